#pragma once

#include "core/base/Rational.h"
#include "core/format/NumberFormat.h"

#include <QString>

namespace ketenbudget {

/// An exact number in Dutch form with as many decimals as it has, three at most: "61.817", "0,5",
/// "33,333". "n.v.t." where the calculation has no meaning.
[[nodiscard]] QString formatRational(const Rational& value, SignMode sign = SignMode::MinusOnly);
/// The same for machines: plain '-', '.' as decimal point, no grouping; six decimals at most, empty
/// where the calculation has no meaning.
[[nodiscard]] QString rawRational(const Rational& value);

}  // namespace ketenbudget
