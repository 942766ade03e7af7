#include "ui/views/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace ketenbudget {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout()
{
    for (const QLayoutItem* item : m_items) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.push_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return place(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem* item : m_items) width += item->sizeHint().width() + Gap;
    return {std::max(0, width - Gap), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->sizeHint());
    return size;
}

void FlowLayout::setGeometry(const QRect& room)
{
    QLayout::setGeometry(room);
    place(room, true);
}

int FlowLayout::place(const QRect& room, bool move) const
{
    int left = room.left();
    int top = room.top();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        const QSize size = item->sizeHint();
        if (item->isEmpty()) continue;
        if (left > room.left() && left + size.width() > room.right() + 1) {
            left = room.left();
            top += line + Gap / 2;
            line = 0;
        }
        if (move) item->setGeometry(QRect(QPoint(left, top), size));
        left += size.width() + Gap;
        line = std::max(line, size.height());
    }
    return top + line - room.top();
}

}  // namespace ketenbudget
