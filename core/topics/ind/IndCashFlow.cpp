#include "core/analysis/Calculation.h"
#include "core/topics/ind/IndBridge.h"
#include "core/topics/ind/IndParts.h"
#include "core/topics/ind/IndViews.h"

#include <QCoreApplication>

// The cash flow statement (Tabel 32), tied to the balance sheet (Tabel 25).
namespace ketenbudget {
namespace {

struct IndCashFlowWords {
    Q_DECLARE_TR_FUNCTIONS(IndCashFlowWords)
};

const QString budgetKey = QStringLiteral("adopted_budget_2025");
const QString actualKey = QStringLiteral("realisation_2025");
const QString cashAccount = QStringLiteral("ind/balans/liquide-middelen");
const QString openingAccount = QStringLiteral("ind/kasstroom/beginstand");

TopicRow rowWith(const TopicView& view, const QString& label, const Quantity& actual)
{
    TopicRow row;
    row.label = label;
    row.level = 1;
    row.cells.resize(view.columns.size());
    if (const auto at = columnOf(view, actualKey)) row.cells[*at] = cellOf(actual);
    return row;
}

/// What the balance prints, and the difference: a row each. Gives the position of the first.
int tie(TopicView& view, const TableReader& flow, const TableReader& balance, const QString& account,
        const QString& stand)
{
    const auto item = balance.rowOfAccount(cashAccount);
    const Operand there = balance.operand(item, stand);
    TopicRow printed = rowWith(view,
                               IndCashFlowWords::tr("%1 on the balance sheet, %2")
                                   .arg(item ? balance.row(*item).label : QString(), balance.header(stand)),
                               there.quantity);
    if (item) printed.target = ViewRef{QStringLiteral("ind-balans"), balance.ref(*item)};
    const QString label = IndCashFlowWords::tr("Difference with the balance sheet, %1").arg(balance.header(stand));
    TopicRow rest =
        rowWith(view, label, differenceOf(label, there, flow.operand(flow.rowOfAccount(account), actualKey)));
    rest.note = IndCashFlowWords::tr("calculated; the report does not explain it");
    view.rows.push_back(printed);
    view.rows.push_back(rest);
    return static_cast<int>(view.rows.size()) - 2;
}

TopicChart bridgeOf(const TopicView& view, const TableReader& table, std::optional<int> balance, AmountUnit unit)
{
    IndBridge bridge(view, actualKey, unit);
    const auto at = [&](const char* account) { return viewRowOf(view, table, QString::fromLatin1(account)); };
    bridge.total(at("ind/kasstroom/beginstand"));
    bridge.step(at("ind/kasstroom/operationeel"));
    bridge.step(at("ind/kasstroom/investeringen"));
    bridge.step(at("ind/kasstroom/financiering"));
    bridge.total(viewRowOf(view, table, cashAccount));
    if (balance) {
        bridge.unexplained(*balance + 1);
        bridge.total(*balance);
    }
    TopicChart chart = bridge.take(QStringLiteral("ind-kasstroom-brug"));
    if (const auto column = columnOf(view, actualKey)) textOf(chart.spec).when = view.columns[*column].header;
    return chart;
}

void noteDifference(TopicView& view, int printed, AmountUnit unit)
{
    const auto number = [&](int row) {
        return said(quantityAt(view, view.rows[static_cast<std::size_t>(row)], actualKey), unit);
    };
    const Quantity rest = quantityAt(view, view.rows[static_cast<std::size_t>(printed) + 1], actualKey);
    if (!rest.hasValue() || rest.value == 0) return;
    view.notes << IndCashFlowWords::tr(
                      "%1: %2, which is %3 more than the cash flow statement prints. The report does not explain it.")
                      .arg(view.rows[static_cast<std::size_t>(printed)].label, number(printed), number(printed + 1));
}

/// The statement prints the parts above the numbered flow that they make up: side by side, since a branch would hang
/// them below the flow before. The numbered rows are the totals.
void totalsBelowParts(TopicView& view, const TableReader& table)
{
    for (TopicRow& row : view.rows) {
        row.kind = table.row(row.printed->row).level > 1 ? RowKind::Line : RowKind::Total;
        row.level = 0;
    }
}

}  // namespace

TopicView indCashFlow(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-kasstroom");
    view.tab = IndCashFlowWords::tr("Cash flow");
    view.labelHeader = IndCashFlowWords::tr("Description");
    const auto table = TableReader::open(snapshot, 32);
    if (!table) return view;
    addPrintedRows(view, *table, {{budgetKey, actualKey}, actualKey, budgetKey});
    nameStands(view, *table, budgetKey);
    totalsBelowParts(view, *table);
    const TableId statement = table->table().id;
    std::optional<int> closing;
    if (const auto balance = TableReader::open(snapshot, 25)) {
        TopicRow heading;
        heading.label = IndCashFlowWords::tr("Tied to the balance sheet (Tabel %1)").arg(balance->table().number);
        heading.kind = RowKind::Header;
        view.rows.push_back(heading);
        const int opening = tie(view, *table, *balance, openingAccount, QStringLiteral("balance_2024"));
        closing = tie(view, *table, *balance, cashAccount, QStringLiteral("balance_2025"));
        noteDifference(view, *closing, options.unit);
        noteDifference(view, opening, options.unit);
    }
    view.charts.push_back(bridgeOf(view, *table, closing, options.unit));
    view.charts.push_back(tierChart(
        view,
        {QStringLiteral("ind-kasstroom-verschil"), actualKey, budgetKey, QStringLiteral("delta"),
         QStringLiteral("delta_percent"), FillRole::Budget,
         [statement](const TopicRow& row) { return row.printed && row.printed->table == statement; }, options.unit}));
    view.notes << IndCashFlowWords::tr(
        "The rows that have no number make up the numbered cash flow below them and are not added again.");
    addViewLink(view, IndCashFlowWords::tr("Balance sheet"), QStringLiteral("ind-balans"));
    finishView(view, snapshot,
               {indName(), view.tab, IndCashFlowWords::tr("Realisation 2025 against adopted budget 2025")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
