#pragma once

#include "app/cli/Command.h"

namespace ketenbudget {

/// What in the printed figures does not tie, and why.
class CheckCommand : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser& given, CommandContext& context) const override;
};

}  // namespace ketenbudget
