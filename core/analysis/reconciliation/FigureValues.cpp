#include "core/analysis/reconciliation/FigureValues.h"

namespace ketenbudget {
namespace {

FigureValue valueOf(const Figure& figure)
{
    const ComparisonUnit comparison = comparisonUnitOf(figure.unit);
    FigureValue result{figure.state, comparison.unit, {}, {}};
    if (figure.state != CellState::Value || !figure.value) return result;
    result.value = Rational::fromDecimal(*figure.value, figure.decimals) * comparison.factor;
    result.tolerance = Rational::fromDecimal(1, figure.decimals) * comparison.factor / 2;
    return result;
}

}  // namespace

ComparisonUnit comparisonUnitOf(Unit unit)
{
    switch (unit) {
    case Unit::Eur: return {Unit::Eur1000, Rational(1, 1000)};
    case Unit::EurMln: return {Unit::Eur1000, 1000};
    case Unit::EurMrd: return {Unit::Eur1000, 1000000};
    default: return {unit, 1};
    }
}

FigureValues::FigureValues(const Snapshot& snapshot)
{
    m_values.reserve(snapshot.figures().size());
    for (const Figure& figure : snapshot.figures()) m_values.push_back(valueOf(figure));
}

}  // namespace ketenbudget
