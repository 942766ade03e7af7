#pragma once

#include "core/analysis/reconciliation/Reconciliation.h"
#include "core/domain/Snapshot.h"
#include "core/report/ReportTable.h"

#include <vector>

namespace ketenbudget {

/// The columns of the list in the window, by their keys in the table, in the order of CheckOrder::By.
[[nodiscard]] const QStringList& checkColumns();

/// Checks as a table for a reader, in this order: their state, both sides with their formulas, the
/// suspected cell and the reason, and the sources of all their cells.
[[nodiscard]] ReportTable checksReport(const Snapshot& snapshot, const Reconciliation& reconciliation,
                                       const std::vector<std::size_t>& checks);

}  // namespace ketenbudget
