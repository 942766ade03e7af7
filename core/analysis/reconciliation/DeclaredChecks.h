#pragma once

#include "core/analysis/reconciliation/CellIndex.h"
#include "core/analysis/reconciliation/CheckRule.h"
#include "core/base/Error.h"

namespace ketenbudget {

/// The checks that the data packages state; one with `*` as its column gives a check for each column.
[[nodiscard]] RuleBook declaredRules(const CellIndex& index);

/// What is wrong in an expression, for the list of problems.
[[nodiscard]] QString problemText(const QString& id, const Error& error);

}  // namespace ketenbudget
