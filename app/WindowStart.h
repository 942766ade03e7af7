#pragma once

#include "app/cli/CommandLine.h"
#include "ui/shell/WindowDatabase.h"

namespace ketenbudget {

/// Opens the user's database, or the one that --db names, shows the window on its figures and
/// works until it is closed. A database that cannot be opened is told, and the built-in figures
/// are offered in its place; a misspelt --db ends the program at once.
[[nodiscard]] ExitCode openWindow(int& argc, char** argv, const Invocation& invocation, QIODevice& err);

/// The figures and notes of a database that exists, for the window; a missing one is not made.
[[nodiscard]] Result<WindowDatabase> openForWindow(const QString& path);

}  // namespace ketenbudget
