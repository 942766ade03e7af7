#pragma once

#include "core/analysis/reconciliation/CheckRule.h"

namespace ketenbudget {

/// Every rule of a snapshot: those of the tables' shape in order of document, table and row, then those of
/// the budget structures, the declared ones, and the amounts of the texts.
[[nodiscard]] RuleBook rulesOf(const Snapshot& snapshot);

}  // namespace ketenbudget
