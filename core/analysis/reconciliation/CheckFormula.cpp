#include "core/analysis/reconciliation/CheckFormula.h"

#include <algorithm>
#include <array>

namespace ketenbudget {
namespace {

FormulaValue leafValue(const Rational& value, const Rational& tolerance, std::optional<Unit> unit)
{
    FormulaValue result;
    result.value = value;
    result.low = value - tolerance;
    result.high = value + tolerance;
    result.unit = unit;
    return result;
}

FormulaValue cellValue(const FigureValue& figure)
{
    FormulaValue result = leafValue(figure.value, figure.tolerance, figure.unit);
    result.hasText = figure.state == CellState::Text;
    result.cells = 1;
    result.blanks = figure.state == CellState::Blank ? 1 : 0;
    result.numbers = figure.state == CellState::Value ? 1 : 0;
    return result;
}

void addCounts(FormulaValue& whole, const FormulaValue& part)
{
    whole.unitsDiffer = whole.unitsDiffer || part.unitsDiffer;
    whole.hasText = whole.hasText || part.hasText;
    whole.cells += part.cells;
    whole.blanks += part.blanks;
    whole.numbers += part.numbers;
}

FormulaValue sumValue(const CheckFormula& formula, const FigureValues& values)
{
    FormulaValue result;
    for (std::size_t i = 0; i < formula.parts.size(); ++i) {
        const FormulaValue part = valueOf(formula.parts[i], values);
        const bool added = formula.signs[i] > 0;
        result.value = added ? result.value + part.value : result.value - part.value;
        result.low = added ? result.low + part.low : result.low - part.high;
        result.high = added ? result.high + part.high : result.high - part.low;
        if (result.unit && part.unit && *result.unit != *part.unit) result.unitsDiffer = true;
        if (!result.unit) result.unit = part.unit;
        addCounts(result, part);
    }
    return result;
}

/// The extremes of a product or quotient lie at the ends of both intervals.
void setInterval(FormulaValue& result, const std::array<Rational, 4>& ends)
{
    result.low = ends[0];
    result.high = ends[0];
    for (const Rational& end : ends) {
        if (!end.isValid()) result.value = Rational::invalid();
        if (end < result.low) result.low = end;
        if (end > result.high) result.high = end;
    }
}

void multiply(FormulaValue& result, const FormulaValue& a, const FormulaValue& b)
{
    result.value = a.value * b.value;
    setInterval(result, {a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high});
    if (a.unit.has_value() != b.unit.has_value()) result.unit = a.unit ? a.unit : b.unit;
}

void divide(FormulaValue& result, const FormulaValue& a, const FormulaValue& b)
{
    const bool mayBeZero = b.low <= Rational(0) && b.high >= Rational(0);
    result.value = mayBeZero ? Rational::invalid() : a.value / b.value;
    if (mayBeZero) return;
    setInterval(result, {a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high});
    if (!b.unit) result.unit = a.unit;
}

FormulaValue pairValue(const CheckFormula& formula, const FigureValues& values)
{
    const FormulaValue first = valueOf(formula.parts[0], values);
    const FormulaValue second = valueOf(formula.parts[1], values);
    FormulaValue result;
    addCounts(result, first);
    addCounts(result, second);
    if (formula.kind == CheckFormula::Kind::Product)
        multiply(result, first, second);
    else
        divide(result, first, second);
    return result;
}

void addOperands(const CheckFormula& formula, int sign, std::vector<CheckOperand>& operands)
{
    if (formula.kind == CheckFormula::Kind::Cell) operands.push_back({formula.figure, sign});
    for (std::size_t i = 0; i < formula.parts.size(); ++i)
        addOperands(formula.parts[i], formula.kind == CheckFormula::Kind::Sum ? sign * formula.signs[i] : 0, operands);
}

}  // namespace

CheckFormula cellOf(FigureId figure)
{
    CheckFormula formula;
    formula.kind = CheckFormula::Kind::Cell;
    formula.figure = figure;
    return formula;
}

CheckFormula sumOf(const std::vector<CheckOperand>& operands)
{
    CheckFormula formula;
    formula.kind = CheckFormula::Kind::Sum;
    for (const CheckOperand& operand : operands) {
        formula.parts.push_back(cellOf(operand.figure));
        formula.signs.push_back(operand.sign);
    }
    return formula;
}

Rational FormulaValue::tolerance() const
{
    const Rational above = high - value;
    const Rational below = value - low;
    return above > below ? above : below;
}

FormulaValue valueOf(const CheckFormula& formula, const FigureValues& values)
{
    switch (formula.kind) {
    case CheckFormula::Kind::Number: return leafValue(formula.number, formula.tolerance, formula.unit);
    case CheckFormula::Kind::Cell: return cellValue(values.of(formula.figure));
    case CheckFormula::Kind::Sum: return sumValue(formula, values);
    case CheckFormula::Kind::Product:
    case CheckFormula::Kind::Quotient: return pairValue(formula, values);
    }
    return {};
}

std::vector<CheckOperand> operandsOf(const CheckFormula& formula)
{
    std::vector<CheckOperand> operands;
    addOperands(formula, 1, operands);
    return operands;
}

}  // namespace ketenbudget
