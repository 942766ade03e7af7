#include "core/topics/chain/ChainParts.h"
#include "core/topics/chain/ChainViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

using namespace chain;

struct ChainOnTimeWords {
    Q_DECLARE_TR_FUNCTIONS(ChainOnTimeWords)
};

}  // namespace

TopicView chainOnTime(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("keten-doorlooptijden");
    view.tab = ChainOnTimeWords::tr("Decided in time");
    view.labelHeader = ChainOnTimeWords::tr("Product");
    const auto table = TableReader::open(snapshot, 10);
    if (!table) return view;
    const YearColumns columns = yearColumnsOf(*table);
    addYearColumns(view, *table, columns);
    addYearRows(view, *table, columns);
    TopicPanels panels(columns.labels(), options.unit);
    for (std::size_t at = 0; at < view.rows.size(); ++at)
        panels.addRow(view, at, panelUnitOf(view.rows[at], snapshot), {columns.years, columns.budget});
    view.charts.push_back({QStringLiteral("keten-doorlooptijden-reeksen"), panels.take(PanelScale::PerUnit)});
    view.notes = tableNotes(*table) + passageNote(snapshot, QStringLiteral("doelmatigheid-doorlooptijd-asiel")) +
                 passageNote(snapshot, QStringLiteral("doelmatigheid-doorlooptijd-regulier"));
    linkToView(view, ChainOnTimeWords::tr("Efficiency of the IND"), QStringLiteral("ind-doelmatigheid"));
    linkToLine(view, snapshot, QStringLiteral("37/37.4/agentschappen/ind"));
    finishView(view, snapshot,
               {QStringLiteral("Immigratie- en Naturalisatiedienst"), table->table().title, whenOf(columns)},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
