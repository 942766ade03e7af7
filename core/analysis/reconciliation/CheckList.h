#pragma once

#include "core/analysis/reconciliation/CheckOrder.h"
#include "core/analysis/reconciliation/CheckSearch.h"
#include "core/analysis/reconciliation/Reconciliation.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// Which checks a reader wants to see; without anything set: all of them.
struct ChecksFilter {
    std::optional<CheckState> state;
    std::optional<CheckKind> kind;
    std::optional<TableId> table;  ///< a cell of it takes part
    QString text;              ///< every word of it is in the check, or in the places of its cells, or is an amount of it
    QString always;            ///< id of a check that stays in sight: the one that was just explained

    bool operator==(const ChecksFilter&) const = default;
};

/// A place in the list: a group with the checks of it that pass the filter, or one check.
struct CheckEntry {
    std::optional<std::size_t> group;  ///< position in Reconciliation::groups
    std::vector<std::size_t> checks;   ///< positions in Reconciliation::checks
};

/// The checks that pass: those that fail through one cell below that cell, then the others, each part in `order`.
[[nodiscard]] std::vector<CheckEntry> checkList(const Snapshot& snapshot, const Reconciliation& reconciliation,
                                                const ChecksFilter& filter, const CheckOrder& order, const CheckSearch& search);
/// The positions of all checks of a list, in its order.
[[nodiscard]] std::vector<std::size_t> checksIn(const std::vector<CheckEntry>& list);

}  // namespace ketenbudget
