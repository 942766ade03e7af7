#include "core/charts/YearsChartBuilder.h"

#include "core/analysis/LineValues.h"
#include "core/charts/AxisTicks.h"
#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct YearsWords {
    Q_DECLARE_TR_FUNCTIONS(YearsWords)
};

YearColumn& columnFor(YearsChart& chart, FiscalYear year)
{
    const QString label = QString::number(year.value);
    const auto found = std::find_if(chart.columns.begin(), chart.columns.end(),
                                    [&label](const YearColumn& column) { return column.label == label; });
    if (found != chart.columns.end()) return *found;
    chart.columns.push_back({});
    chart.columns.back().label = label;
    return chart.columns.back();
}

void addStand(YearsChart& chart, const QString& name, const Stand& stand, const Quantity& amount, AmountUnit unit)
{
    YearColumn& column = columnFor(chart, stand.year);
    const Mark mark = markOf(amount, unit, SignMode::MinusOnly);
    if (stand.phase == BudgetPhase::Realisation) {
        column.value = mark;
    } else {
        column.budget = mark;
    }
    column.details += column.details.isEmpty() ? name + QStringLiteral(", ") : QStringLiteral("; ");
    column.details += termFor(stand) + QStringLiteral(": ") + spokenQuantity(amount, unit);
}

void setAxis(YearsChart& chart, AmountUnit unit)
{
    double low = 0;
    double high = 0;
    const auto widen = [&](const Mark& mark) {
        if (!mark.value) return;
        low = std::min(low, *mark.value);
        high = std::max(high, *mark.value);
    };
    for (const YearColumn& column : chart.columns) {
        widen(column.value);
        if (column.budget) widen(*column.budget);
        for (const Mark& other : column.otherDocuments) widen(other);
    }
    AxisScale scale = barScale(low, high, unit);
    chart.axisMin = scale.min;
    chart.axisMax = scale.max;
    chart.ticks = std::move(scale.ticks);
}

/// Chapter XX begins with 2025; the act's tables print zeros for the years before it.
void markStartOfChapter(YearsChart& chart)
{
    const QString firstYear = QStringLiteral("2025");
    for (YearColumn& column : chart.columns) {
        if (column.label != firstYear || &column == &chart.columns.front()) continue;
        column.breakBefore = true;
        column.breakMark = QStringLiteral("a");
        chart.text.footer.append(
            YearsWords::tr("a: chapter XX begins in %1; the table prints 0 for the years before").arg(firstYear));
    }
}

QString summaryOf(const YearsChart& chart)
{
    const YearColumn* highest = nullptr;
    const YearColumn* lowest = nullptr;
    for (const YearColumn& column : chart.columns) {
        if (!column.value.value) continue;
        if (!highest || *column.value.value > *highest->value.value) highest = &column;
        if (!lowest || *column.value.value < *lowest->value.value) lowest = &column;
    }
    QStringList parts{chart.text.who, chart.text.what, chart.text.when};
    if (highest) parts.append(YearsWords::tr("Highest: %1, %2").arg(highest->label, highest->value.text));
    if (lowest) parts.append(YearsWords::tr("Lowest: %1, %2").arg(lowest->label, lowest->value.text));
    return parts.join(QStringLiteral(". "));
}

}  // namespace

YearsChart buildYearsChart(const Snapshot& snapshot, const YearsChartRequest& request)
{
    const BudgetLine& line = snapshot.line(request.line);
    YearsChart chart;
    chart.key = static_cast<ItemKey>(request.line.index());
    chart.budgetLabel = YearsWords::tr("Budget");

    std::vector<Quantity> used;
    for (const Stand& stand : standsOf(snapshot, line.structure, request.measure)) {
        const Quantity amount = lineAmount(snapshot, request.line, request.measure, stand);
        used.push_back(amount);
        addStand(chart, line.displayName(), stand, amount, request.unit);
    }
    if (!chart.columns.empty()) chart.columns.back().fill = FillRole::Realisation;
    setAxis(chart, request.unit);

    chart.text.message = request.message;
    chart.text.who = subjectPhrase(snapshot, request.line);
    chart.text.what = measurePhrase(line.structure, request.measure, request.unit);
    chart.text.unit = unitPhrase(request.unit);
    if (!chart.columns.empty()) {
        chart.text.when = YearsWords::tr("Realisation %1–%2, adopted budget %2")
                              .arg(chart.columns.front().label, chart.columns.back().label);
    }
    chart.text.footer = sourceLines(snapshot, tablesBehind(snapshot, used)) +
                        cautions(used, line.structure, request.measure);
    if (line.structure == Structure::Legal) markStartOfChapter(chart);
    chart.text.accessibleSummary = summaryOf(chart);
    return chart;
}

}  // namespace ketenbudget
