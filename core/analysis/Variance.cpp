#include "core/analysis/Variance.h"

#include "core/analysis/LineValues.h"
#include "core/format/NumberFormat.h"
#include "core/format/Terms.h"

namespace ketenbudget {
namespace {

std::shared_ptr<const Formula> formulaOf(FormulaKind kind, const QString& header, const Snapshot& snapshot,
                                         LineId line, const Comparison& comparison, const LineVariance& amounts)
{
    auto formula = std::make_shared<Formula>();
    formula->kind = kind;
    formula->label = header + QStringLiteral(" — ") + snapshot.line(line).displayName();
    formula->operands = {
        {operandLabel(snapshot, line, comparison.actual), amounts.actual},
        {operandLabel(snapshot, line, comparison.base), amounts.base},
    };
    return formula;
}

/// A percentage says nothing of a base of 0, and misleads where the sign turns.
bool percentageHasMeaning(const LineVariance& amounts)
{
    if (amounts.base.value == 0) return false;
    return amounts.actual.value == 0 || (amounts.actual.value < 0) == (amounts.base.value < 0);
}

}  // namespace

Comparison defaultComparison(const Snapshot& snapshot, Structure structure, Measure measure)
{
    Comparison comparison{measure, {}, {}};
    for (const Stand& stand : standsOf(snapshot, structure, measure)) {
        if (stand.phase == BudgetPhase::Realisation && stand.year >= comparison.actual.year) comparison.actual = stand;
    }
    comparison.base = {BudgetPhase::AdoptedBudget, comparison.actual.year};
    return comparison;
}

LineVariance lineVariance(const Snapshot& snapshot, LineId line, const Comparison& comparison)
{
    LineVariance result;
    result.actual = lineAmount(snapshot, line, comparison.measure, comparison.actual);
    result.base = lineAmount(snapshot, line, comparison.measure, comparison.base);
    if (!result.actual.hasValue() || !result.base.hasValue()) return result;

    result.delta.state = QuantityState::Value;
    result.delta.value = result.actual.value - result.base.value;
    result.delta.incomplete = result.actual.incomplete || result.base.incomplete;
    result.delta.formula = formulaOf(FormulaKind::Difference, deltaHeader(comparison.base), snapshot, line, comparison, result);
    result.delta.alsoPrinted = snapshot.findDifference(line, comparison.measure, comparison.base);

    result.percent.kind = QuantityKind::PercentTenths;
    result.percent.incomplete = result.delta.incomplete;
    result.percent.formula =
        formulaOf(FormulaKind::Percentage, deltaPercentHeader(comparison.base), snapshot, line, comparison, result);
    if (percentageHasMeaning(result)) {
        result.percent.state = QuantityState::Value;
        const std::int64_t size = result.base.value < 0 ? -result.base.value : result.base.value;
        result.percent.value = roundedDivision(result.delta.value * 1000, size);
    } else {
        result.percent.state = QuantityState::NotApplicable;
    }
    result.judgement = judge(result.delta, polarityOf(snapshot.line(line), comparison.measure));
    return result;
}

Polarity polarityOf(const BudgetLine& line, Measure measure)
{
    return measure == Measure::Receipts ? Polarity::HigherIsBetter : line.polarity;
}

Judgement judge(const Quantity& delta, Polarity polarity)
{
    if (!delta.hasValue() || delta.value == 0 || polarity == Polarity::NotJudged) return Judgement::NotJudged;
    const bool higher = delta.value > 0;
    return higher == (polarity == Polarity::HigherIsBetter) ? Judgement::Good : Judgement::Bad;
}

}  // namespace ketenbudget
