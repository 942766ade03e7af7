#pragma once

#include "core/domain/Check.h"
#include "core/format/NumberFormat.h"

#include <QString>

namespace ketenbudget {

[[nodiscard]] QString termFor(CheckKind kind);    ///< "sum" / "optelling"
[[nodiscard]] QString termFor(CheckState state);  ///< "unexplained" / "onverklaard"

/// A number of a check as a reader sees it, Dutch and with as many decimals as it needs, four at most:
/// "61.817", "−4,3904". Without its unit.
[[nodiscard]] QString checkNumber(const Rational& value, SignMode sign = SignMode::MinusOnly);
/// The same for a machine: plain '-', '.', no grouping.
[[nodiscard]] QString rawCheckNumber(const Rational& value);
/// With the unit behind it: "61.817 x € 1.000", "16,3%". Numbers without a unit stay alone.
[[nodiscard]] QString checkAmount(const Rational& value, Unit unit, SignMode sign = SignMode::MinusOnly);

/// Why a difference of so much may be rounding: "4 addends and a total in thousands: ± (4 + 1) / 2 = 2,5".
[[nodiscard]] QString toleranceText(const Check& check);

}  // namespace ketenbudget
