#include "core/analysis/Variance.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/LineValues.h"
#include "core/format/Terms.h"

namespace ketenbudget {
namespace {

QString labelOf(const QString& header, const Snapshot& snapshot, LineId line)
{
    return header + QStringLiteral(" — ") + snapshot.line(line).displayName();
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

    const Operand actual{operandLabel(snapshot, line, comparison.actual), result.actual};
    const Operand base{operandLabel(snapshot, line, comparison.base), result.base};
    result.delta = differenceOf(labelOf(deltaHeader(comparison.base), snapshot, line), actual, base);
    result.delta.alsoPrinted = snapshot.findDifference(line, comparison.measure, comparison.base);
    result.percent = relativeDifferenceOf(labelOf(deltaPercentHeader(comparison.base), snapshot, line), actual, base);
    result.judgement = judge(result.delta, polarityOf(snapshot.line(line), comparison.measure));
    return result;
}

Polarity polarityOf(const BudgetLine& line, Measure measure)
{
    return measure == Measure::Receipts ? line.receiptsPolarity : line.polarity;
}

Judgement judge(const Quantity& delta, Polarity polarity)
{
    if (!delta.hasValue() || delta.value == 0 || polarity == Polarity::NotJudged) return Judgement::NotJudged;
    const bool higher = delta.value > 0;
    return higher == (polarity == Polarity::HigherIsBetter) ? Judgement::Good : Judgement::Bad;
}

}  // namespace ketenbudget
