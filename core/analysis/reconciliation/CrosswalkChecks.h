#pragma once

#include "core/analysis/reconciliation/CheckRule.h"

#include <vector>

namespace ketenbudget {

/// What the legal structure and the recast series must have in common: the adopted budget of each line of
/// the was/wordt table, and the realisation of that year of each line that both print under one path.
[[nodiscard]] std::vector<CheckRule> crosswalkRules(const Snapshot& snapshot);

}  // namespace ketenbudget
