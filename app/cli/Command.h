#pragma once

#include "app/cli/CommandContext.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QStringList>

namespace ketenbudget {

/// One command of the command line. It has no state of its own and works on the streams that it
/// is given, so tests run it in their own process.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    /// One line for the list of commands.
    [[nodiscard]] virtual QString summary() const = 0;
    /// What follows the name: "NAME --out FILE".
    [[nodiscard]] virtual QString synopsis() const = 0;
    /// What it does, with examples.
    [[nodiscard]] virtual QString help() const = 0;
    /// Its own options; the common ones come on top.
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// How many words it takes beside options.
    [[nodiscard]] virtual int maximumArguments() const { return 0; }
    /// True where it draws, and so needs a QApplication.
    [[nodiscard]] virtual bool draws() const { return false; }

    /// `given` has been parsed without a mistake.
    [[nodiscard]] virtual ExitCode run(const QCommandLineParser& given, CommandContext& context) const = 0;
};

}  // namespace ketenbudget
