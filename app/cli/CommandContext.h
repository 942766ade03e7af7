#pragma once

#include "app/Language.h"
#include "core/base/Error.h"

#include <QIODevice>
#include <QString>

namespace ketenbudget {

/// What the shell gets to see of a command.
enum class ExitCode {
    Done = 0,
    Failed = 1,  ///< asked for properly, but it could not be done
    Usage = 2,   ///< an unknown command, option, name or value
    Unexplained = 3,  ///< done; the printed figures hold a difference that nobody has explained
};

/// The world of a command: where its answer and its messages go, and what the common options say.
struct CommandContext {
    QIODevice& out;  ///< data, and nothing else
    QIODevice& err;  ///< messages for people
    Translations& translations;
    QString database;  ///< of --db; empty without it
};

/// Writes data; a full disk or a closed pipe is told on `err`.
[[nodiscard]] ExitCode answer(CommandContext& context, const QByteArray& data);
/// One line for a person.
void say(CommandContext& context, const QString& message);
/// Says what went wrong and where, and tells the exit code that belongs to it.
[[nodiscard]] ExitCode fail(CommandContext& context, const Error& error);

}  // namespace ketenbudget
