#include "tests/core/charts/CatalogCharts.h"

namespace ketenbudget::test {
namespace {

std::vector<BuiltChart> buildAll()
{
    std::vector<BuiltChart> charts;
    for (const AmountUnit unit : {AmountUnit::Keur, AmountUnit::Mln}) {
        for (const ChartEntry& entry : chartCatalog(report())) {
            auto built = buildChart(report(), entry.name, {unit, {}});
            if (!built.ok()) qFatal("the catalogue names a chart that cannot be built: %s", qPrintable(entry.name));
            charts.push_back({entry.name, std::move(built).take()});
        }
    }
    return charts;
}

QStringList textsOf(const VarianceChart& chart)
{
    QStringList texts;
    for (const VarianceRow& row : chart.rows)
        texts.append({row.realisation.text, row.base.text, row.delta.text, row.percent.text});
    return texts;
}

QStringList textsOf(const YearsChart& chart)
{
    QStringList texts;
    for (const YearColumn& column : chart.columns) {
        texts.append(column.value.text);
        if (column.budget) texts.append(column.budget->text);
    }
    for (const AxisTick& tick : chart.ticks) texts.append(tick.text);
    return texts;
}

QStringList textsOf(const PanelsChart& chart)
{
    QStringList texts;
    for (const SeriesPanel& panel : chart.panels) {
        for (const PanelSeries& series : panel.series) {
            for (const Mark& point : series.points) texts.append(point.text);
        }
        for (const PanelMark& mark : panel.marks) texts.append(mark.value.text);
        for (const AxisTick& tick : panel.ticks) texts.append(tick.text);
    }
    return texts;
}

QStringList textsOf(const StackedChart& chart)
{
    QStringList texts;
    for (const StackedSeries& series : chart.series) {
        for (const Mark& value : series.values) texts.append(value.text);
    }
    for (const Mark& total : chart.totals) texts.append(total.text);
    for (const AxisTick& tick : chart.ticks) texts.append(tick.text);
    return texts;
}

QStringList textsOf(const BridgeChart& chart)
{
    QStringList texts;
    for (const BridgeRow& row : chart.rows) texts.append(row.text);
    return texts;
}

}  // namespace

const std::vector<BuiltChart>& everyChart()
{
    static const std::vector<BuiltChart> charts = buildAll();
    return charts;
}

QStringList markTexts(const ChartSpec& spec)
{
    return std::visit([](const auto& chart) { return textsOf(chart); }, spec);
}

}  // namespace ketenbudget::test
