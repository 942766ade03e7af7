#include "ui/pages/TopicSplit.h"

#include "ui/pages/TopicCharts.h"
#include "ui/pages/TopicTable.h"

#include <algorithm>

namespace ketenbudget {
namespace {

// The table's part, in hundredths of the whole.
constexpr int least = 25;
constexpr int usual = 60;

}  // namespace

TopicSplit::TopicSplit(TopicTable* table, TopicCharts* charts, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_table(table), m_charts(charts)
{
    setObjectName(QStringLiteral("topicSplitter"));
    addWidget(table);
    addWidget(charts);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_dragged = true; });
}

void TopicSplit::fit()
{
    if (m_dragged || m_table->isHidden() || m_charts->isHidden()) return;
    const int room = width() - handleWidth();
    const int wanted = m_table->table().wholeWidth();
    // More than usual only where the bars of the charts keep their length; a table that is wider still scrolls.
    const int most = std::max(room * usual / 100, room - m_charts->minimumSizeHint().width() * 3 / 2);
    const int part = wanted <= most ? std::max(wanted, room * least / 100) : room * usual / 100;
    setSizes({part, room - part});
}

void TopicSplit::reset()
{
    m_dragged = false;
    fit();
}

QByteArray TopicSplit::kept() const { return m_dragged ? saveState() : QByteArray(); }

void TopicSplit::keep(const QByteArray& state)
{
    if (!state.isEmpty() && restoreState(state)) m_dragged = true;
}

void TopicSplit::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    fit();
}

}  // namespace ketenbudget
