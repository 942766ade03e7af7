#include "core/analysis/Calculation.h"
#include "core/topics/ind/IndBridge.h"
#include "core/topics/ind/IndParts.h"
#include "core/topics/ind/IndViews.h"

#include <QCoreApplication>

// Provisions as a roll-forward: Tabel 29.
namespace ketenbudget {
namespace {

struct IndProvisionsWords {
    Q_DECLARE_TR_FUNCTIONS(IndProvisionsWords)
};

const QString openingKey = QStringLiteral("opening");
const QString closingKey = QStringLiteral("closing");

/// The movements in the order of the calculation, with their sign in it.
struct Movement {
    const char* key;
    int sign;
};
constexpr Movement movements[] = {{"addition", 1}, {"withdrawal", -1}, {"release", -1}};

/// The way of the total from its opening to its closing stand. All of it is one row of the view.
TopicChart bridgeOf(const TopicView& view, int total, AmountUnit unit)
{
    const auto header = [&view](const QString& key) {
        const auto at = columnOf(view, key);
        return at ? view.columns[*at].header : key;
    };
    const TopicRow& row = view.rows[static_cast<std::size_t>(total)];
    IndBridge bridge(view, openingKey, unit);
    bridge.total(total, openingKey, header(openingKey));
    for (const Movement& each : movements) {
        const QString key = QString::fromLatin1(each.key);
        bridge.step(total, quantityAt(view, row, key), each.sign, header(key));
    }
    bridge.total(total, closingKey, header(closingKey));
    TopicChart chart = bridge.take(QStringLiteral("ind-voorzieningen-brug"));
    std::get<BridgeChart>(chart.spec).amountHeader = row.label;
    return chart;
}

/// Opening of the roll-forward against the balance, which rounds in its own way.
void noteOpening(TopicView& view, const Snapshot& snapshot, const TableReader& table, AmountUnit unit)
{
    const auto balance = TableReader::open(snapshot, 25);
    if (!balance) return;
    const QString account = QStringLiteral("ind/balans/voorzieningen");
    const Quantity here = table.at(table.rowOfAccount(account), openingKey);
    const Quantity there = balance->at(balance->rowOfAccount(account), QStringLiteral("balance_2024"));
    if (here.hasValue() && there.hasValue() && here.value != there.value)
        view.notes << IndProvisionsWords::tr("Opening stand %1; the balance sheet of 31-12-2024 prints %2: rounding.")
                          .arg(said(here, unit), said(there, unit));
}

}  // namespace

TopicView indProvisions(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-voorzieningen");
    view.tab = IndProvisionsWords::tr("Provisions");
    view.labelHeader = IndProvisionsWords::tr("Provision");
    const auto table = TableReader::open(snapshot, 29);
    if (!table) return view;
    QStringList columns{openingKey};
    for (const Movement& each : movements) columns << QString::fromLatin1(each.key);
    columns << closingKey;
    addPrintedRows(view, *table, {columns, closingKey, openingKey});
    levelRows(view, *table, 1);
    if (const auto total = viewRowOf(view, *table, QStringLiteral("ind/balans/voorzieningen"))) {
        view.charts.push_back(bridgeOf(view, *total, options.unit));
        view.charts.back().tab = IndProvisionsWords::tr("Movement");
    }
    view.charts.push_back(tierChart(view, {QStringLiteral("ind-voorzieningen-verschil"),
                                           closingKey,
                                           openingKey,
                                           QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"),
                                           FillRole::EarlierYear,
                                           {},
                                           options.unit}));
    view.notes << IndProvisionsWords::tr(
        "Opening stand plus “Dotatie” minus “Onttrekking” minus “Vrijval” is the closing stand.");
    noteOpening(view, snapshot, *table, options.unit);
    addViewLink(view, IndProvisionsWords::tr("Balance sheet"), QStringLiteral("ind-balans"));
    addViewLink(view, IndProvisionsWords::tr("Income and costs"), QStringLiteral("ind-baten-lasten"));
    finishView(view, snapshot, {indName(), view.tab, IndProvisionsWords::tr("Movement from 1-1-2025 to 31-12-2025")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
