#pragma once

#include "core/domain/Check.h"
#include "core/format/NumberFormat.h"

#include <QString>

namespace ketenbudget {

/// A number of a check as a reader sees it, Dutch and with as many decimals as it needs, four at most:
/// "61.817", "−4,3904". Without its unit.
[[nodiscard]] QString checkNumber(const Rational& value, SignMode sign = SignMode::MinusOnly);
/// With the unit behind it: "61.817 x € 1.000", "−20%".
[[nodiscard]] QString checkAmount(const Rational& value, Unit unit, SignMode sign = SignMode::MinusOnly);

/// A number of a check as it is told: limits and rooms of norms in thousands of euro or in numbers are whole,
/// because no cell prints their decimals; all others are as they are.
[[nodiscard]] Rational toldValue(const Check& check, const Rational& value);

/// Why a difference of so much may be rounding: "4 figures in thousands of euro, each ± half of its last
/// digit: ± 2".
[[nodiscard]] QString toleranceText(const Check& check);

}  // namespace ketenbudget
