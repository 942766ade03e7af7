#pragma once

#include "core/analysis/Quantity.h"
#include "core/domain/Money.h"

#include <QString>

#include <cstdint>

namespace ketenbudget {

/// The unit amounts are shown in; the stored amount stays in thousands.
enum class AmountUnit {
    Keur,  ///< "€ 1.000": 3.593.266
    Mln,   ///< "€ mln": 3.593,3 (one decimal, rounded half away from zero)
};

enum class SignMode {
    MinusOnly,  ///< "469", "−469"
    Explicit,   ///< "+469", "−469", "0": for variances
};

/// Dutch number forms in every language: grouping '.', decimal ',', U+2212 without a blank.
[[nodiscard]] QString formatInteger(std::int64_t value, SignMode sign = SignMode::MinusOnly);
/// `value` in units of 10^-decimals: formatDecimal(-116, 1) is "−11,6".
[[nodiscard]] QString formatDecimal(std::int64_t value, int decimals, SignMode sign = SignMode::MinusOnly);
[[nodiscard]] QString formatMoney(Money amount, AmountUnit unit, SignMode sign = SignMode::MinusOnly);
/// Tenths of a percent: formatPercent(-116) is "−11,6%".
[[nodiscard]] QString formatPercent(std::int64_t tenths, SignMode sign = SignMode::Explicit);

/// A quantity as a table shows it: the number, "–" for nil, nothing for blank, "n.v.t." where the
/// calculation has no meaning.
[[nodiscard]] QString formatQuantity(const Quantity& quantity, AmountUnit unit, SignMode sign = SignMode::MinusOnly);
/// The same for a spreadsheet or CSV: plain '-', no grouping, '.' as decimal point, empty unless
/// there is a value. Never rounded for a unit: 3.593.266 thousand are "3593.266" million.
[[nodiscard]] QString rawQuantity(const Quantity& quantity, AmountUnit unit);

/// The stored value of a figure with '.' as decimal point: −410618 with three decimals is "-410.618".
[[nodiscard]] QString rawDecimal(std::int64_t value, int decimals);

/// value / 10^digits, rounded half away from zero; exact in integers.
[[nodiscard]] std::int64_t roundedDivision(std::int64_t numerator, std::int64_t denominator);

}  // namespace ketenbudget
