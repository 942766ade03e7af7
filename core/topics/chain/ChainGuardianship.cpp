#include "core/topics/chain/ChainParts.h"
#include "core/topics/chain/ChainViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

using namespace chain;

struct ChainGuardianshipWords {
    Q_DECLARE_TR_FUNCTIONS(ChainGuardianshipWords)
};

/// Variances of the rows of one unit; numbers and amounts do not share a scale.
TopicChart tiers(const TopicView& view, const Snapshot& snapshot, const YearColumns& columns, const QString& what,
                 Unit unit)
{
    TierRequest request{QStringLiteral("keten-nidos-") + what, columns.last(), columns.budget, QStringLiteral("delta"),
                        QStringLiteral("delta_percent")};
    const auto team = viewRowOf(view, snapshot, QStringLiteral("keten/nidos/instroomteam"));
    const TopicRow* whole = team ? &view.rows[*team] : nullptr;
    // The cost of the whole team would flatten the costs per person.
    request.includes = [&snapshot, unit, whole](const TopicRow& row) {
        return panelUnitOf(row, snapshot).unit == unit && &row != whole;
    };
    return tierChart(view, request);
}

}  // namespace

TopicView chainGuardianship(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("keten-nidos");
    view.tab = ChainGuardianshipWords::tr("Nidos");
    view.labelHeader = ChainGuardianshipWords::tr("Indicator");
    const auto people = TableReader::open(snapshot, 13);
    const auto costs = TableReader::open(snapshot, 14);
    if (!people || !costs) return view;
    const YearColumns columns = yearColumnsOf(*people);
    addYearColumns(view, *people, columns);
    addHeading(view, people->table().title + QStringLiteral(" — ") + unitWords(people->table(), options.unit));
    addYearRows(view, *people, columns);
    addHeading(view, costs->table().title + QStringLiteral(" — ") + unitWords(costs->table(), options.unit));
    addYearRows(view, *costs, columns);
    view.charts.push_back(tiers(view, snapshot, columns, QStringLiteral("aantallen"), Unit::Count));
    view.charts.push_back(tiers(view, snapshot, columns, QStringLiteral("kosten"), Unit::Eur));
    view.charts[0].tab = ChainGuardianshipWords::tr("Numbers");
    view.charts[1].tab = ChainGuardianshipWords::tr("Costs");
    textOf(view.charts[0].spec).what =
        people->table().title + QStringLiteral(", ") + unitWords(people->table(), options.unit);
    textOf(view.charts[1].spec).what =
        ChainGuardianshipWords::tr("Costs per AMV") + QStringLiteral(", ") + unitWords(costs->table(), options.unit);
    view.notes = tableNotes(*people) + tableNotes(*costs) + passageNote(snapshot, QStringLiteral("nidos-aantallen")) +
                 passageNote(snapshot, QStringLiteral("nidos-subsidie"));
    linkToLine(view, snapshot, QStringLiteral("37/37.4/zbo-rwt/nidos"));
    linkToView(view, ChainGuardianshipWords::tr("Relations of the chain"), QStringLiteral("keten-samenhang"));
    finishView(view, snapshot,
               {QStringLiteral("Nidos"), ChainGuardianshipWords::tr("Unaccompanied minors: numbers and costs"),
                whenOf(columns)},
               ChainGuardianshipWords::tr("unit per table"));
    return view;
}

}  // namespace ketenbudget
