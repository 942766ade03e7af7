#include "core/analysis/Calculation.h"
#include "core/topics/balance/BalanceParts.h"
#include "core/topics/balance/BalanceViews.h"
#include "core/topics/RollForward.h"
#include "core/topics/TopicParts.h"
#include "core/topics/TopicStacks.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct BalanceLoansWords {
    Q_DECLARE_TR_FUNCTIONS(BalanceLoansWords)
};

const QString before = QStringLiteral("balance_2024");
const QString now = QStringLiteral("balance_2025");
const QString limit = QStringLiteral("limit_2025");

/// What the ministry answers for: the loans, and how far the party may be overdrawn. Of the parties outside the
/// ministry Tabel 47 prints it too.
void addExposure(TopicView& view, const TableReader& table)
{
    view.columns.push_back(
        {QStringLiteral("exposure"), BalanceLoansWords::tr("Loans and limit together"), TopicColumn::Kind::Amount});
    const auto guarantees = TableReader::open(table.snapshot(), 47);
    bool outsideSeen = false;
    for (TopicRow& row : view.rows) {
        if (row.cells.empty()) continue;
        const int at = row.printed->row;
        Quantity both = totalOf(view.columns.back().header + QStringLiteral(" — ") + row.label,
                                {table.operand(at, now), table.operand(at, limit)});
        if (row.kind == RowKind::Total && !outsideSeen && guarantees) {
            outsideSeen = true;
            both.alsoPrinted = table.snapshot().findCell({guarantees->table().id, guarantees->rowCount() - 1,
                                                          guarantees->column(QStringLiteral("closing")).value_or(0)});
        }
        row.cells.push_back(cellOf(both));
    }
}

void addBridge(TopicView& view, const TableReader& table, AmountUnit unit)
{
    auto chart = rollForwardBridge(view, table, table.rowCount() - 1, QStringLiteral("balans-leningen-verloop"), unit);
    if (!chart) return;
    textOf(chart->spec).when = BalanceLoansWords::tr("from opening to closing balance, 2025");
    view.charts.push_back(std::move(*chart));
}

/// Who has how much of the loans and of the limits, side by side.
void addParts(TopicView& view, const TableReader& table, AmountUnit unit)
{
    StackRequest request;
    request.columns = {now, limit};
    request.budget = limit;
    request.rows = rowsWhere(view, [](const TopicRow& row) { return row.kind == RowKind::Line; });
    if (const auto total = positionOf(view, table.ref(table.rowCount() - 1)))
        request.total = static_cast<std::size_t>(*total);
    request.money = unit;
    view.charts.push_back({QStringLiteral("balans-leningen-partijen"), stackOf(view, request)});
    textOf(view.charts.back().spec).when = BalanceLoansWords::tr("at 31-12-2025");
}

}  // namespace

TopicView balanceLoans(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("balans-leningen");
    view.tab = BalanceLoansWords::tr("Loans and limits");
    view.labelHeader = BalanceLoansWords::tr("Party");
    const auto table = TableReader::open(snapshot, 2);
    if (!table) return view;
    addPrintedRows(view, *table,
                   {{before, QStringLiteral("granted_2025"), QStringLiteral("repaid_2025"), now, limit}, now, before});
    addExposure(view, *table);
    view.charts.push_back(tierChart(view, {QStringLiteral("balans-leningen-verschil"),
                                           now,
                                           before,
                                           QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"),
                                           FillRole::EarlierYear,
                                           {},
                                           options.unit}));
    addParts(view, *table, options.unit);
    addBridge(view, *table, options.unit);
    view.notes = {
        BalanceLoansWords::tr(
            "Two facilities: loans for investments, and a limit to which the account with the treasury may be "
            "overdrawn. The "
            "limit is not a ceiling of the loans; the report prints no overdraft and no ceiling of the loans."),
        BalanceLoansWords::tr("Loans and limits of COA and Nidos together are the guarantees of Table 47; they must "
                              "not be added to them.")};
    for (const DeclaredCheck& check : snapshot.declaredChecks()) {
        if (check.id == QLatin1String("t47-t2-aangegaan")) view.notes.append(check.reason);
    }
    view.links.push_back(linkToTable(snapshot, 47));
    for (const char* path : {"37/37.4/zbo-rwt/coa", "37/37.4/zbo-rwt/nidos", "37/37.4/agentschappen/ind"}) {
        if (const auto line = snapshot.findLine(Structure::Recast, QString::fromLatin1(path)))
            view.links.push_back({snapshot.line(*line).displayName(), *line});
    }
    linkToSheet(view, snapshot);
    finishView(view, snapshot,
               {ministryName(), BalanceLoansWords::tr("Loans and overdraft limits"),
                BalanceLoansWords::tr("31-12-2025 against 31-12-2024")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
