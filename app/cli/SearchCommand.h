#pragma once

#include "app/cli/Command.h"

namespace ketenbudget {

/// Finds an amount or words in everything that the program holds of the documents.
class SearchCommand : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int maximumArguments() const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser& given, CommandContext& context) const override;
};

}  // namespace ketenbudget
