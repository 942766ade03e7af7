#include "core/topics/balance/BalanceParts.h"
#include "core/topics/balance/BalanceViews.h"
#include "core/topics/RollForward.h"
#include "core/topics/TableSections.h"
#include "core/topics/TopicParts.h"

#include <QCoreApplication>

// Guarantees and other obligations: balances that roll forward over the year.
namespace ketenbudget {
namespace {

struct BalanceObligationsWords {
    Q_DECLARE_TR_FUNCTIONS(BalanceObligationsWords)
};

const QString closing = QStringLiteral("closing");
const QString opening = QStringLiteral("opening");

QMap<QString, QString> sameKeys(const TableReader& table)
{
    QMap<QString, QString> keys;
    for (const PrintedColumn& column : table.table().columns) keys.insert(column.key, column.key);
    return keys;
}

/// The columns as printed, and the change over the year.
void addColumns(TopicView& view, const TableReader& table)
{
    for (const PrintedColumn& column : table.table().columns)
        view.columns.push_back({column.key, column.header, TopicColumn::Kind::Amount});
    const QString before = table.header(opening);
    view.columns.push_back({QStringLiteral("delta"), deltaHeader(before), TopicColumn::Kind::Delta});
    view.columns.push_back({QStringLiteral("delta_percent"), deltaPercentHeader(before), TopicColumn::Kind::Percent});
}

QString titleOf(const TableReader& table) { return table.table().title.section(QStringLiteral(" ("), 0, 0); }

void addBridge(TopicView& view, const TableReader& table, int row, const QString& name, AmountUnit unit)
{
    auto chart = rollForwardBridge(view, table, row, name, unit);
    if (!chart) return;
    ChartText& text = textOf(chart->spec);
    text.what = titleOf(table) + QStringLiteral(", ") + table.row(row).label + QStringLiteral(", ") +
                unitWords(table.table(), unit);
    text.when = BalanceObligationsWords::tr("from opening to closing balance, 2025");
    chart->tab = table.row(row).label;
    view.charts.push_back(std::move(*chart));
}

TopicTitle titleOfView(const QString& what)
{
    return {ministryName(), what, BalanceObligationsWords::tr("from opening to closing balance, 2025")};
}

}  // namespace

TopicView balanceGuarantees(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("balans-garanties");
    view.tab = BalanceObligationsWords::tr("Guarantees");
    view.labelHeader = BalanceObligationsWords::tr("Item");
    const auto table = TableReader::open(snapshot, 47);
    if (!table) return view;
    addColumns(view, *table);
    addSection(view, *table, {sameKeys(*table), closing, opening, false});
    addBridge(view, *table, table->rowCount() - 1, QStringLiteral("balans-garanties-verloop"), options.unit);
    view.notes = {
        BalanceObligationsWords::tr(
            "Guarantees are the outstanding loans of COA and Nidos and their overdraft limits (Table 2) together. "
            "The report prints no ceiling of the guarantees."),
        BalanceObligationsWords::tr("The loans of Table 2 are part of this balance and must not be added to it.")};
    for (const DeclaredCheck& check : snapshot.declaredChecks()) {
        if (check.id == QLatin1String("t47-t2-aangegaan")) view.notes.append(check.reason);
    }
    view.links.push_back(linkToTable(snapshot, 2));
    linkToSheet(view, snapshot);
    finishView(view, snapshot, titleOfView(titleOf(*table)), unitWords(table->table(), options.unit));
    return view;
}

TopicView balanceObligations(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("balans-verplichtingen");
    view.tab = BalanceObligationsWords::tr("Obligations");
    view.labelHeader = BalanceObligationsWords::tr("Item");
    const auto stands = TableReader::open(snapshot, 48);
    const auto table = TableReader::open(snapshot, 49);
    const auto outside = TableReader::open(snapshot, 50);
    if (!stands || !table || !outside) return view;
    const QString estimate = QStringLiteral("amount");
    addColumns(view, *table);
    view.columns.push_back(
        {estimate, outside->header(estimate) + QStringLiteral(" (€\u00A0mln)"), TopicColumn::Kind::Amount});
    addSection(view, *stands, {{{closing, closing}, {opening, opening}}, closing, opening});
    addSection(view, *table, {sameKeys(*table), closing, opening});
    addSection(view, *outside, {{{estimate, estimate}}});
    const int all = table->rowCount() - 1;
    addBridge(view, *table, all, QStringLiteral("balans-verplichtingen-verloop"), options.unit);
    // The first row is article 37, that of nearly all obligations.
    addBridge(view, *table, 0, QStringLiteral("balans-verplichtingen-artikel-37"), options.unit);
    view.notes = {
        BalanceObligationsWords::tr("Table 48 repeats the balances of Table 49. What was entered into and what was "
                                    "paid are the commitments and "
                                    "the expenditure of articles 37 and 91; they must not be added to them."),
        BalanceObligationsWords::tr(
            "Table 50 is an estimate outside the balance statement, in millions; it is part of no total here."),
        table->table().note};
    for (const char* path : {"37", "91"}) {
        if (const auto line = snapshot.findLine(Structure::Legal, QString::fromLatin1(path)))
            view.links.push_back({snapshot.line(*line).displayName(), *line});
    }
    linkToSheet(view, snapshot);
    finishView(view, snapshot, titleOfView(BalanceObligationsWords::tr("Other obligations")),
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
