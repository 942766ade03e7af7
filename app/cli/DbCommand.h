#pragma once

#include "app/cli/Command.h"

namespace ketenbudget {

/// Tells what is in a database, checks or copies it, or makes a new one.
class DbCommand : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] int maximumArguments() const override { return 2; }
    [[nodiscard]] ExitCode run(const QCommandLineParser& given, CommandContext& context) const override;
};

}  // namespace ketenbudget
