#pragma once

#include "app/cli/Command.h"

namespace ketenbudget {

/// One analysis table, on the screen or in a file.
class TableCommand : public Command {
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
