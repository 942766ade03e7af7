#include "ui/views/FrozenTreeView.h"

#include "ui/models/Roles.h"

#include <QPainter>
#include <QSignalBlocker>

// The rows of the tree: their height, their headings, and what stands in their place where there are none.
namespace ketenbudget {
namespace {

constexpr int emptyMargin = 12;

}  // namespace

void FrozenTreeView::setNamesBreak(bool breaking)
{
    setUniformRowHeights(!breaking);
    m_frozen->setUniformRowHeights(!breaking);
    m_leastName = breaking ? 180 : 220;
}

void FrozenTreeView::openAll()
{
    {
        const QSignalBlocker quiet(this);
        const QSignalBlocker quietNames(m_frozen);
        expandAll();
        m_frozen->expandAll();
    }
    resizeNameColumn();
}

void FrozenTreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    const QModelIndex name = index.siblingAtColumn(0);
    if (!name.data(HeaderRowRole).toBool()) return;
    QStyleOptionViewItem heading = option;
    heading.rect.setLeft(m_frozen->visualRect(name).left());
    heading.rect.setRight(viewport()->width() - 1);
    heading.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    itemDelegate()->paint(painter, heading, name);
}

void FrozenTreeView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void FrozenTreeView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (m_emptyText.isEmpty() || model() == nullptr || model()->rowCount() > 0) return;
    QPainter painter(viewport());
    const QRect room = viewport()->rect().adjusted(m_frozen->width() + emptyMargin, emptyMargin, -emptyMargin, -emptyMargin);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

}  // namespace ketenbudget
