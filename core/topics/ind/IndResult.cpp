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
        return row == summary.rowOfAccount(QStringLiteral("ind/kapitaalontvangsten")) ||
               row == summary.rowOfAccount(QStringLiteral("ind/kapitaaluitgaven"));
    };
    addPrintedRows(view, summary, request);
}

/// The result as a percentage of the costs, calculated again for each column; Tabel 33 prints it.
void addPercentage(TopicView& view, const TableReader& summary, const Snapshot& snapshot)
{
    const auto result = summary.rowOfAccount(QStringLiteral("ind/saldo"));
    const auto costs = summary.rowOfAccount(QStringLiteral("ind/lasten"));
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
            share.alsoPrinted = indicators->at(indicators->rowOfAccount(QStringLiteral("ind/doelmatigheid/saldo")), key).figure;
        if (key == actualKey) now = {row.label + QStringLiteral(", ") + summary.header(key), share};
        if (key == budgetKey) base = {row.label + QStringLiteral(", ") + summary.header(key), share};
        row.cells.push_back(cellOf(share));
    }
    row.cells.push_back(cellOf(differenceOf(row.label, now, base)));
    row.cells.push_back({});
    row.judgement = view.rows.back().judgement;
    if (const auto printed = indicators ? indicators->rowOfAccount(QStringLiteral("ind/doelmatigheid/saldo")) : std::nullopt)
        row.target = ViewRef{QStringLiteral("ind-doelmatigheid"), indicators->ref(*printed)};
    view.rows.push_back(row);
}

/// Income as steps up to its total, costs as steps down from there, and the result from zero.
TopicChart bridgeOf(const TopicView& view, const TableReader& table, AmountUnit unit)
{
    IndBridge bridge(view, actualKey, unit);
    const auto income = table.rowOfAccount(QStringLiteral("ind/baten"));
    const auto costs = table.rowOfAccount(QStringLiteral("ind/lasten"));
    for (int row = 0; row < table.rowCount() && income && costs; ++row) {
        const PrintedRow& printed = table.row(row);
        const auto at = viewRowOf(view, table, row);
        const int sign = row > *income ? -1 : 1;
        if (printed.kind == RowKind::Header || row > *costs) continue;
        if (row == *income) bridge.total(at);
        else if (row == *costs) bridge.spanSinceTotal(at, -1);
        else if (printed.level == 1) bridge.step(at, sign);
        else bridge.detail(at, printed.level - 1, sign);
    }
    bridge.step(viewRowOf(view, table, QStringLiteral("ind/vpb-lasten")), -1);
    bridge.total(viewRowOf(view, table, QStringLiteral("ind/saldo")));
    TopicChart chart = bridge.take(QStringLiteral("ind-baten-lasten-brug"));
    textOf(chart.spec).when = columnOf(view, actualKey) ? view.columns[*columnOf(view, actualKey)].header : QString();
    return chart;
}

void addNotes(TopicView& view)
{
    view.notes << IndResultWords::tr("Lines that begin with “Waarvan” are part of the line above them and are not added again.")
               << IndResultWords::tr("The percentage is the result divided by total costs, as Tabel 33 prints it; divided by total income it "
                                     "would be another number.")
               << IndResultWords::tr("Where no budget is printed (a dash), Δ is the printed difference and Δ% has no meaning.");
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
    const TableId statement = table->table().id;
    addPercentage(view, *summary, snapshot);
    addCapital(view, *summary, rows);
    view.charts.push_back(tierChart(view, {QStringLiteral("ind-baten-lasten-verschil"), actualKey, budgetKey, QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"), FillRole::Budget,
                                           [statement](const TopicRow& row) { return row.printed && row.printed->table == statement; },
                                           options.unit}));
    view.charts.push_back(bridgeOf(view, *table, options.unit));
    addNotes(view);
    addIndLineLink(view, snapshot);
    addViewLink(view, IndResultWords::tr("Turnover from the parent ministry"), QStringLiteral("ind-omzet"));
    addViewLink(view, IndResultWords::tr("Provisions"), QStringLiteral("ind-voorzieningen"));
    finishView(view, snapshot,
               {indName(), view.tab, IndResultWords::tr("Realisation 2025 against adopted budget 2025 and realisation 2024")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
