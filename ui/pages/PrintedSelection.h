#pragma once

#include "core/domain/Snapshot.h"
#include "core/report/ReportTable.h"
#include "ui/pages/Page.h"

#include <QModelIndexList>

namespace ketenbudget {

// What is selected in a printed table. Indexes are those of PrintedTableModel: column 0 has the names.

/// For the status bar: amounts in thousands of euro alone. `overlapping` where one selected cell is
/// part of another: a total and a line below it, a result and an addend across columns.
[[nodiscard]] PageSelection printedSelection(const Snapshot& snapshot, TableId table, const QModelIndexList& selected);

/// For the clipboard: the selected cells in printed order; with headers the names are always there.
[[nodiscard]] ReportTable printedSelectionTable(const Snapshot& snapshot, TableId table, const QModelIndexList& selected,
                                                bool withHeaders);

}  // namespace ketenbudget
