#include "core/topics/TopicPanels.h"
#include "core/topics/TopicParts.h"
#include "core/topics/overview/OverviewBrief.h"
#include "core/topics/overview/OverviewViews.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/Variance.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct OverviewChainWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewChainWords)
};

constexpr int firstYear = 2019;
constexpr int lastYear = 2025;

QString yearKey(int year) { return QStringLiteral("realisation_%1").arg(year); }
const QString budgetKey = QStringLiteral("adopted_budget_2025");

/// An indicator of the overview: where it is printed, and what stands before its label.
struct Indicator {
    int table;
    const char* account;
    bool onTime;  ///< the row's label is a product: "Asiel"
};

constexpr Indicator indicators[] = {
    {8, "keten/instroom/asiel", false},       {8, "keten/bezetting/coa", false},
    {10, "keten/doorlooptijd/asiel", true},   {10, "keten/doorlooptijd/regulier", true},
    {10, "keten/doorlooptijd/naturalisatie", true},
};

void addColumns(TopicView& view, const TableReader& table)
{
    for (int year = firstYear; year <= lastYear; ++year)
        view.columns.push_back({yearKey(year), table.header(yearKey(year)), TopicColumn::Kind::Amount});
    const QString base = table.header(budgetKey);
    view.columns.push_back({budgetKey, base, TopicColumn::Kind::Amount});
    view.columns.push_back({QStringLiteral("delta"), deltaHeader(base), TopicColumn::Kind::Delta});
    view.columns.push_back({QStringLiteral("delta_percent"), deltaPercentHeader(base), TopicColumn::Kind::Percent});
}

TopicRow rowOf(const TableReader& table, int at, const Indicator& indicator)
{
    TopicRow row;
    row.label = indicator.onTime ? OverviewChainWords::tr("Decided on time, %1").arg(table.label(at)) : table.label(at);
    row.printed = table.ref(at);
    row.target = ViewRef{indicator.onTime ? QStringLiteral("keten-doorlooptijden") : QStringLiteral("keten-instroom-bezetting"), row.printed};
    for (int year = firstYear; year <= lastYear; ++year) row.cells.push_back(cellOf(table.at(at, yearKey(year))));
    const Operand actual = table.operand(at, yearKey(lastYear));
    const Operand base = table.operand(at, budgetKey);
    const QString behind = QStringLiteral(" — ") + row.label;
    const Quantity delta = differenceOf(deltaHeader(table.header(budgetKey)) + behind, actual, base);
    row.judgement = judge(delta, table.polarity(at));
    row.cells.push_back(cellOf(base.quantity));
    row.cells.push_back(cellOf(delta));
    row.cells.push_back(cellOf(relativeDifferenceOf(deltaPercentHeader(table.header(budgetKey)) + behind, actual, base)));
    return row;
}

/// In a tile there is no room for a panel per indicator: the numbers, and the pins of what has a relative variance.
/// Amounts have no bars, because their units differ.
VarianceChart numbersOf(const TopicView& view, AmountUnit unit)
{
    TierRequest request{{}, yearKey(lastYear), budgetKey, QStringLiteral("delta"), QStringLiteral("delta_percent")};
    request.unit = unit;
    auto chart = std::get<VarianceChart>(tierChart(view, request).spec);
    shortenHeaders(chart, lastYear);
    const QString base = termFor(Stand{BudgetPhase::AdoptedBudget, FiscalYear{lastYear}});
    chart.text.what = OverviewChainWords::tr("%1 against %2, numbers and %").arg(QString::number(lastYear), base);
    chart.amountMin = chart.amountMax = chart.deltaMin = chart.deltaMax = 0;
    for (VarianceRow& row : chart.rows) {
        row.realisation = {0.0, row.realisation.text + QStringLiteral(" / ") + row.base.text};
        row.base = {};
        if (row.delta.value) row.delta.value = 0.0;
    }
    return chart;
}

}  // namespace

TopicView overviewChain(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("overzicht-keten");
    view.tab = OverviewChainWords::tr("Migration chain");
    view.labelHeader = OverviewChainWords::tr("Indicator");
    QStringList years;
    for (int year = firstYear; year <= lastYear; ++year) years.append(QString::number(year));
    TopicPanels panels(years, options.unit);
    RowPanelRequest request;
    for (int year = firstYear; year <= lastYear; ++year) request.years.append(yearKey(year));
    request.mark = budgetKey;
    for (const Indicator& indicator : indicators) {
        const auto table = TableReader::open(snapshot, indicator.table);
        const auto at = table ? table->rowOfAccount(QString::fromLatin1(indicator.account)) : std::nullopt;
        if (!at) continue;
        if (view.columns.empty()) addColumns(view, *table);
        view.rows.push_back(rowOf(*table, *at, indicator));
        panels.addRow(view, view.rows.size() - 1, {indicator.onTime ? Unit::Percent : Unit::Count, table->polarity(*at)}, request);
    }
    if (view.rows.empty()) return view;
    view.charts.push_back({QStringLiteral("overzicht-keten-jaren"), panels.take(PanelScale::PerUnit)});
    if (options.brief) view.charts.back().spec = numbersOf(view, options.unit);
    view.links.push_back({OverviewChainWords::tr("To the indicators of the chain"),
                          ViewRef{QStringLiteral("keten-instroom-bezetting"), {}}});
    finishView(view, snapshot,
               {OverviewChainWords::tr("Migration chain"), OverviewChainWords::tr("Inflow, occupancy and decisions on time, one scale per unit"),
                OverviewChainWords::tr("Realisation %1–%2 and adopted budget %2").arg(firstYear).arg(lastYear)},
               {});
    return view;
}

}  // namespace ketenbudget
