#include "core/topics/TopicParts.h"
#include "core/topics/ind/IndViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct IndBalanceWords {
    Q_DECLARE_TR_FUNCTIONS(IndBalanceWords)
};

}  // namespace

TopicView indBalance(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("ind-balans");
    view.tab = IndBalanceWords::tr("Balance sheet");
    view.labelHeader = IndBalanceWords::tr("Item");
    const auto table = TableReader::open(snapshot, 25);
    if (!table) return view;
    const QString now = QStringLiteral("balance_2025");
    const QString before = QStringLiteral("balance_2024");
    addPrintedRows(view, *table, {{now, before}, now, before});
    view.charts.push_back(tierChart(view, {QStringLiteral("ind-balans-verschil"), now, before, QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"), FillRole::EarlierYear, {}, options.unit}));
    finishView(view, snapshot,
               {QStringLiteral("Immigratie- en Naturalisatiedienst"), IndBalanceWords::tr("Balance sheet"),
                IndBalanceWords::tr("31-12-2025 against 31-12-2024")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
