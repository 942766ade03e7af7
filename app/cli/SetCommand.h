#pragma once

#include "app/cli/Command.h"

namespace ketenbudget {

/// A meeting set as pictures, a document or a workbook.
class SetCommand : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int maximumArguments() const override { return 1; }
    [[nodiscard]] bool draws() const override { return true; }
    [[nodiscard]] ExitCode run(const QCommandLineParser& given, CommandContext& context) const override;
};

}  // namespace ketenbudget
