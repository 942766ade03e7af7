#include "core/analysis/Calculation.h"
#include "core/topics/balance/BalanceParts.h"
#include "core/topics/balance/BalanceViews.h"
#include "core/topics/RollForward.h"
#include "core/topics/TableSections.h"
#include "core/topics/TopicParts.h"
#include "core/topics/TopicStacks.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct BalanceAdvancesWords {
    Q_DECLARE_TR_FUNCTIONS(BalanceAdvancesWords)
};

const QString total = QStringLiteral("total");
const QString opening = QStringLiteral("opening");
const QString balance = QStringLiteral("balance");

const QStringList& ages()
{
    static const QStringList keys{QStringLiteral("until_2020"),  QStringLiteral("origin_2021"),
                                  QStringLiteral("origin_2022"), QStringLiteral("origin_2023"),
                                  QStringLiteral("origin_2024"), QStringLiteral("origin_2025")};
    return keys;
}

void addColumns(TopicView& view, const TableReader& byAge, const TableReader& mutations)
{
    for (const QString& key : ages()) view.columns.push_back({key, byAge.header(key), TopicColumn::Kind::Amount});
    view.columns.push_back(
        {total, byAge.header(total) + QStringLiteral(" / ") + mutations.header(balance), TopicColumn::Kind::Amount});
    const QString before = BalanceAdvancesWords::tr("Balance at 1-1-2025");
    view.columns.push_back({opening, before, TopicColumn::Kind::Amount});
    view.columns.push_back({QStringLiteral("delta"), deltaHeader(before), TopicColumn::Kind::Delta});
    view.columns.push_back({QStringLiteral("delta_percent"), deltaPercentHeader(before), TopicColumn::Kind::Percent});
}

/// What part of all advances is of which year.
void addShares(TopicView& view, const TableReader& table, int totalRow)
{
    TopicRow row;
    row.label = BalanceAdvancesWords::tr("Share of %1").arg(table.row(totalRow).label);
    row.level = 1;
    row.cells.resize(view.columns.size());
    for (const QString& key : ages()) {
        row.cells[*columnOf(view, key)] =
            cellOf(shareOf(row.label, table.operand(totalRow, key), table.operand(totalRow, total)));
    }
    view.rows.push_back(std::move(row));
}

void addAgesChart(TopicView& view, const TableReader& table, int totalRow, AmountUnit unit)
{
    StackRequest request;
    request.columns = ages();
    request.rows = rowsWhere(view, [&table](const TopicRow& row) {
        return row.printed && row.printed->table == table.table().id && row.kind == RowKind::Line;
    });
    if (const auto at = positionOf(view, table.ref(totalRow))) request.total = static_cast<std::size_t>(*at);
    request.money = unit;
    view.charts.push_back({QStringLiteral("balans-voorschotten-ouderdom"), stackOf(view, request)});
    ChartText& text = textOf(view.charts.back().spec);
    text.what =
        BalanceAdvancesWords::tr("Advances by year of origin") + QStringLiteral(", ") + unitWords(table.table(), unit);
    text.when = BalanceAdvancesWords::tr("outstanding at 31-12-2025");
}

void addBridge(TopicView& view, const TableReader& mutations, AmountUnit unit)
{
    auto chart = rollForwardRows(
        view, mutations, {QStringLiteral("balans-voorschotten-verloop"), balance, 0, mutations.rowCount() - 1, unit});
    if (!chart) return;
    ChartText& text = textOf(chart->spec);
    text.what = BalanceAdvancesWords::tr("Advances") + QStringLiteral(", ") + unitWords(mutations.table(), unit);
    text.when = BalanceAdvancesWords::tr("from opening to closing balance, 2025");
    view.charts.push_back(std::move(*chart));
}

}  // namespace

TopicView balanceAdvances(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("balans-voorschotten");
    view.tab = BalanceAdvancesWords::tr("Advances");
    view.labelHeader = BalanceAdvancesWords::tr("Item");
    const auto stands = TableReader::open(snapshot, 44);
    const auto byAge = TableReader::open(snapshot, 45);
    const auto mutations = TableReader::open(snapshot, 46);
    if (!stands || !byAge || !mutations) return view;
    addColumns(view, *byAge, *mutations);
    addSection(view, *stands, {{{total, QStringLiteral("closing")}, {opening, opening}}, total, opening});
    QMap<QString, QString> cells{{total, total}};
    for (const QString& key : ages()) cells.insert(key, key);
    addSection(view, *byAge, {cells});
    const int all = byAge->rowCount() - 1;
    addShares(view, *byAge, all);
    addSection(view, *mutations, {{{total, balance}}});
    addAgesChart(view, *byAge, all, options.unit);
    addBridge(view, *mutations, options.unit);
    view.notes = {
        BalanceAdvancesWords::tr(
            "Table 44, 45 and 46 tell of the same advances: in all, by year of origin and over the year. They must "
            "not be added to each other."),
        byAge->table().note, mutations->table().note};
    linkToSheet(view, snapshot);
    finishView(
        view, snapshot,
        {ministryName(), BalanceAdvancesWords::tr("Advances"), BalanceAdvancesWords::tr("31-12-2025 against 1-1-2025")},
        unitWords(byAge->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
