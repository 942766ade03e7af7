#pragma once

#include "core/analysis/reconciliation/Reconciliation.h"
#include "core/domain/Snapshot.h"
#include "core/report/ReportTable.h"

namespace ketenbudget {

enum class CheckSelection {
    Open,  ///< what needs somebody's eyes: unexplained, breached norms
    All,
};

/// The reconciliation list as rows: id, state, kind, both sides, the difference, what rounding allows, the
/// suspected cell of its group, and the reason. The names of the columns, the states and the kinds are codes,
/// the same in every language.
[[nodiscard]] ReportTable buildCheckTable(const Snapshot& snapshot, const Reconciliation& reconciliation,
                                          CheckSelection selection);

}  // namespace ketenbudget
