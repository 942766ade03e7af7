#pragma once

#include "core/domain/Snapshot.h"

#include <QString>

namespace ketenbudget::test {

/// The annual report 2025 as the program knows it: the package that is compiled in, through the
/// real importer, in a database in memory. Made once per process.
[[nodiscard]] SnapshotPtr reportSnapshot();

/// A copy of it, for a test that changes the user's work.
[[nodiscard]] OwnedSnapshot ownedReport();

/// Shorthand for tests: the line must exist.
[[nodiscard]] LineId reportLine(Structure structure, const QString& path);

/// The cell of a table of the report, by the label of its row as printed (the first, second ... row with that
/// label) and the key of its column; the cell must exist.
[[nodiscard]] FigureId reportCell(int table, const QString& label, const QString& columnKey, int occurrence = 1);

}  // namespace ketenbudget::test
