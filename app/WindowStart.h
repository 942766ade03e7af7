#pragma once

#include "app/cli/CommandLine.h"

namespace ketenbudget {

/// Opens the user's database, or the one that --db names, shows the window on its figures and
/// works until it is closed. A database that cannot be opened is told, and the built-in figures
/// are offered in its place; a misspelt --db ends the program at once.
[[nodiscard]] ExitCode openWindow(int& argc, char** argv, const Invocation& invocation, QIODevice& err);

}  // namespace ketenbudget
