#pragma once

#include "core/analysis/Quantity.h"
#include "core/domain/Snapshot.h"

#include <QString>

namespace ketenbudget {

/// The printed figure as a quantity: money where it is in thousands of euro, else of kind Other.
[[nodiscard]] Quantity printedQuantity(const Snapshot& snapshot, FigureId figure);

/// The amount of a line at a stand: the printed figure, or, where the report prints none for this
/// line, the sum of its children (subtotals left out), if the line is one that sums. A child without a printed amount is left
/// out of the sum, which is then `incomplete`; if no child has one, the result is blank.
[[nodiscard]] Quantity lineAmount(const Snapshot& snapshot, LineId line, Measure measure, const Stand& stand);

/// "COA, realisation 2025": how an operand of a formula is called.
[[nodiscard]] QString operandLabel(const Snapshot& snapshot, LineId line, const Stand& stand);

/// Stands for which the structure has figures of this measure, in printed order: the realisations
/// over the years, then the budget.
[[nodiscard]] std::vector<Stand> standsOf(const Snapshot& snapshot, Structure structure, Measure measure);

}  // namespace ketenbudget
