#include "ui/shell/StatusRoom.h"

#include <QEvent>
#include <QStatusBar>

#include <utility>

namespace ketenbudget {
namespace {

/// Around the message and beside each widget, as the bar draws them.
constexpr int messageMargin = 24;
constexpr int gap = 8;

}  // namespace

StatusRoom::StatusRoom(QStatusBar& bar, QWidgetList aside)
    : QObject(&bar), m_bar(bar), m_aside(std::move(aside)), m_toolTip(bar.toolTip())
{
    bar.installEventFilter(this);
    connect(&bar, &QStatusBar::messageChanged, this, &StatusRoom::makeRoom);
}

bool StatusRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) makeRoom();
    return QObject::eventFilter(watched, event);
}

void StatusRoom::makeRoom()
{
    const QString message = m_bar.currentMessage();
    m_bar.setToolTip(message.isEmpty() ? m_toolTip : message);
    int room = m_bar.width() - messageMargin;
    for (const QWidget* widget : m_bar.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (m_aside.contains(widget) || widget->isVisible()) room -= widget->sizeHint().width() + gap;
    }
    const int needed = message.isEmpty() ? 0 : m_bar.fontMetrics().horizontalAdvance(message);
    for (QWidget* widget : m_aside) {
        const bool goes = needed > 0 && room < needed;
        if (goes) room += widget->sizeHint().width() + gap;
        widget->setVisible(!goes);
    }
}

}  // namespace ketenbudget
