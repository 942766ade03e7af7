#include "core/charts/ChartWords.h"
#include "core/topics/ind/IndParts.h"
#include "core/topics/ind/IndViews.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

// Efficiency indicators against target, with their direction: Tabel 33.
namespace ketenbudget {
namespace {

struct IndEfficiencyWords {
    Q_DECLARE_TR_FUNCTIONS(IndEfficiencyWords)
};

const QString actualKey = QStringLiteral("realisation_2025");
const QString budgetKey = QStringLiteral("adopted_budget_2025");
const char* const years[] = {"2022", "2023", "2024", "2025"};

QString accountKey(const TableReader& table, int row)
{
    const Account* account = table.snapshot().accountOf(table.ref(row));
    return account ? account->key : QString();
}

bool isShare(const QString& account)
{
    return account.endsWith(QStringLiteral("/tijdigheid")) || account.endsWith(QStringLiteral("/standhouden"));
}

/// Panels of one kind have one axis: shares of decisions from 0 to 100, prices, turnover; the others each have their
/// own.
QString axisGroup(const QString& account)
{
    return isShare(account) ? QStringLiteral("share") : account.section(QLatin1Char('/'), -1);
}

QString unitOf(const Quantity& quantity, Polarity polarity)
{
    QString unit;
    if (quantity.unit == Unit::Percent) unit = QStringLiteral("%");
    if (quantity.unit == Unit::Eur) unit = QStringLiteral("€");
    if (quantity.unit == Unit::EurMln) unit = QStringLiteral("€ mln");
    if (quantity.unit == Unit::Fte) unit = QStringLiteral("fte");
    if (polarity == Polarity::LowerIsBetter)
        return unit + QStringLiteral(", ") + IndEfficiencyWords::tr("lower is better");
    if (polarity == Polarity::HigherIsBetter)
        return unit + QStringLiteral(", ") + IndEfficiencyWords::tr("higher is better");
    return unit;
}

QString groupOf(const TableReader& table, int row)
{
    while (row >= 0 && table.row(row).kind != RowKind::Header) --row;
    return row < 0 ? QString() : table.row(row).label;
}

SeriesPanel panelOf(const TopicView& view, const TableReader& table, int at, AmountUnit unit)
{
    const TopicRow& row = view.rows[static_cast<std::size_t>(at)];
    SeriesPanel panel;
    panel.title = row.label;
    panel.unit = unitOf(table.at(row.printed->row, actualKey), table.polarity(row.printed->row));
    panel.key = at;
    PanelSeries series;
    series.key = at;
    QStringList details;
    for (const char* year : years) {
        const Quantity value = table.at(row.printed->row, QStringLiteral("realisation_") + QLatin1String(year));
        series.points.push_back(markOf(value, unit, SignMode::MinusOnly));
        details << QLatin1String(year) + QLatin1Char(' ') + spokenQuantity(value, unit);
    }
    const Mark target = markOf(table.at(row.printed->row, budgetKey), unit, SignMode::MinusOnly);
    if (target.value) {
        panel.marks.push_back({static_cast<int>(std::size(years)) - 1, target, IndEfficiencyWords::tr("Budget 2025")});
        details << panel.marks.back().label + QLatin1Char(' ') + target.text;
    }
    panel.series.push_back(series);
    panel.details = panel.title + QLatin1Char(' ') + details.join(QStringLiteral(", "));
    return panel;
}

void widen(const SeriesPanel& panel, double& low, double& high)
{
    const auto take = [&](const Mark& mark) {
        low = std::min(low, mark.value.value_or(0));
        high = std::max(high, mark.value.value_or(0));
    };
    for (const Mark& mark : panel.series.front().points) take(mark);
    for (const PanelMark& mark : panel.marks) take(mark.value);
}

/// Three ticks of a round step, from zero or below it.
void setAxis(SeriesPanel& panel, double low, double high)
{
    double step = std::pow(10.0, std::floor(std::log10(std::max(high - low, 0.01))));
    if ((high - low) / step < 2) step /= 2;
    if ((high - low) / step > 5) step *= 2;
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    panel.axisMin = std::floor(low / step + 1e-9) * step;
    panel.axisMax = std::ceil(high / step - 1e-9) * step;
    for (double tick = panel.axisMin; tick <= panel.axisMax + step / 2; tick += step)
        panel.ticks.push_back({tick, formatDecimal(std::llround(tick * std::pow(10.0, decimals)), decimals)});
}

TopicChart panelsOf(const TopicView& view, const TableReader& table, AmountUnit unit)
{
    PanelsChart chart;
    for (const char* year : years) chart.years << QLatin1String(year);
    std::map<QString, std::pair<double, double>> ranges;
    ranges[QStringLiteral("share")] = {0.0, 100.0};
    std::vector<QString> groups;
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        if (view.rows[at].cells.empty()) continue;
        chart.panels.push_back(panelOf(view, table, static_cast<int>(at), unit));
        groups.push_back(axisGroup(accountKey(table, view.rows[at].printed->row)));
        auto& [low, high] = ranges[groups.back()];
        widen(chart.panels.back(), low, high);
    }
    for (std::size_t at = 0; at < chart.panels.size(); ++at)
        setAxis(chart.panels[at], ranges[groups[at]].first, ranges[groups[at]].second);
    return {QStringLiteral("ind-doelmatigheid-reeksen"), std::move(chart)};
}

/// Tiers of the rows of one unit.
TopicChart targetChart(const TopicView& view, const TableReader& table, const QString& name, const QString& what,
                       const std::function<bool(const QString&)>& includes, bool percent, AmountUnit unit)
{
    TopicChart chart = tierChart(
        view,
        {name, actualKey, budgetKey, QStringLiteral("delta"), percent ? QStringLiteral("delta_percent") : QString(),
         FillRole::Budget,
         [&](const TopicRow& row) { return row.printed && includes(accountKey(table, row.printed->row)); }, unit});
    textOf(chart.spec).what = what;
    textOf(chart.spec).when = IndEfficiencyWords::tr("Realisation 2025 against adopted budget 2025");
    return chart;
}

void addCharts(TopicView& view, const TableReader& table, AmountUnit unit)
{
    view.charts.push_back(panelsOf(view, table, unit));
    view.charts.push_back(targetChart(view, table, QStringLiteral("ind-doelmatigheid-tijdigheid"),
                                      IndEfficiencyWords::tr("Decisions in time and decisions upheld, %"), isShare,
                                      false, unit));
    view.charts.back().tab = IndEfficiencyWords::tr("In time, upheld");
    view.charts.push_back(targetChart(
        view, table, QStringLiteral("ind-doelmatigheid-kostprijs"), IndEfficiencyWords::tr("Mean cost price, €"),
        [](const QString& account) { return account.endsWith(QStringLiteral("/kostprijs")); }, true, unit));
    view.charts.back().tab = IndEfficiencyWords::tr("Cost price");
}

/// Names of indicators repeat under each product group; the group is part of the row's name.
void nameGroups(TopicView& view, const TableReader& table)
{
    for (TopicRow& row : view.rows) {
        if (row.cells.empty() || !row.printed) continue;
        const QString account = accountKey(table, row.printed->row);
        if (account.count(QLatin1Char('/')) < 3) continue;
        row.label = groupOf(table, row.printed->row) + QLatin1Char(' ') + row.label;
    }
}

}  // namespace

TopicView indEfficiency(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-doelmatigheid");
    view.tab = IndEfficiencyWords::tr("Efficiency");
    view.labelHeader = IndEfficiencyWords::tr("Indicator");
    const auto table = TableReader::open(snapshot, 33);
    if (!table) return view;
    QStringList columns;
    for (const char* year : years) columns << QStringLiteral("realisation_") + QLatin1String(year);
    columns << budgetKey;
    addPrintedRows(view, *table, {columns, actualKey, budgetKey});
    nameStands(view, *table, budgetKey);
    completeDifferences(view, *table, {actualKey, budgetKey});
    nameGroups(view, *table);
    addCharts(view, *table, options.unit);
    view.notes << IndEfficiencyWords::tr(
                      "The unit is in the name of the row. Percentages are compared in percentage points (pp).")
               << IndEfficiencyWords::tr("“Saldo van baten en lasten (%)” is the result divided by total costs.")
               << IndEfficiencyWords::tr(
                      "Complaints: the report prints four numbers for five columns; they are placed in order, and the "
                      "budget is left empty.");
    if (budgetPricesAreThoseOf2023(*table))
        view.notes << IndEfficiencyWords::tr("The budgeted cost prices 2025 equal the realised cost prices 2023.");
    addViewLink(view, IndEfficiencyWords::tr("Price x volume"), QStringLiteral("pxq-ind"));
    if (const auto onTime = TableReader::open(snapshot, 10); onTime && onTime->rowCount() > 0)
        view.links.push_back({IndEfficiencyWords::tr("Decisions in time since 2020 (Tabel 10)"),
                              ViewRef{QStringLiteral("keten-doorlooptijden"), onTime->ref(0)}});
    finishView(view, snapshot,
               {indName(), IndEfficiencyWords::tr("Efficiency indicators"),
                IndEfficiencyWords::tr("Realisation 2022 to 2025 against adopted budget 2025")},
               {});
    return view;
}

}  // namespace ketenbudget
