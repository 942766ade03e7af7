#pragma once

#include "core/analysis/Quantity.h"
#include "core/base/Rational.h"
#include "core/domain/BudgetTerms.h"

#include <QString>

#include <vector>

namespace ketenbudget {

// Numbers made of numbers: each knows its formula and operands, so that it can say where it comes from.
// Exact in fractions; only the result is rounded, half away from zero. Blank where an operand that is
// needed has no value, or where units do not go together.

/// The exact value: money and EUR_MLN, EUR_MRD in euro, percentages in percent. Precondition: hasValue().
[[nodiscard]] Rational exactValue(const Quantity& quantity);

/// All operands added; those without a value are left out, which makes the sum `incomplete`. Operands have
/// one unit; percentages are not added up.
[[nodiscard]] Quantity totalOf(const QString& label, std::vector<Operand> operands);

/// first − second. Of percentages the difference is in percentage points.
[[nodiscard]] Quantity differenceOf(const QString& label, const Operand& first, const Operand& second);

/// (first − second) / second, in tenths of a percent. "n.v.t." unless the second is above 0 and the first not below it; blank
/// for percentages, which are compared in points.
[[nodiscard]] Quantity relativeDifferenceOf(const QString& label, const Operand& first, const Operand& second);

/// part / whole, in tenths of a percent; "n.v.t." where the whole is 0.
[[nodiscard]] Quantity shareOf(const QString& label, const Operand& part, const Operand& whole);

/// value / base x 100 with one decimal; "n.v.t." where the base is not above 0.
[[nodiscard]] Quantity indexOf(const QString& label, const Operand& value, const Operand& base);

/// dividend / divisor in `unit` with `decimals`: an amount per person in EUR, a quantity in COUNT. "n.v.t."
/// where the divisor is 0.
[[nodiscard]] Quantity quotientOf(const QString& label, const Operand& dividend, const Operand& divisor, Unit unit,
                                  int decimals);

/// first x second in `unit` with `decimals`: a price in EUR times a quantity, in EUR_1000.
[[nodiscard]] Quantity productOf(const QString& label, const Operand& first, const Operand& second, Unit unit,
                                 int decimals);

/// amount x to / from in `unit` with `decimals`, rounded once: what an amount for `from` persons would be for `to` of them.
/// "n.v.t." where `from` is 0.
[[nodiscard]] Quantity proportionOf(const QString& label, const Operand& amount, const Operand& to, const Operand& from,
                                    Unit unit, int decimals);

/// A negative amount shown as what it takes off, or the reverse: 0 − operand.
[[nodiscard]] Quantity negativeOf(const QString& label, const Operand& operand);

}  // namespace ketenbudget
