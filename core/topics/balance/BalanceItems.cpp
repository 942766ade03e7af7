#include "core/format/Terms.h"
#include "core/topics/balance/BalanceParts.h"
#include "core/topics/balance/BalanceViews.h"
#include "core/topics/RollForward.h"
#include "core/topics/TableSections.h"
#include "core/topics/TopicParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

// Specifications that are a closing and an opening balance per item, and the budget reserve.
namespace ketenbudget {
namespace {

struct BalanceItemsWords {
    Q_DECLARE_TR_FUNCTIONS(BalanceItemsWords)
};

const QString closing = QStringLiteral("closing");
const QString opening = QStringLiteral("opening");

void addTable(TopicView& view, const Snapshot& snapshot, int number, const QMap<QString, QString>& cells)
{
    const auto table = TableReader::open(snapshot, number);
    if (!table) return;
    addSection(view, *table, {cells, closing, opening});
    if (!table->table().note.isEmpty())
        view.notes.append(QStringLiteral("Tabel %1: ").arg(number) + table->table().note);
}

/// Rows of some tables that have an amount. Of several tables the lines alone: they all end with "Totaal".
TopicChart balanceChart(const TopicView& view, const Snapshot& snapshot, const QString& name,
                        const std::vector<int>& numbers, AmountUnit unit)
{
    const auto includes = [&](const TopicRow& row) {
        const bool amount = quantityAt(view, row, closing).hasValue() || quantityAt(view, row, opening).hasValue();
        if (!row.printed || !amount || (numbers.size() > 1 && row.kind == RowKind::Total)) return false;
        const int number = snapshot.table(row.printed->table).number;
        return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    };
    TopicChart chart = tierChart(view, {name, closing, opening, QStringLiteral("delta"),
                                        QStringLiteral("delta_percent"), FillRole::EarlierYear, includes, unit});
    QStringList titles;
    for (const int number : numbers) {
        if (const auto table = TableReader::open(snapshot, number))
            titles.append(tableHeading(table->table()).section(QLatin1Char(' '), 2));
    }
    textOf(chart.spec).what = titles.join(QStringLiteral("; ")) + QStringLiteral(", ") + unitPhrase(unit);
    return chart;
}

QString againstOpening() { return BalanceItemsWords::tr("31-12-2025 against 1-1-2025"); }

/// The budget reserve: the one table here that tells how its balance came about.
void addReserve(TopicView& view, const Snapshot& snapshot, AmountUnit unit)
{
    const auto reserve = TableReader::open(snapshot, 38);
    if (!reserve || reserve->rowCount() == 0) return;
    auto chart = rollForwardBridge(view, *reserve, 0, QStringLiteral("balans-middelen-reserve"), unit);
    if (!chart) return;
    ChartText& text = textOf(chart->spec);
    text.what = reserve->row(0).label + QStringLiteral(", ") + unitWords(reserve->table(), unit);
    text.when = BalanceItemsWords::tr("from opening to closing balance, 2025");
    view.charts.push_back(std::move(*chart));
}

}  // namespace

TopicView balanceMeans(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("balans-middelen");
    view.tab = BalanceItemsWords::tr("Cash and treasury");
    view.labelHeader = BalanceItemsWords::tr("Item");
    view.columns = balanceColumns();
    const auto reserve = TableReader::open(snapshot, 38);
    if (!reserve) return view;
    for (const char* key : {"added", "withdrawn"})
        view.columns.push_back(
            {QString::fromLatin1(key), reserve->header(QString::fromLatin1(key)), TopicColumn::Kind::Amount});
    const QMap<QString, QString> both{{closing, closing}, {opening, opening}};
    addTable(view, snapshot, 35, {{closing, QStringLiteral("amount_2025")}, {opening, QStringLiteral("amount_2024")}});
    addTable(view, snapshot, 36, both);
    addTable(view, snapshot, 37, both);
    QMap<QString, QString> reserveCells = both;
    for (const char* key : {"added", "withdrawn"})
        reserveCells.insert(QString::fromLatin1(key), QString::fromLatin1(key));
    addTable(view, snapshot, 38, reserveCells);
    view.charts.push_back(
        balanceChart(view, snapshot, QStringLiteral("balans-middelen-verschil"), {35, 36, 37}, options.unit));
    addReserve(view, snapshot, options.unit);
    view.notes.prepend(BalanceItemsWords::tr(
        "Table 35 prints the receipts of 2025 and 2024, Table 38 the balance at 31-12-2024; they stand in "
        "the columns of the other balances here."));
    linkToSheet(view, snapshot);
    finishView(view, snapshot,
               {ministryName(), BalanceItemsWords::tr("Receipts, cash, treasury account and budget reserve"),
                againstOpening()},
               unitWords(reserve->table(), options.unit));
    return view;
}

TopicView balanceReceivables(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("balans-vorderingen");
    view.tab = BalanceItemsWords::tr("Receivables and debts");
    view.labelHeader = BalanceItemsWords::tr("Item");
    view.columns = balanceColumns();
    const auto first = TableReader::open(snapshot, 39);
    if (!first) return view;
    for (const int number : {39, 40, 41, 42, 43})
        addTable(view, snapshot, number, {{closing, closing}, {opening, opening}});
    const auto add = [&](const char* name, const QString& tab, const std::vector<int>& numbers) {
        view.charts.push_back(balanceChart(view, snapshot, QString::fromLatin1(name), numbers, options.unit));
        view.charts.back().tab = tab;
    };
    add("balans-vorderingen-ouderdom", BalanceItemsWords::tr("By year"), {43});
    add("balans-vorderingen-aard", BalanceItemsWords::tr("By kind"), {42});
    add("balans-vorderingen-buiten-begroting", BalanceItemsWords::tr("Outside the budget"), {39, 40});
    view.notes.prepend(BalanceItemsWords::tr(
        "Table 41, 42 and 43 divide the same receivables: in all, by nature and by year of origin. They must "
        "not be added to each other."));
    linkToSheet(view, snapshot);
    finishView(view, snapshot, {ministryName(), BalanceItemsWords::tr("Receivables and debts"), againstOpening()},
               unitWords(first->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
