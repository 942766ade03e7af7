#pragma once

#include "core/analysis/reconciliation/CheckRule.h"

#include <vector>

namespace ketenbudget {

/// A notice for each adopted budget that equals, to the digit, the realisation of an earlier year in its
/// row: it may have been copied and not estimated. Numbers of fewer than three digits meet by chance.
[[nodiscard]] std::vector<CheckRule> copiedForwardRules(const Snapshot& snapshot, const PrintedTable& table);

}  // namespace ketenbudget
