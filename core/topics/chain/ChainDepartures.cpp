#include "core/topics/chain/ChainParts.h"
#include "core/topics/chain/ChainViews.h"
#include "core/topics/TopicStacks.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

using namespace chain;

struct ChainDeparturesWords {
    Q_DECLARE_TR_FUNCTIONS(ChainDeparturesWords)
};

TopicChart stack(const TopicView& view, const TableReader& table, const YearColumns& columns)
{
    StackRequest request;
    for (std::size_t at = 0; at < view.rows.size(); ++at) request.rows.push_back(at);
    request.columns = columns.all();
    request.labels = columns.labels() + QStringList{table.header(columns.budget)};
    request.budget = columns.budget;
    request.breaks = departureBreaks(table, columns);
    StackedChart chart = stackOf(view, request);
    return {QStringLiteral("keten-vertrek-aandelen"), std::move(chart)};
}

TopicChart lines(const TopicView& view, const TableReader& table, const YearColumns& columns,
                 const TopicOptions& options)
{
    TopicPanels panels(columns.labels(), options.unit);
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        panels.addRow(view, at, panelUnitOf(view.rows[at], table.snapshot()),
                      {columns.years, columns.budget, -1, departureBreaks(table, columns)});
    }
    return {QStringLiteral("keten-vertrek-reeksen"), panels.take(PanelScale::PerUnit)};
}

}  // namespace

TopicView chainDepartures(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("keten-vertrek");
    view.tab = ChainDeparturesWords::tr("Departures");
    view.labelHeader = ChainDeparturesWords::tr("Way of departure");
    const auto table = TableReader::open(snapshot, 8);
    if (!table) return view;
    const YearColumns columns = yearColumnsOf(*table);
    addYearColumns(view, *table, columns);
    addYearRows(view, *table, columns, QStringLiteral("keten/vertrek/"));
    view.charts.push_back(stack(view, *table, columns));
    view.charts.back().tab = ChainDeparturesWords::tr("Shares of the whole");
    view.charts.push_back(lines(view, *table, columns, options));
    view.charts.back().tab = ChainDeparturesWords::tr("Per way");
    view.notes = departureNotes(*table) + table->table().footnotes.mid(2, 1);
    view.notes.append(
        ChainDeparturesWords::tr("The report prints shares only: there are no numbers of departures of "
                                 "the whole chain to stack"));
    view.notes += passageNote(snapshot, QStringLiteral("kengetal-terugkeer"));
    linkToLine(view, snapshot, QStringLiteral("37/37.5"));
    linkToLine(view, snapshot, QStringLiteral("37/37.1"));
    linkToView(view, ChainDeparturesWords::tr("All indicators of the chain"),
               QStringLiteral("keten-instroom-bezetting"));
    finishView(view, snapshot,
               {chainName(), ChainDeparturesWords::tr("Departures by way of departure"), whenOf(columns)},
               ChainDeparturesWords::tr("shares in %"));
    return view;
}

}  // namespace ketenbudget
