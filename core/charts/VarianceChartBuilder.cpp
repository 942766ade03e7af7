#include "core/charts/VarianceChartBuilder.h"

#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"
#include "core/format/WorkText.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct VarianceWords {
    Q_DECLARE_TR_FUNCTIONS(VarianceWords)
};

/// Beyond this a percentage is cut, so that one line on a small base does not flatten the others.
constexpr double percentLimit = 100;

QString detailsOf(const QString& name, const Comparison& comparison, const LineVariance& variance, AmountUnit unit)
{
    const QString amounts = VarianceWords::tr("%1: %2 %3, %4 %5")
                                .arg(name, termFor(comparison.actual), spokenQuantity(variance.actual, unit),
                                     termFor(comparison.base), spokenQuantity(variance.base, unit));
    if (!variance.delta.hasValue()) return amounts;
    return VarianceWords::tr("%1, difference %2 (%3)")
        .arg(amounts, formatQuantity(variance.delta, unit, SignMode::Explicit),
             formatQuantity(variance.percent, unit, SignMode::Explicit));
}

VarianceRow rowOf(const Snapshot& snapshot, LineId line, const VarianceChartRequest& request,
                  const LineVariance& variance)
{
    VarianceRow row;
    row.label = snapshot.line(line).displayName();
    row.key = static_cast<ItemKey>(line.index());
    row.realisation = markOf(variance.actual, request.unit, SignMode::MinusOnly);
    row.base = markOf(variance.base, request.unit, SignMode::MinusOnly);
    row.delta = markOf(variance.delta, request.unit, SignMode::Explicit);
    row.percent = markOf(variance.percent, request.unit, SignMode::Explicit);
    row.percentCut = row.percent.value && std::abs(*row.percent.value) > percentLimit;
    row.judgement = variance.judgement;
    row.details = detailsOf(row.label, request.comparison, variance, request.unit);
    return row;
}

void widen(double& low, double& high, const Mark& mark)
{
    if (!mark.value) return;
    low = std::min(low, *mark.value);
    high = std::max(high, *mark.value);
}

void setScales(VarianceChart& chart)
{
    chart.percentLimit = percentLimit;
    for (const VarianceRow& row : chart.rows) {
        widen(chart.amountMin, chart.amountMax, row.realisation);
        widen(chart.amountMin, chart.amountMax, row.base);
        widen(chart.deltaMin, chart.deltaMax, row.delta);
    }
}

/// Title, largest and smallest difference, and the total in words.
QString summaryOf(const VarianceChart& chart)
{
    const VarianceRow* highest = nullptr;
    const VarianceRow* lowest = nullptr;
    QString total;
    for (const VarianceRow& row : chart.rows) {
        if (row.total) total = row.details;
        if (row.total || !row.delta.value) continue;
        if (!highest || *row.delta.value > *highest->delta.value) highest = &row;
        if (!lowest || *row.delta.value < *lowest->delta.value) lowest = &row;
    }
    QStringList parts{chart.text.who, chart.text.what, chart.text.when};
    if (highest) parts.append(VarianceWords::tr("Highest difference: %1 %2").arg(highest->label, highest->delta.text));
    if (lowest) parts.append(VarianceWords::tr("Lowest difference: %1 %2").arg(lowest->label, lowest->delta.text));
    if (!total.isEmpty()) parts.append(VarianceWords::tr("Total: %1").arg(total));
    return parts.join(QStringLiteral(". "));
}

void setWords(VarianceChart& chart, const Snapshot& snapshot, const VarianceChartRequest& request)
{
    const Comparison& comparison = request.comparison;
    chart.text.message = request.message;
    chart.text.who = subjectPhrase(snapshot, request.level);
    chart.text.what = measurePhrase(request.structure, comparison.measure, request.unit);
    chart.text.unit = unitPhrase(request.unit);
    chart.text.when =
        VarianceWords::tr("%1 against %2").arg(capitalised(termFor(comparison.actual)), termFor(comparison.base));
    chart.labelHeader = request.level ? snapshot.line(*request.level).displayName() : VarianceWords::tr("Article");
    chart.amountHeader = capitalised(termFor(comparison.actual)) + QStringLiteral(" / ") + termFor(comparison.base);
    chart.deltaHeader = deltaHeader(comparison.base);
    chart.percentHeader = deltaPercentHeader(comparison.base);
}

}  // namespace

std::vector<LineId> linesOfLevel(const Snapshot& snapshot, Structure structure, std::optional<LineId> level,
                                 Measure measure)
{
    std::vector<LineId> lines;
    const auto& candidates = level ? snapshot.line(*level).children : snapshot.articles(structure);
    for (const LineId line : candidates) {
        if (snapshot.line(line).kind != LineKind::Subtotal && snapshot.hasMeasure(line, measure)) lines.push_back(line);
    }
    return lines;
}

VarianceChart buildVarianceChart(const Snapshot& snapshot, const VarianceChartRequest& request)
{
    VarianceChart chart;
    setWords(chart, snapshot, request);

    std::vector<LineId> lines = linesOfLevel(snapshot, request.structure, request.level, request.comparison.measure);
    const bool alone = lines.empty();
    if (request.level) lines.push_back(*request.level);

    std::vector<Quantity> used;
    QStringList subjects;
    for (const LineId line : lines) {
        const BudgetLine& of = snapshot.line(line);
        subjects.append(lineSubject(of.structure, of.path, request.comparison.measure));
        const LineVariance variance = lineVariance(snapshot, line, request.comparison);
        used.insert(used.end(), {variance.actual, variance.base});
        chart.rows.push_back(rowOf(snapshot, line, request, variance));
        chart.rows.back().total = !alone && request.level == line;
    }
    setScales(chart);

    chart.text.footer = sourceLines(snapshot, tablesBehind(snapshot, used));
    const bool anyGrey = std::any_of(chart.rows.begin(), chart.rows.end(), [](const VarianceRow& row) {
        return row.judgement == Judgement::NotJudged && row.delta.value && *row.delta.value != 0.0;
    });
    if (anyGrey) {
        chart.text.footer.append(request.structure == Structure::Recast
                                     ? VarianceWords::tr("Grey: difference is not judged (programme money)")
                                     : VarianceWords::tr("Grey: difference is not judged"));
    }
    chart.text.footer += polarityFooter(snapshot, subjects);
    chart.text.footer += cautions(used, request.structure, request.comparison.measure);
    chart.text.accessibleSummary = summaryOf(chart);
    return chart;
}

}  // namespace ketenbudget
