#include "ui/pages/TopicSplit.h"

#include "ui/pages/TopicCharts.h"
#include "ui/pages/TopicTable.h"

#include <algorithm>

namespace ketenbudget {
namespace {

// In hundredths of the whole. A table that does not fit in the most gets the usual part, and scrolls.
constexpr int least = 33;
constexpr int usual = 62;
constexpr int most = 70;

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
    const int part = wanted <= room * most / 100 ? std::max(wanted, room * least / 100) : room * usual / 100;
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
