#pragma once

#include "core/analysis/reconciliation/CheckFormula.h"
#include "core/domain/Snapshot.h"

#include <QString>

namespace ketenbudget {

/// A formula with the figures filled in as printed: "707.102 + 170.555 + 221.278". Blank cells of a sum
/// are left out.
[[nodiscard]] QString textOf(const CheckFormula& formula, const Snapshot& snapshot);

}  // namespace ketenbudget
