#include "ui/views/FrozenTreeView.h"

#include <QPainter>

// What stands in the place of the rows.
namespace ketenbudget {
namespace {

constexpr int emptyMargin = 12;

}  // namespace

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
