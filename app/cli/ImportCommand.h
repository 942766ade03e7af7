#pragma once

#include "app/cli/Command.h"

namespace ketenbudget {

/// Takes the figures of a data package over into the database.
class ImportCommand : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int maximumArguments() const override { return 1; }
    [[nodiscard]] ExitCode run(const QCommandLineParser& given, CommandContext& context) const override;
};

}  // namespace ketenbudget
