#include "core/topics/ind/IndBridge.h"
#include "core/topics/ind/IndParts.h"
#include "core/topics/ind/IndViews.h"

#include <QCoreApplication>

#include <algorithm>

// Turnover from the parent ministry: Tabel 24.
namespace ketenbudget {
namespace {

struct IndTurnoverWords {
    Q_DECLARE_TR_FUNCTIONS(IndTurnoverWords)
};

const QString nowKey = QStringLiteral("realisation_2025");
const QString beforeKey = QStringLiteral("realisation_2024");

TopicChart bridgeOf(const TopicView& view, const TableReader& table, AmountUnit unit)
{
    IndBridge bridge(view, nowKey, unit);
    const auto at = [&](const char* account) { return viewRowOf(view, table, QString::fromLatin1(account)); };
    bridge.step(at("ind/omzet/producten"));
    for (const char* group : {"ind/omzet/asiel", "ind/omzet/naturalisatie", "ind/omzet/ketenondersteuning", "ind/omzet/regulier"})
        bridge.detail(at(group), 1);
    bridge.step(at("ind/omzet/overige-bijdragen"));
    bridge.total(at("ind/omzet/subtotaal"));
    bridge.step(at("ind/omzet/correctie-leges"));
    bridge.step(at("ind/omzet/correctie-overige-ontvangsten"));
    bridge.total(at("ind/baten/omzet/moederdepartement"));
    TopicChart chart = bridge.take(QStringLiteral("ind-omzet-brug"));
    if (const auto column = columnOf(view, nowKey)) textOf(chart.spec).when = view.columns[*column].header;
    return chart;
}

}  // namespace

TopicView indTurnover(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-omzet");
    view.tab = IndTurnoverWords::tr("Turnover");
    view.labelHeader = IndTurnoverWords::tr("Turnover");
    const auto table = TableReader::open(snapshot, 24);
    if (!table) return view;
    addPrintedRows(view, *table, {{nowKey, beforeKey}, nowKey, beforeKey});
    nameStands(view, *table, beforeKey);
    // The indents of print put the total outermost, below its parts; here only the product groups are indented.
    for (TopicRow& row : view.rows) row.level = std::max(0, table->row(row.printed->row).level - 2);
    view.charts.push_back(tierChart(view, {QStringLiteral("ind-omzet-verschil"), nowKey, beforeKey, QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"), FillRole::EarlierYear, {}, options.unit}));
    view.charts.push_back(bridgeOf(view, *table, options.unit));
    view.notes << IndTurnoverWords::tr("The printed column heads are dates (31-12); the amounts are the turnover over the year.")
               << IndTurnoverWords::tr("The total is the line “Waarvan omzet moederdepartement” of Tabel 23. Fees and other receipts are "
                                       "taken off here and are part of the turnover from third parties there.");
    addViewLink(view, IndTurnoverWords::tr("Income and costs"), QStringLiteral("ind-baten-lasten"));
    addViewLink(view, IndTurnoverWords::tr("Funding per product group"), QStringLiteral("ind-bekostiging"));
    finishView(view, snapshot,
               {indName(), IndTurnoverWords::tr("Turnover from the parent ministry"),
                IndTurnoverWords::tr("Realisation 2025 against realisation 2024")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
