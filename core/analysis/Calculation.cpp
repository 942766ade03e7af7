#include "core/analysis/Calculation.h"

#include <algorithm>

namespace ketenbudget {
namespace {

bool isPercentage(const Quantity& quantity)
{
    if (quantity.kind == QuantityKind::Other) return quantity.unit == Unit::Percent;
    return quantity.kind == QuantityKind::PercentTenths;
}

/// 1 in the quantity's unit, in that of exactValue().
std::int64_t sizeOf(Unit unit)
{
    switch (unit) {
    case Unit::Eur1000: return 1'000;
    case Unit::EurMln: return 1'000'000;
    case Unit::EurMrd: return 1'000'000'000;
    default: return 1;
    }
}

int decimalsOf(const Quantity& quantity)
{
    switch (quantity.kind) {
    case QuantityKind::Money: return 0;
    case QuantityKind::PercentTenths: return 1;
    case QuantityKind::Points:
    case QuantityKind::Other: return quantity.decimals;
    }
    return 0;
}

bool sameUnit(const Quantity& a, const Quantity& b)
{
    return a.kind == b.kind && (a.kind != QuantityKind::Other || a.unit == b.unit);
}

/// The form of a number in `unit`: thousands of euro are money.
Quantity inUnit(Unit unit, int decimals)
{
    Quantity quantity;
    const bool money = unit == Unit::Eur1000;
    quantity.kind = money ? QuantityKind::Money : QuantityKind::Other;
    quantity.unit = unit;
    quantity.decimals = money ? 0 : decimals;
    return quantity;
}

Quantity percentTenths()
{
    Quantity quantity;
    quantity.kind = QuantityKind::PercentTenths;
    return quantity;
}

std::shared_ptr<const Formula> formulaOf(FormulaKind kind, const QString& label, std::vector<Operand> operands)
{
    return std::make_shared<const Formula>(Formula{kind, label, std::move(operands)});
}

/// Puts an exact value into the form, and the formula with it. A value that does not fit is "n.v.t.".
Quantity filled(Quantity form, const Rational& value, std::shared_ptr<const Formula> formula)
{
    const Rational scaled = form.kind == QuantityKind::Other || form.kind == QuantityKind::Money
                                ? value / Rational(sizeOf(form.unit))
                                : value;
    form.state = scaled.isValid() ? QuantityState::Value : QuantityState::NotApplicable;
    if (scaled.isValid()) form.value = scaled.rounded(decimalsOf(form));
    form.formula = std::move(formula);
    for (const Operand& operand : form.formula->operands) form.incomplete = form.incomplete || operand.quantity.incomplete;
    return form;
}

bool bothThere(const Operand& a, const Operand& b)
{
    return a.quantity.hasValue() && b.quantity.hasValue();
}

}  // namespace

Rational exactValue(const Quantity& quantity)
{
    const Rational value = Rational::fromDecimal(quantity.value, decimalsOf(quantity));
    const bool scaled = quantity.kind == QuantityKind::Money || quantity.kind == QuantityKind::Other;
    return scaled ? value * Rational(sizeOf(quantity.kind == QuantityKind::Money ? Unit::Eur1000 : quantity.unit)) : value;
}

Quantity totalOf(const QString& label, std::vector<Operand> operands)
{
    Rational sum;
    const Quantity* first = nullptr;
    int decimals = 0;
    bool incomplete = false;
    for (const Operand& operand : operands) {
        if (!operand.quantity.hasValue()) {
            incomplete = true;
            continue;
        }
        if (!first) first = &operand.quantity;
        if (!sameUnit(*first, operand.quantity) || isPercentage(operand.quantity)) return {};
        decimals = std::max(decimals, decimalsOf(operand.quantity));
        sum = sum + exactValue(operand.quantity);
    }
    if (!first) return {};
    Quantity form = *first;
    form.figure.reset();
    form.alsoPrinted.reset();
    form.decimals = decimals;
    Quantity total = filled(form, sum, formulaOf(FormulaKind::Sum, label, std::move(operands)));
    total.incomplete = total.incomplete || incomplete;
    return total;
}

Quantity differenceOf(const QString& label, const Operand& first, const Operand& second)
{
    if (!bothThere(first, second) || !sameUnit(first.quantity, second.quantity)) return {};
    Quantity form;
    form.kind = isPercentage(first.quantity) ? QuantityKind::Points : first.quantity.kind;
    form.unit = first.quantity.unit;
    form.decimals = std::max(decimalsOf(first.quantity), decimalsOf(second.quantity));
    return filled(form, exactValue(first.quantity) - exactValue(second.quantity),
                  formulaOf(FormulaKind::Difference, label, {first, second}));
}

Quantity relativeDifferenceOf(const QString& label, const Operand& first, const Operand& second)
{
    if (!bothThere(first, second) || !sameUnit(first.quantity, second.quantity) || isPercentage(first.quantity)) return {};
    const Rational actual = exactValue(first.quantity);
    const Rational base = exactValue(second.quantity);
    // A percentage says nothing of a base of 0 or below it, and misleads where the sign turns.
    const bool meaning = base > Rational(0) && !(actual < Rational(0));
    const Rational percent = meaning ? (actual - base) / base * Rational(100) : Rational::invalid();
    return filled(percentTenths(), percent, formulaOf(FormulaKind::Percentage, label, {first, second}));
}

Quantity shareOf(const QString& label, const Operand& part, const Operand& whole)
{
    if (!bothThere(part, whole) || !sameUnit(part.quantity, whole.quantity)) return {};
    return filled(percentTenths(), exactValue(part.quantity) / exactValue(whole.quantity) * Rational(100),
                  formulaOf(FormulaKind::Share, label, {part, whole}));
}

Quantity indexOf(const QString& label, const Operand& value, const Operand& base)
{
    if (!bothThere(value, base) || !sameUnit(value.quantity, base.quantity)) return {};
    const Rational size = exactValue(base.quantity);
    const Rational index = size > Rational(0) ? exactValue(value.quantity) / size * Rational(100) : Rational::invalid();
    return filled(inUnit(Unit::Index, 1), index, formulaOf(FormulaKind::Index, label, {value, base}));
}

Quantity quotientOf(const QString& label, const Operand& dividend, const Operand& divisor, Unit unit, int decimals)
{
    if (!bothThere(dividend, divisor)) return {};
    return filled(inUnit(unit, decimals), exactValue(dividend.quantity) / exactValue(divisor.quantity),
                  formulaOf(FormulaKind::Quotient, label, {dividend, divisor}));
}

Quantity productOf(const QString& label, const Operand& first, const Operand& second, Unit unit, int decimals)
{
    if (!bothThere(first, second)) return {};
    return filled(inUnit(unit, decimals), exactValue(first.quantity) * exactValue(second.quantity),
                  formulaOf(FormulaKind::Product, label, {first, second}));
}

Quantity proportionOf(const QString& label, const Operand& amount, const Operand& to, const Operand& from, Unit unit,
                      int decimals)
{
    if (!bothThere(amount, to) || !from.quantity.hasValue()) return {};
    return filled(inUnit(unit, decimals),
                  exactValue(amount.quantity) * exactValue(to.quantity) / exactValue(from.quantity),
                  formulaOf(FormulaKind::Proportion, label, {amount, to, from}));
}

Quantity negativeOf(const QString& label, const Operand& operand)
{
    if (!operand.quantity.hasValue()) return {};
    Quantity zero = operand.quantity;
    zero.figure.reset();
    zero.formula.reset();
    zero.alsoPrinted.reset();
    zero.value = 0;
    return differenceOf(label, {QStringLiteral("0"), zero}, operand);
}

}  // namespace ketenbudget
