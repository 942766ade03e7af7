#pragma once

#include "core/analysis/reconciliation/CellIndex.h"
#include "core/analysis/reconciliation/CheckRule.h"

namespace ketenbudget {

/// Amounts that the text names against the cells that print them. An amount stands for ± half of its last
/// digit, for a whole one where the text says about ("ca.", "ruim").
[[nodiscard]] RuleBook textRules(const CellIndex& index);

}  // namespace ketenbudget
