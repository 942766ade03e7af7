#pragma once

#include "app/cli/Command.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace ketenbudget {

/// What the arguments ask for.
struct Invocation {
    const Command* command = nullptr;  ///< none: the window, help or the version
    std::unique_ptr<QCommandLineParser> given;
    QString database;  ///< of --db; empty without it
    Language language = Language::English;  ///< of --lang; without it the system's
    bool languageGiven = false;
    bool help = false;
    bool version = false;
    std::optional<Error> mistake;

    [[nodiscard]] bool opensWindow() const { return command == nullptr && !help && !version && !mistake; }
    [[nodiscard]] bool draws() const { return command != nullptr && command->draws() && !help && !version && !mistake; }
};

/// All commands, and the way from arguments to one of them.
class CommandLine {
public:
    CommandLine();

    /// `arguments` begin with the name of the program. Works without an application object, which
    /// main() chooses by the answer.
    [[nodiscard]] Invocation parse(const QStringList& arguments) const;
    /// Does everything but open the window. Needs an application object.
    [[nodiscard]] ExitCode run(const QStringList& arguments, QIODevice& out, QIODevice& err) const;

    [[nodiscard]] const std::vector<std::unique_ptr<Command>>& commands() const { return m_commands; }

private:
    void parseCommand(Invocation& invocation, const QStringList& words) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

/// The arguments without those of Qt itself ("-platform xcb", "-session ID" of a session manager).
[[nodiscard]] QStringList withoutQtArguments(const QStringList& arguments);

}  // namespace ketenbudget
