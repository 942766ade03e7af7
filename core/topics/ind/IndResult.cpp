#include "core/analysis/Calculation.h"
#include "core/topics/ind/IndBridge.h"
#include "core/topics/ind/IndParts.h"
#include "core/topics/ind/IndViews.h"

#include <QCoreApplication>

// The statement of baten en lasten: Tabel 23, with what only its summary (Tabel 22) prints.
namespace ketenbudget {
namespace {

struct IndResultWords {
    Q_DECLARE_TR_FUNCTIONS(IndResultWords)
};

const QString budgetKey = QStringLiteral("adopted_budget_2025");
const QString actualKey = QStringLiteral("realisation_2025");
const QString beforeKey = QStringLiteral("realisation_2024");

/// Capital receipts and expenditure, which are not in Tabel 23.
void addCapital(TopicView& view, const TableReader& summary, const PrintedRowsRequest& rows)
{
    TopicRow heading;
    heading.label = IndResultWords::tr("Capital account (Tabel %1)").arg(summary.table().number);
    heading.kind = RowKind::Header;
    view.rows.push_back(heading);
    PrintedRowsRequest request = rows;
    request.includes = [&summary](int row) {
        return row == summary.rowOfAccount(QStringLiteral("ind/kapitaal/ontvangsten")) ||
               row == summary.rowOfAccount(QStringLiteral("ind/kapitaal/uitgaven"));
    };
    addPrintedRows(view, summary, request);
}

/// The result as a percentage of the costs, calculated again for each column; Tabel 33 prints it.
void addPercentage(TopicView& view, const TableReader& summary, const Snapshot& snapshot)
{
    const auto result = summary.rowOfAccount(QStringLiteral("ind/saldo"));
    const auto costs = summary.rowOfAccount(QStringLiteral("ind/lasten/totaal"));
    if (!result || !costs) return;
    const auto indicators = TableReader::open(snapshot, 33);
    TopicRow row;
    row.label = IndResultWords::tr("Result as a percentage of total costs");
    row.note = IndResultWords::tr("calculated per column, never added up");
    Operand now;
    Operand base;
    for (const QString& key : {budgetKey, actualKey, beforeKey}) {
        Quantity share = shareOf(row.label, summary.operand(result, key), summary.operand(costs, key));
        if (indicators)
            share.alsoPrinted =
                indicators->at(indicators->rowOfAccount(QStringLiteral("ind/doelmatigheid/saldo")), key).figure;
        if (key == actualKey) now = {row.label + QStringLiteral(", ") + summary.header(key), share};
        if (key == budgetKey) base = {row.label + QStringLiteral(", ") + summary.header(key), share};
        row.cells.push_back(cellOf(share));
    }
    row.cells.push_back(cellOf(differenceOf(row.label, now, base)));
    row.cells.push_back({});
    row.judgement = view.rows.back().judgement;
    if (const auto printed =
            indicators ? indicators->rowOfAccount(QStringLiteral("ind/doelmatigheid/saldo")) : std::nullopt)
        row.target = ViewRef{QStringLiteral("ind-doelmatigheid"), indicators->ref(*printed)};
    view.rows.push_back(row);
}

/// What rounding makes of the printed total of costs: the total minus its lines, before the total. Without it the
/// steps of the bridge would not lead to the printed result.
void addRounding(TopicView& view, const TableReader& table)
{
    const auto total = table.rowOfAccount(QStringLiteral("ind/lasten/totaal"));
    const auto income = table.rowOfAccount(QStringLiteral("ind/baten/totaal"));
    const auto at = viewRowOf(view, table, total);
    if (!total || !income || !at) return;
    TopicRow row;
    row.label = IndResultWords::tr("Rounding: printed total costs minus its lines");
    row.note = IndResultWords::tr("calculated; the report does not print this");
    row.level = 1;
    const auto rest = [&](const QString& key) {
        std::vector<Operand> lines;
        for (int line = *income + 1; line < *total; ++line) {
            const Operand operand = table.operand(line, key);
            if (table.row(line).level == 1 && operand.quantity.hasValue()) lines.push_back(operand);
        }
        const QString sum = IndResultWords::tr("Lines added up");
        return differenceOf(row.label, table.operand(total, key), {sum, totalOf(sum, lines)});
    };
    row.cells = {cellOf(rest(budgetKey)), cellOf(rest(actualKey)), cellOf(rest(beforeKey)), {}, {}};
    const Quantity actual = row.cells[1].quantity;
    if (!actual.hasValue() || actual.value == 0) return;
    view.rows.insert(view.rows.begin() + *at, row);
}

/// The row of our own that addRounding() put before the total, and the total itself.
void closeCosts(IndBridge& bridge, const TopicView& view, int total)
{
    if (total > 0 && !view.rows[static_cast<std::size_t>(total) - 1].printed) bridge.step(total - 1, -1);
    bridge.spanSinceTotal(total, -1);
}

/// Income as steps up to its total, costs as steps down from there, and the result from zero.
TopicChart bridgeOf(const TopicView& view, const TableReader& table, AmountUnit unit)
{
    IndBridge bridge(view, actualKey, unit);
    const auto income = table.rowOfAccount(QStringLiteral("ind/baten/totaal"));
    const auto costs = table.rowOfAccount(QStringLiteral("ind/lasten/totaal"));
    for (int row = 0; row < table.rowCount() && income && costs; ++row) {
        const PrintedRow& printed = table.row(row);
        const auto at = viewRowOf(view, table, row);
        const int sign = row > *income ? -1 : 1;
        if (printed.kind == RowKind::Header || row > *costs || !at) continue;
        if (row == *income)
            bridge.total(at);
        else if (row == *costs)
            closeCosts(bridge, view, *at);
        else if (printed.level == 1)
            bridge.step(at, sign);
        else
            bridge.detail(at, printed.level - 1, sign);
    }
    bridge.step(viewRowOf(view, table, QStringLiteral("ind/saldo/vpb")), -1);
    bridge.total(viewRowOf(view, table, QStringLiteral("ind/saldo")));
    TopicChart chart = bridge.take(QStringLiteral("ind-baten-lasten-brug"));
    textOf(chart.spec).when = columnOf(view, actualKey) ? view.columns[*columnOf(view, actualKey)].header : QString();
    return chart;
}

void addNotes(TopicView& view)
{
    view.notes
        << IndResultWords::tr(
               "Lines that begin with “Waarvan” are part of the line above them and are not added again.")
        << IndResultWords::tr(
               "The percentage is the result divided by total costs, as Tabel 33 prints it; divided by total income it "
               "would be another number.")
        << IndResultWords::tr(
               "Where no budget is printed (a dash), Δ is the printed difference and Δ% has no meaning.");
}

}  // namespace

TopicView indResult(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-baten-lasten");
    view.tab = IndResultWords::tr("Income and costs");
    view.labelHeader = IndResultWords::tr("Description");
    const auto table = TableReader::open(snapshot, 23);
    const auto summary = TableReader::open(snapshot, 22);
    if (!table || !summary) return view;
    const PrintedRowsRequest rows{{budgetKey, actualKey, beforeKey}, actualKey, budgetKey};
    addPrintedRows(view, *table, rows);
    nameStands(view, *table, budgetKey);
    completeDifferences(view, *table, {actualKey, budgetKey, QStringLiteral("difference_2025")});
    addRounding(view, *table);
    const TableId statement = table->table().id;
    addPercentage(view, *summary, snapshot);
    addCapital(view, *summary, rows);
    view.charts.push_back(tierChart(
        view,
        {QStringLiteral("ind-baten-lasten-verschil"), actualKey, budgetKey, QStringLiteral("delta"),
         QStringLiteral("delta_percent"), FillRole::Budget,
         [statement](const TopicRow& row) { return row.printed && row.printed->table == statement; }, options.unit}));
    view.charts.push_back(bridgeOf(view, *table, options.unit));
    addNotes(view);
    addIndLineLink(view, snapshot);
    addViewLink(view, IndResultWords::tr("Turnover from the parent ministry"), QStringLiteral("ind-omzet"));
    addViewLink(view, IndResultWords::tr("Provisions"), QStringLiteral("ind-voorzieningen"));
    addViewLink(view, IndResultWords::tr("One account over the years"), QStringLiteral("ind-jaren"));
    addViewLink(view, IndResultWords::tr("Income and costs over the years"), QStringLiteral("ind-jaren-staat"));
    finishView(
        view, snapshot,
        {indName(), view.tab, IndResultWords::tr("Realisation 2025 against adopted budget 2025 and realisation 2024")},
        unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
