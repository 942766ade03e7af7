#pragma once

#include "core/analysis/reconciliation/Reconciliation.h"
#include "core/report/ReportTable.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace ketenbudget {

/// Which checks are listed. Without a state: those that need a reader, so not those that are equal,
/// within rounding or met.
struct CheckFilter {
    bool all = false;
    std::optional<CheckState> state;
    std::optional<int> table;  ///< only checks in which a cell of such a table takes part
};

/// Positions in Reconciliation::checks: unexplained ones first, by suspected cell, then by state.
[[nodiscard]] std::vector<std::size_t> listedChecks(const Snapshot& snapshot, const Reconciliation& reconciliation,
                                                    const CheckFilter& filter);

/// `id,state,kind,left,right,left_value,right_value,difference,tolerance,suspect,reason`, states and
/// kinds by their codes: the same in every language. For CSV and JSON.
[[nodiscard]] ReportTable checkTable(const Snapshot& snapshot, const Reconciliation& reconciliation,
                                     const CheckFilter& filter);

/// Where a figure is printed, in the words of its document: "Tabel 9 > Totale bekostiging >
/// Realisatie 2025". The document is named first where tables of several are there.
[[nodiscard]] QString placeOf(const Snapshot& snapshot, FigureId figure);

}  // namespace ketenbudget
