#include "core/analysis/Calculation.h"
#include "core/topics/ind/IndBridge.h"
#include "core/topics/ind/IndParts.h"
#include "core/topics/ind/IndViews.h"

#include <QCoreApplication>

// Funding per product group: Tabel 9, and what three tables call the contribution to the IND.
namespace ketenbudget {
namespace {

struct IndFundingWords {
    Q_DECLARE_TR_FUNCTIONS(IndFundingWords)
};

const QString actualKey = QStringLiteral("realisation_2025");
const QString budgetKey = QStringLiteral("adopted_budget_2025");

QString account(const char* name) { return QStringLiteral("ind/bekostiging/") + QLatin1String(name); }

/// The printed total minus the lines it is made of.
Quantity restOf(const QString& label, const TableReader& table, const QString& key)
{
    std::vector<Operand> lines;
    for (const char* name : {"productie", "lumpsum", "specifiek"})
        lines.push_back(table.operand(table.rowOfAccount(account(name)), key));
    const Operand sum{IndFundingWords::tr("Lines added up"), totalOf(IndFundingWords::tr("Lines added up"), lines)};
    return differenceOf(label, table.operand(table.rowOfAccount(account("totaal")), key), sum);
}

/// A row of our own before the printed total: what its lines do not explain.
void addRest(TopicView& view, const TableReader& table)
{
    const auto at = viewRowOf(view, table, account("totaal"));
    if (!at) return;
    TopicRow row;
    row.label = IndFundingWords::tr("Not explained: printed total minus its lines");
    row.note = IndFundingWords::tr("calculated; the report does not print this");
    const Operand now{row.label, restOf(row.label, table, actualKey)};
    const Operand base{row.label, restOf(row.label, table, budgetKey)};
    row.cells = {cellOf(now.quantity), cellOf(base.quantity), cellOf(differenceOf(row.label, now, base)),
                 cellOf(relativeDifferenceOf(row.label, now, base))};
    view.rows.insert(view.rows.begin() + *at, row);
}

/// The same name, three amounts (Tabel 6, 9 and 23).
void addContributions(TopicView& view, const Snapshot& snapshot, const TableReader& funding)
{
    TopicRow heading;
    heading.label = IndFundingWords::tr("Called the contribution to the IND");
    heading.kind = RowKind::Header;
    view.rows.push_back(heading);
    const auto line = indLine(snapshot);
    const auto add = [&](const TableReader& table, const std::function<bool(int)>& includes) {
        const std::size_t first = view.rows.size();
        addPrintedRows(view, table, {{actualKey, budgetKey}, actualKey, budgetKey, true, includes});
        for (std::size_t at = first; at < view.rows.size(); ++at) {
            view.rows[at].label += QStringLiteral(" (Tabel %1)").arg(table.table().number);
            view.rows[at].level = 1;
            view.rows[at].kind = RowKind::Line;
            view.rows[at].judgement = Judgement::NotJudged;
        }
    };
    if (const auto payments = TableReader::open(snapshot, 6))
        add(*payments, [&](int row) { return line && payments->row(row).line == line; });
    add(funding, [&](int row) { return row == funding.rowOfAccount(account("bijdrage")); });
    if (const auto result = TableReader::open(snapshot, 23)) {
        const auto turnover = result->rowOfAccount(QStringLiteral("ind/baten/omzet-moederdepartement"));
        add(*result, [&](int row) { return row == turnover; });
        if (turnover) view.rows.back().target = ViewRef{QStringLiteral("ind-baten-lasten"), result->ref(*turnover)};
    }
}

TopicChart bridgeOf(const TopicView& view, const TableReader& table, AmountUnit unit)
{
    IndBridge bridge(view, actualKey, unit);
    const auto at = [&](const char* name) { return viewRowOf(view, table, account(name)); };
    for (const char* group : {"asiel", "regulier", "naturalisatie", "ketenondersteuning"}) bridge.step(at(group));
    bridge.total(at("productie"));
    bridge.step(at("lumpsum"));
    bridge.step(at("specifiek"));
    if (const auto total = at("totaal")) bridge.unexplained(*total - 1);
    bridge.total(at("totaal"));
    bridge.step(at("leges"));
    bridge.total(at("bijdrage"));
    TopicChart chart = bridge.take(QStringLiteral("ind-bekostiging-brug"));
    if (const auto column = columnOf(view, actualKey)) textOf(chart.spec).when = view.columns[*column].header;
    return chart;
}

/// A printed difference that contradicts its own row is named, with a way to the row.
void noteDifference(TopicView& view, const TableReader& table, const char* name, AmountUnit unit)
{
    const auto row = table.rowOfAccount(account(name));
    const auto shown = viewRowOf(view, table, row);
    if (!shown) return;
    const Quantity printed = table.at(row, QStringLiteral("difference_2025"));
    const Quantity made = quantityAt(view, view.rows[static_cast<std::size_t>(*shown)], QStringLiteral("delta"));
    if (!printed.hasValue() || !made.hasValue() || printed.value == made.value) return;
    view.notes << IndFundingWords::tr("%1: the report prints %2 as difference; its own row gives %3.")
                      .arg(table.row(*row).label, said(printed, unit), said(made, unit));
    view.links.push_back({IndFundingWords::tr("Printed row: %1").arg(table.row(*row).label), table.ref(*row)});
}

void addNotes(TopicView& view, const TableReader& table, AmountUnit unit)
{
    const Quantity rest = restOf({}, table, actualKey);
    if (rest.hasValue() && rest.value != 0)
        view.notes << IndFundingWords::tr("Realisation 2025: the printed total is %1 more than its lines add up to.")
                          .arg(said(rest, unit));
    if (const auto result = TableReader::open(table.snapshot(), 23)) {
        const auto costs = result->rowOfAccount(QStringLiteral("ind/lasten/totaal"));
        const Quantity total = table.at(table.rowOfAccount(account("totaal")), actualKey);
        if (costs && total.hasValue() && total.value == result->at(costs, actualKey).value) {
            view.notes
                << IndFundingWords::tr("The printed total %1 is that of the costs in Tabel 23.").arg(said(total, unit));
            view.links.push_back({IndFundingWords::tr("Total costs in Tabel 23"),
                                  ViewRef{QStringLiteral("ind-baten-lasten"), result->ref(*costs)}});
        }
    }
    noteDifference(view, table, "totaal", unit);
    noteDifference(view, table, "bijdrage", unit);
    view.notes
        << IndFundingWords::tr(
               "Three amounts are called the contribution to the IND: payments (Tabel 6), this table, and turnover "
               "(Tabel 23). Their budget is the same.")
        << IndFundingWords::tr(
               "Quantities are not derived here: the printed cost prices (Tabel 33) cover all costs, this table splits "
               "off lump sum and specific funding. See price x volume.");
}

}  // namespace

TopicView indFunding(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-bekostiging");
    view.tab = IndFundingWords::tr("Funding");
    view.labelHeader = IndFundingWords::tr("Product group");
    const auto table = TableReader::open(snapshot, 9);
    if (!table) return view;
    addPrintedRows(view, *table, {{actualKey, budgetKey}, actualKey, budgetKey});
    nameStands(view, *table, budgetKey);
    levelRows(view, *table, 2);
    addRest(view, *table);
    const TableId funding = table->table().id;
    view.charts.push_back(tierChart(
        view, {QStringLiteral("ind-bekostiging-verschil"), actualKey, budgetKey, QStringLiteral("delta"),
               QStringLiteral("delta_percent"), FillRole::Budget,
               [funding](const TopicRow& row) { return row.printed && row.printed->table == funding; }, options.unit}));
    view.charts.push_back(bridgeOf(view, *table, options.unit));
    addContributions(view, snapshot, *table);
    addNotes(view, *table, options.unit);
    addIndLineLink(view, snapshot);
    addViewLink(view, IndFundingWords::tr("Price x volume"), QStringLiteral("pxq-ind"));
    finishView(view, snapshot,
               {indName(), IndFundingWords::tr("Funding per product group"),
                IndFundingWords::tr("Realisation 2025 against adopted budget 2025")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
