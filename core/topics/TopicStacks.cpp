#include "core/topics/TopicStacks.h"

#include "core/charts/AxisTicks.h"
#include "core/charts/ChartWords.h"
#include "core/topics/TopicParts.h"

#include <algorithm>
#include <utility>

namespace ketenbudget {
namespace {

/// "COA: 2021 744.188, 2022 1.576.971".
QString wordsOf(const TopicView& view, const TopicRow& row, const StackRequest& request)
{
    QStringList parts;
    for (const QString& key : request.columns) {
        const auto column = columnOf(view, key);
        const QString number = spokenQuantity(quantityAt(view, row, key), request.money);
        if (column && !number.isEmpty()) parts.append(view.columns[*column].header + QLatin1Char(' ') + number);
    }
    return row.label + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

StackedSeries seriesOf(const TopicView& view, std::size_t at, const StackRequest& request)
{
    const TopicRow& row = view.rows[at];
    StackedSeries series;
    series.label = row.label;
    series.key = static_cast<ItemKey>(at);
    series.details = wordsOf(view, row, request);
    for (const QString& key : request.columns)
        series.values.push_back(markOf(quantityAt(view, row, key), request.money, SignMode::MinusOnly));
    return series;
}

double highest(const StackedChart& chart)
{
    double most = 0;
    for (std::size_t at = 0; at < chart.fills.size(); ++at) {
        double sum = 0;
        for (const StackedSeries& series : chart.series) sum += series.values[at].value.value_or(0);
        most = std::max(most, sum);
    }
    return most;
}

bool isMoney(const TopicView& view, const StackRequest& request)
{
    if (request.rows.empty() || request.columns.isEmpty()) return false;
    const auto& cells = view.rows[request.rows.front()].cells;
    return std::any_of(cells.begin(), cells.end(), [](const TopicCell& cell) {
        return cell.quantity.hasValue() && cell.quantity.kind == QuantityKind::Money;
    });
}

}  // namespace

std::vector<std::size_t> rowsWhere(const TopicView& view, const std::function<bool(const TopicRow&)>& wanted)
{
    std::vector<std::size_t> rows;
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        if (!view.rows[at].cells.empty() && wanted(view.rows[at])) rows.push_back(at);
    }
    return rows;
}

StackedChart stackOf(const TopicView& view, const StackRequest& wanted)
{
    StackRequest request = wanted;
    request.columns.clear();
    StackedChart chart;
    for (qsizetype at = 0; at < wanted.columns.size(); ++at) {
        const auto column = columnOf(view, wanted.columns[at]);
        if (!column) continue;
        request.columns.append(wanted.columns[at]);
        chart.columns.append(wanted.labels.value(at, view.columns[*column].header));
        chart.fills.push_back(wanted.columns[at] == wanted.budget ? FillRole::Budget : FillRole::Realisation);
    }
    for (const std::size_t row : request.rows) chart.series.push_back(seriesOf(view, row, request));
    if (request.total) chart.totals = seriesOf(view, *request.total, request).values;
    chart.breaks = request.breaks;
    AxisScale scale = barScale(0, highest(chart), isMoney(view, request) ? request.money : AmountUnit::Keur);
    chart.axisMax = scale.max;
    chart.ticks = std::move(scale.ticks);
    return chart;
}

}  // namespace ketenbudget
