#include "core/topics/chain/ChainParts.h"
#include "core/topics/chain/ChainViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

using namespace chain;

struct ChainIndicatorsWords {
    Q_DECLARE_TR_FUNCTIONS(ChainIndicatorsWords)
};

const QString departures = QStringLiteral("keten/vertrek/");

bool isDeparture(const TopicRow& row, const Snapshot& snapshot)
{
    const Account* account = row.printed ? snapshot.accountOf(*row.printed) : nullptr;
    return account && account->key.startsWith(departures);
}

/// The text calls the inflow of MVV nareis rising in 2025; the table shows a fall.
void noteContradiction(TopicView& view, const Snapshot& snapshot, const YearColumns& columns)
{
    const auto at = viewRowOf(view, snapshot, QStringLiteral("keten/instroom/mvv-nareis"));
    if (!at || columns.years.size() < 2) return;
    TopicRow& row = view.rows[*at];
    const QString before = columns.years[columns.years.size() - 2];
    const auto shown = [&](const QString& key) { return formatQuantity(quantityAt(view, row, key), AmountUnit::Keur); };
    for (const Explanation& passage : snapshot.explanations()) {
        if (passage.key != QLatin1String("kengetal-toegang")) continue;
        row.note = ChainIndicatorsWords::tr("The text (lines %1–%2) speaks of a rise, the table shows %3 after %4")
                       .arg(QString::number(passage.place.firstLine), QString::number(passage.place.lastLine),
                            shown(columns.last()), shown(before));
    }
}

TopicChart panelsOf(const TopicView& view, const TableReader& table, const YearColumns& columns,
                    const TopicOptions& options)
{
    TopicPanels panels(columns.labels(), options.unit);
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        const TopicRow& row = view.rows[at];
        if (row.cells.empty()) continue;
        RowPanelRequest request{columns.years, columns.budget};
        if (isDeparture(row, table.snapshot())) request.breaks = departureBreaks(table, columns);
        panels.addRow(view, at, panelUnitOf(row, table.snapshot()), request);
    }
    const PanelScale scale = chosenScale(options);
    PanelsChart chart = panels.take(scale);
    for (const TopicRow& row : view.rows) {
        if (!row.note.isEmpty()) chart.text.footer.append(row.label + QStringLiteral(": ") + row.note);
    }
    chart.text.when = whenOf(columns) + QStringLiteral("; ") + scaleWords(scale);
    return {QStringLiteral("keten-instroom-bezetting-reeksen"), std::move(chart)};
}

}  // namespace

TopicView chainIndicators(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("keten-instroom-bezetting");
    view.tab = ChainIndicatorsWords::tr("Inflow and occupancy");
    const auto table = TableReader::open(snapshot, 8);
    if (!table) return view;
    view.labelHeader = table->table().labelHeader;
    const YearColumns columns = yearColumnsOf(*table);
    addYearColumns(view, *table, columns);
    addYearRows(view, *table, columns);
    view.notes = tableNotes(*table) + departureNotes(*table);
    noteContradiction(view, snapshot, columns);
    view.choices.push_back(scaleChoice(options));
    view.charts.push_back(panelsOf(view, *table, columns, options));
    TierRequest tiers{QStringLiteral("keten-instroom-bezetting-verschil"), columns.last(), columns.budget,
                      QStringLiteral("delta"), QStringLiteral("delta_percent")};
    // Percentages do not share a scale with numbers.
    tiers.includes = [&snapshot](const TopicRow& row) { return panelUnitOf(row, snapshot).unit == Unit::Count; };
    view.charts.push_back(tierChart(view, tiers));
    linkToLine(view, snapshot, QStringLiteral("37/37.4/zbo-rwt/coa"));
    linkToLine(view, snapshot, QStringLiteral("37/37.4/agentschappen/ind"));
    linkToView(view, ChainIndicatorsWords::tr("Departures as shares of a whole"), QStringLiteral("keten-vertrek"));
    linkToView(view, ChainIndicatorsWords::tr("The same as an index"), QStringLiteral("keten-index"));
    finishView(view, snapshot, {chainName(), table->table().title, whenOf(columns)},
               ChainIndicatorsWords::tr("numbers, or percentages where the label says %"));
    return view;
}

}  // namespace ketenbudget
