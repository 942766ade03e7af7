#pragma once

#include "app/cli/Command.h"

#include <memory>
#include <vector>

namespace ketenbudget {

/// All commands, how to ask for more, and the common options.
[[nodiscard]] QString generalHelp(const std::vector<std::unique_ptr<Command>>& commands,
                                  const QList<QCommandLineOption>& commonOptions);
/// One command with its options and examples.
[[nodiscard]] QString commandHelp(const Command& command, const QList<QCommandLineOption>& commonOptions);

}  // namespace ketenbudget
