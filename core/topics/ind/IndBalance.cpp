#include "core/topics/ind/IndParts.h"
#include "core/topics/ind/IndViews.h"

#include <QCoreApplication>

#include <map>

// The balance sheet (Tabel 25) and what specifies its items (Tabel 26, 30, 31).
namespace ketenbudget {
namespace {

struct IndBalanceWords {
    Q_DECLARE_TR_FUNCTIONS(IndBalanceWords)
};

const QString nowKey = QStringLiteral("balance_2025");
const QString beforeKey = QStringLiteral("balance_2024");

/// Number of a table that specifies items of the balance, to the view that shows it.
const std::map<int, QString>& specifications()
{
    static const std::map<int, QString> views{{26, QStringLiteral("ind-vorderingen")},
                                              {27, QStringLiteral("ind-eigen-vermogen-verloop")},
                                              {29, QStringLiteral("ind-voorzieningen")},
                                              {30, QStringLiteral("ind-schulden")},
                                              {31, QStringLiteral("ind-schulden")},
                                              {32, QStringLiteral("ind-kasstroom")}};
    return views;
}

/// The row that specifies an item: the account's row in another table.
std::optional<TopicTarget> specificationOf(const Snapshot& snapshot, const RowRef& item)
{
    const Account* account = snapshot.accountOf(item);
    if (!account) return std::nullopt;
    for (const RowRef& row : account->rows) {
        const auto view = specifications().find(snapshot.table(row.table).number);
        if (row.table != item.table && view != specifications().end()) return ViewRef{view->second, row};
    }
    return std::nullopt;
}

/// From a specification back to the item of the balance.
void linkToBalance(TopicView& view, const Snapshot& snapshot, const TableReader& balance)
{
    for (TopicRow& row : view.rows) {
        const Account* account = row.printed ? snapshot.accountOf(*row.printed) : nullptr;
        if (!account || row.printed->table == balance.table().id) continue;
        for (const RowRef& other : account->rows) {
            if (other.table == balance.table().id) row.target = ViewRef{QStringLiteral("ind-balans"), other};
        }
    }
}

/// Tables that specify the balance, one below the other under the name of each.
void addSpecifications(TopicView& view, const Snapshot& snapshot, const std::vector<int>& numbers, const TopicTitle& title,
                       AmountUnit unit)
{
    const auto balance = TableReader::open(snapshot, 25);
    for (const int number : numbers) {
        const auto table = TableReader::open(snapshot, number);
        if (!table || !balance) continue;
        addPrintedRows(view, *table, {{nowKey, beforeKey}, nowKey, beforeKey});
        completeDifferences(view, *table, {nowKey, beforeKey});
    }
    if (view.rows.empty()) return;
    linkToBalance(view, snapshot, *balance);
    view.charts.push_back(tierChart(view, {view.name + QStringLiteral("-verschil"), nowKey, beforeKey, QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"), FillRole::EarlierYear, {}, unit}));
    addViewLink(view, IndBalanceWords::tr("Balance sheet"), QStringLiteral("ind-balans"));
    finishView(view, snapshot, title, unitWords(balance->table(), unit));
}

QString againstBefore() { return IndBalanceWords::tr("31-12-2025 against 31-12-2024"); }

}  // namespace

TopicView indBalance(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-balans");
    view.tab = IndBalanceWords::tr("Balance sheet");
    view.labelHeader = IndBalanceWords::tr("Item");
    const auto table = TableReader::open(snapshot, 25);
    if (!table) return view;
    addPrintedRows(view, *table, {{nowKey, beforeKey}, nowKey, beforeKey});
    for (TopicRow& row : view.rows) {
        if (const auto target = specificationOf(snapshot, *row.printed)) row.target = target;
    }
    view.charts.push_back(tierChart(view, {QStringLiteral("ind-balans-verschil"), nowKey, beforeKey, QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"), FillRole::EarlierYear, {}, options.unit}));
    view.notes << IndBalanceWords::tr("The parts of “Kortlopende schulden” 2024 and of “Voorzieningen” 2024 differ by 1 from what other tables "
                                      "print: rounding.")
               << IndBalanceWords::tr("“Liquide middelen” is not the closing stand of the cash flow statement (Tabel 32); see there.");
    addViewLink(view, IndBalanceWords::tr("Receivables"), QStringLiteral("ind-vorderingen"));
    addViewLink(view, IndBalanceWords::tr("Payables"), QStringLiteral("ind-schulden"));
    addViewLink(view, IndBalanceWords::tr("Equity"), QStringLiteral("ind-eigen-vermogen"));
    addViewLink(view, IndBalanceWords::tr("Provisions"), QStringLiteral("ind-voorzieningen"));
    addViewLink(view, IndBalanceWords::tr("Cash flow"), QStringLiteral("ind-kasstroom"));
    finishView(view, snapshot, {indName(), IndBalanceWords::tr("Balance sheet"), againstBefore()},
               unitWords(table->table(), options.unit));
    return view;
}

TopicView indReceivables(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-vorderingen");
    view.tab = IndBalanceWords::tr("Receivables");
    view.labelHeader = IndBalanceWords::tr("Item");
    view.notes << IndBalanceWords::tr("“Nadere specificatie” divides the item above it by counterpart; it is not added again.");
    addSpecifications(view, snapshot, {26}, {indName(), view.tab, againstBefore()}, options.unit);
    return view;
}

TopicView indPayables(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-schulden");
    view.tab = IndBalanceWords::tr("Payables");
    view.labelHeader = IndBalanceWords::tr("Item");
    view.notes << IndBalanceWords::tr("“Nadere specificatie” divides the item above it by counterpart; it is not added again.")
               << IndBalanceWords::tr("Tabel 30 and the part on leave in Tabel 31 are the same debt.");
    addSpecifications(view, snapshot, {30, 31}, {indName(), view.tab, againstBefore()}, options.unit);
    return view;
}

}  // namespace ketenbudget
