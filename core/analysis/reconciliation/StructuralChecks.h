#pragma once

#include "core/analysis/reconciliation/CheckRule.h"

#include <vector>

namespace ketenbudget {

/// The checks that a table's own shape gives: each total is the sum of its parts (or the closing balance
/// of a roll-forward), each printed difference is realisation minus the stand it names, and what the
/// table adds up across its columns. In order of rows.
[[nodiscard]] std::vector<CheckRule> structuralRules(const Snapshot& snapshot, const PrintedTable& table);

}  // namespace ketenbudget
