#pragma once

#include "core/analysis/Quantity.h"

#include <QString>

namespace ketenbudget {

/// The formula with its operands filled in: "Δ adopted budget 2025 — COA = 3.593.266 − 4.062.600 =
/// −469.334". Operands without a value are left out. Precondition: the quantity is calculated.
[[nodiscard]] QString formulaText(const Quantity& quantity);

/// The number as the panel shows it: with a sign where it is a difference or a percentage, a word
/// where there is none.
[[nodiscard]] QString resultText(const Quantity& quantity);

/// What an operand shows: its number, or why it has none.
[[nodiscard]] QString operandText(const Quantity& quantity);

}  // namespace ketenbudget
