#include "core/topics/StackedRows.h"

#include "core/charts/AxisTicks.h"
#include "core/charts/ChartWords.h"
#include "core/topics/TopicParts.h"

#include <algorithm>

namespace ketenbudget {
namespace {

StackedSeries layerOf(const TopicView& view, std::size_t at, const StackedRequest& request)
{
    const TopicRow& row = view.rows[at];
    StackedSeries layer;
    layer.label = row.label;
    layer.key = static_cast<ItemKey>(at);
    QStringList parts;
    for (const QString& key : request.columns) {
        const Quantity amount = quantityAt(view, row, key);
        layer.values.push_back(markOf(amount, request.unit, SignMode::MinusOnly));
        const auto column = columnOf(view, key);
        if (column) parts.append(view.columns[*column].header + QLatin1Char(' ') + spokenQuantity(amount, request.unit));
    }
    layer.details = row.label + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    return layer;
}

}  // namespace

TopicChart stackedChart(const TopicView& view, const StackedRequest& request)
{
    StackedChart chart;
    chart.fills = request.fills;
    std::vector<double> heights(static_cast<std::size_t>(request.columns.size()), 0.0);
    for (const QString& key : request.columns) {
        const auto column = columnOf(view, key);
        chart.columns.append(column ? view.columns[*column].header : key);
        if (request.totals)
            chart.totals.push_back(markOf(quantityAt(view, view.rows[*request.totals], key), request.unit, SignMode::MinusOnly));
    }
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        if (view.rows[at].cells.empty() || !request.includes(view.rows[at])) continue;
        chart.series.push_back(layerOf(view, at, request));
        const std::vector<Mark>& values = chart.series.back().values;
        for (std::size_t column = 0; column < values.size(); ++column) heights[column] += values[column].value.value_or(0);
    }
    const double highest = heights.empty() ? 0 : *std::max_element(heights.begin(), heights.end());
    const AxisScale scale = barScale(0, highest, request.unit);
    chart.axisMax = scale.max;
    chart.ticks = scale.ticks;
    return {request.name, std::move(chart)};
}

}  // namespace ketenbudget
