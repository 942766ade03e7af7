#pragma once

#include "core/analysis/reconciliation/CheckRule.h"
#include "core/analysis/reconciliation/Reconciliation.h"

#include <vector>

namespace ketenbudget {

/// Puts the unexplained checks into groups, each with the cell that is most likely wrong (see Suspects.cpp).
/// `rules` and `checks` belong together position by position.
[[nodiscard]] std::vector<SuspectGroup> findSuspects(const std::vector<CheckRule>& rules,
                                                     const std::vector<Check>& checks, const FigureValues& values);

}  // namespace ketenbudget
