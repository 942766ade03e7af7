#include "core/topics/TopicParts.h"
#include "core/topics/overview/OverviewViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct OverviewUnderspendingWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewUnderspendingWords)
};

}  // namespace

TopicView overviewUnderspending(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("overzicht-onderuitputting");
    view.tab = OverviewUnderspendingWords::tr("Underspending");
    view.labelHeader = OverviewUnderspendingWords::tr("Item");
    const auto table = TableReader::open(snapshot, 4);
    if (!table) return view;
    addPrintedRows(view, *table, {{QStringLiteral("amount"), QStringLiteral("percentage")}, {}, {}});
    // The note of the transcription says what the amounts are compared with, and that the report does not.
    view.notes = table->table().footnotes;
    if (!table->table().note.isEmpty()) view.notes.append(table->table().note);
    view.charts.push_back(tierChart(view, {QStringLiteral("overzicht-onderuitputting-posten"), QStringLiteral("amount"), {}, {}, {},
                                           FillRole::Budget, {}, options.unit}));
    view.links.push_back({OverviewUnderspendingWords::tr("To the printed table"), table->ref(0)});
    finishView(view, snapshot,
               {OverviewUnderspendingWords::tr("Asylum and Migration (XX)"), OverviewUnderspendingWords::tr("Largest items of underspending"),
                OverviewUnderspendingWords::tr("Realisation 2025 against a stand that the table does not name")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
