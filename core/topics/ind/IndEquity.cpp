#include "core/analysis/Calculation.h"
#include "core/charts/AxisTicks.h"
#include "core/charts/ChartWords.h"
#include "core/topics/ind/IndBridge.h"
#include "core/topics/ind/IndParts.h"
#include "core/topics/ind/IndViews.h"

#include <QCoreApplication>

#include <algorithm>

// Equity against its ceiling and floor (Tabel 28, Regeling agentschappen), and its movement (Tabel 27).
namespace ketenbudget {
namespace {

struct IndEquityWords {
    Q_DECLARE_TR_FUNCTIONS(IndEquityWords)
};

/// The rule: at most 5% of the mean turnover of three years, and not below zero.
constexpr int ruleYears = 3;
constexpr int rulePercent = 5;

/// The years of Tabel 28 with the newest last; a row of it is a year.
std::vector<int> yearRows(const TableReader& table)
{
    std::vector<int> rows;
    for (int at = 0; at < table.rowCount(); ++at) {
        if (table.row(at).kind == RowKind::Line) rows.push_back(at);
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

struct EquityRule {
    Quantity mean;
    Quantity ceiling;
    Quantity room;   ///< ceiling minus equity
    Quantity toZero; ///< what is missing up to zero
    Quantity share;  ///< equity / mean
};

EquityRule ruleOf(const TableReader& table, const std::vector<int>& years)
{
    EquityRule rule;
    if (static_cast<int>(years.size()) < ruleYears) return rule;
    std::vector<Operand> turnovers;
    for (auto year = years.end() - ruleYears; year != years.end(); ++year)
        turnovers.push_back(table.operand(*year, QStringLiteral("turnover")));
    const Operand equity = table.operand(years.back(), QStringLiteral("equity"));
    const QString sumName = IndEquityWords::tr("Turnover of three years");
    const QString meanName = IndEquityWords::tr("Mean turnover of three years");
    const QString ceilingName = IndEquityWords::tr("Ceiling: 5% of the mean turnover");
    const Operand sum{sumName, totalOf(sumName, turnovers)};
    rule.mean = quotientOf(meanName, sum, ruleOperand(IndEquityWords::tr("years"), ruleYears, 0), Unit::Eur1000, 0);
    const Operand mean{meanName, rule.mean};
    rule.ceiling = productOf(ceilingName, mean, ruleOperand(QStringLiteral("5%"), rulePercent, 2), Unit::Eur1000, 0);
    rule.room = differenceOf(IndEquityWords::tr("Ceiling minus equity"), {ceilingName, rule.ceiling}, equity);
    if (equity.quantity.hasValue() && equity.quantity.value < 0)
        rule.toZero = negativeOf(IndEquityWords::tr("To be restored, up to zero"), equity);
    rule.share = shareOf(IndEquityWords::tr("Equity as a share of the mean turnover"), equity, mean);
    return rule;
}

QString stateOf(const Quantity& equity, const Quantity& ceiling)
{
    if (!equity.hasValue()) return {};
    if (equity.value < 0) return IndEquityWords::tr("below zero");
    if (!ceiling.hasValue()) return {};
    return equity.value > ceiling.value ? IndEquityWords::tr("above the ceiling") : IndEquityWords::tr("between zero and the ceiling");
}

/// One row over the years, from a column of Tabel 28.
TopicRow printedOverYears(const TableReader& table, const std::vector<int>& years, const QString& key, const QString& label)
{
    TopicRow row;
    row.label = label;
    for (const int year : years) row.cells.push_back(cellOf(table.at(year, key)));
    row.cells.push_back({});
    if (!years.empty()) row.printed = table.ref(years.back());
    return row;
}

/// One row with a value in the last year alone: for the years before it the report prints no three turnovers.
TopicRow lastYear(const std::vector<int>& years, const QString& label, const Quantity& value, const QString& words = {})
{
    TopicRow row;
    row.label = label;
    row.cells.resize(years.size() + 1);
    if (!years.empty()) row.cells[years.size() - 1] = cellOf(value);
    row.cells.back() = wordsCell(words);
    return row;
}

TopicChart chartOf(const TopicView& view, int equityRow, int ceilingRow, AmountUnit unit)
{
    PanelsChart chart;
    SeriesPanel panel;
    panel.title = view.rows[static_cast<std::size_t>(equityRow)].label;
    panel.unit = IndEquityWords::tr("between 0 and the ceiling");
    PanelSeries equity;
    PanelSeries floor;
    floor.label = IndEquityWords::tr("Floor");
    floor.role = LineRole::Other;
    equity.key = equityRow;
    double low = 0;
    double high = 0;
    QStringList details;
    const auto widen = [&](const Mark& mark) {
        low = std::min(low, mark.value.value_or(0));
        high = std::max(high, mark.value.value_or(0));
    };
    for (std::size_t year = 0; year + 1 < view.columns.size(); ++year) {
        chart.years.append(view.columns[year].header);
        equity.points.push_back(markOf(view.rows[static_cast<std::size_t>(equityRow)].cells[year].quantity, unit, SignMode::MinusOnly));
        floor.points.push_back({0.0, QStringLiteral("0")});
        widen(equity.points.back());
        details << view.columns[year].header + QLatin1Char(' ') + equity.points.back().text;
        const Quantity ceiling = view.rows[static_cast<std::size_t>(ceilingRow)].cells[year].quantity;
        if (!ceiling.hasValue()) continue;
        const Mark mark = markOf(ceiling, unit, SignMode::MinusOnly);
        panel.marks.push_back({static_cast<int>(year), mark, IndEquityWords::tr("Ceiling %1").arg(view.columns[year].header)});
        widen(mark);
        details << panel.marks.back().label + QLatin1Char(' ') + mark.text;
    }
    const AxisScale axis = barScale(low, high, unit);
    panel.axisMin = axis.min;
    panel.axisMax = axis.max;
    panel.ticks = axis.ticks;
    panel.details = panel.title + QStringLiteral(": ") + details.join(QStringLiteral(", "));
    panel.key = equityRow;
    panel.series = {equity, floor};
    chart.panels.push_back(std::move(panel));
    return {QStringLiteral("ind-eigen-vermogen-norm"), std::move(chart)};
}

void addNotes(TopicView& view, const QString& state, const EquityRule& rule, AmountUnit unit)
{
    if (!state.isEmpty())
        view.notes << IndEquityWords::tr("State at the end of the last year: %1. Ceiling %2, floor 0.").arg(state, said(rule.ceiling, unit));
    view.notes << IndEquityWords::tr("Rule (Regeling agentschappen): equity is at most 5% of the mean turnover of the last three years, and not "
                                     "below zero; a shortfall is restored at the next supplementary budget.")
               << IndEquityWords::tr("Tabel 28 divides the equity of a year by the turnover of that same year; the rule divides by the mean of three.")
               << IndEquityWords::tr("“Omzet” in Tabel 28 is total income of Tabel 23, not its line “Omzet”.")
               << IndEquityWords::tr("For the earlier years the report does not print the turnovers that the ceiling needs.");
}

}  // namespace

TopicView indEquity(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-eigen-vermogen");
    view.tab = IndEquityWords::tr("Equity");
    view.labelHeader = IndEquityWords::tr("Item");
    const auto table = TableReader::open(snapshot, 28);
    if (!table) return view;
    const std::vector<int> years = yearRows(*table);
    for (const int year : years) view.columns.push_back({QStringLiteral("year_") + table->row(year).label, table->row(year).label});
    view.columns.push_back({QStringLiteral("state"), IndEquityWords::tr("State"), TopicColumn::Kind::Words});
    const EquityRule rule = ruleOf(*table, years);
    const Quantity actual = years.empty() ? Quantity{} : table->at(years.back(), QStringLiteral("equity"));
    const QString state = stateOf(actual, rule.ceiling);
    view.rows.push_back(printedOverYears(*table, years, QStringLiteral("turnover"), table->header(QStringLiteral("turnover"))));
    view.rows.push_back(lastYear(years, IndEquityWords::tr("Mean turnover of three years"), rule.mean));
    view.rows.push_back(lastYear(years, IndEquityWords::tr("Ceiling: 5% of the mean turnover"), rule.ceiling));
    view.rows.push_back(lastYear(years, IndEquityWords::tr("Floor"), {}, IndEquityWords::tr("0: equity is not negative")));
    TopicRow equity = printedOverYears(*table, years, QStringLiteral("equity"), table->header(QStringLiteral("equity")));
    equity.kind = RowKind::Total;
    equity.cells.back() = wordsCell(state);
    equity.judgement = actual.value < 0 || (rule.ceiling.hasValue() && actual.value > rule.ceiling.value) ? Judgement::Bad : Judgement::Good;
    view.rows.push_back(equity);
    view.rows.push_back(lastYear(years, IndEquityWords::tr("Ceiling minus equity"), rule.room));
    view.rows.push_back(lastYear(years, IndEquityWords::tr("To be restored, up to zero"), rule.toZero));
    view.rows.push_back(lastYear(years, IndEquityWords::tr("Equity as a share of the mean turnover"), rule.share));
    view.rows.push_back(printedOverYears(*table, years, QStringLiteral("percentage"),
                                         IndEquityWords::tr("Equity as a share of turnover in the year, as printed")));
    view.charts.push_back(chartOf(view, 4, 2, options.unit));
    addNotes(view, state, rule, options.unit);
    addViewLink(view, IndEquityWords::tr("Movement of equity"), QStringLiteral("ind-eigen-vermogen-verloop"));
    addViewLink(view, IndEquityWords::tr("Balance sheet"), QStringLiteral("ind-balans"));
    finishView(view, snapshot,
               {indName(), IndEquityWords::tr("Equity against ceiling and floor"),
                IndEquityWords::tr("31 December, %1 to %2").arg(view.columns.front().header, table->row(years.back()).label)},
               unitWords(table->table(), options.unit));
    return view;
}

TopicView indEquityMovement(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-eigen-vermogen-verloop");
    view.tab = IndEquityWords::tr("Movement of equity");
    view.labelHeader = IndEquityWords::tr("Item");
    const auto table = TableReader::open(snapshot, 27);
    if (!table) return view;
    const QString total = QStringLiteral("total");
    addPrintedRows(view, *table, {{QStringLiteral("exploitation_reserve"), QStringLiteral("undistributed_result"), total}, {}, {}});
    IndBridge bridge(view, total, options.unit);
    for (int at = 0; at < static_cast<int>(view.rows.size()); ++at) {
        const TopicRow& row = view.rows[static_cast<std::size_t>(at)];
        if (at == 0 || row.kind == RowKind::Total) bridge.total(at);
        else bridge.step(at);
    }
    view.charts.push_back(bridge.take(QStringLiteral("ind-eigen-vermogen-brug")));
    view.notes << IndEquityWords::tr("The report prints an opening stand of 0 and takes the equity of the end of 2024 in as a mutation on the next line.");
    addViewLink(view, IndEquityWords::tr("Equity against ceiling and floor"), QStringLiteral("ind-eigen-vermogen"));
    addViewLink(view, IndEquityWords::tr("Balance sheet"), QStringLiteral("ind-balans"));
    finishView(view, snapshot, {indName(), view.tab, QStringLiteral("2025")}, unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
