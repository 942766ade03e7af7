#include "core/format/Terms.h"
#include "core/topics/TopicParts.h"
#include "core/topics/overview/OverviewBrief.h"
#include "core/topics/overview/OverviewViews.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct OverviewUnderspendingWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewUnderspendingWords)
};

/// What the amounts are differences with; the table does not say so, the field reads it so (LineExplanation.h).
QString baseWords() { return termFor(BudgetPhase::SecondSupplementary); }

/// The table prints millions in three decimals: thousands, that follow the unit of the other tiles.
void readAsMoney(TopicView& view)
{
    for (TopicRow& row : view.rows) {
        if (row.cells.empty()) continue;
        Quantity& amount = row.cells.front().quantity;
        if (amount.kind != QuantityKind::Other || amount.unit != Unit::EurMln || amount.decimals != 3) continue;
        amount.kind = QuantityKind::Money;
        amount.unit = Unit::Eur1000;
        amount.decimals = 0;
    }
}

void keepLargest(TopicView& view)
{
    constexpr std::size_t mostInTile = 4;
    std::vector<std::size_t> rows = largestRows(view, 0);
    if (rows.size() <= mostInTile + 1) return;
    rows.erase(rows.begin(), rows.begin() + mostInTile);
    putTogether(view, {rows, OverviewUnderspendingWords::tr("Other items"), {0}});
    // Behind the items that have a name of their own.
    const auto others = std::find_if(view.rows.begin(), view.rows.end(), [](const TopicRow& row) { return !row.printed; });
    const auto total = std::find_if(others, view.rows.end(), [](const TopicRow& row) { return row.kind == RowKind::Total; });
    std::rotate(others, others + 1, total);
}

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
    readAsMoney(view);
    if (options.brief) keepLargest(view);
    // The note of the transcription says what the amounts are compared with, and that the report does not.
    view.notes = table->table().footnotes;
    if (!table->table().note.isEmpty()) view.notes.append(table->table().note);
    view.columns.front().header = OverviewUnderspendingWords::tr("%1 (against %2)").arg(view.columns.front().header, baseWords());
    view.charts.push_back(tierChart(view, {QStringLiteral("overzicht-onderuitputting-posten"), QStringLiteral("amount"), {}, {}, {},
                                           FillRole::Budget, {}, options.unit}));
    if (options.brief) textOf(view.charts.back().spec).what = briefWords(2025, options.unit, baseWords());
    view.links.push_back({OverviewUnderspendingWords::tr("To the printed table"), table->ref(0)});
    finishView(view, snapshot,
               {OverviewUnderspendingWords::tr("Asylum and Migration (XX)"), OverviewUnderspendingWords::tr("Largest items of underspending"),
                OverviewUnderspendingWords::tr("Realisation 2025 against %1, which the table does not name").arg(baseWords())},
               unitPhrase(options.unit));
    return view;
}

}  // namespace ketenbudget
