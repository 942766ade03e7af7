#include "ui/pages/WorkFollower.h"

#include "ui/models/WorkBook.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace ketenbudget {

WorkFollower::WorkFollower(QWidget& page, WorkBook& work, std::function<void()> showAnew)
    : QObject(&page), m_page(page), m_showAnew(std::move(showAnew))
{
    page.installEventFilter(this);
    connect(&work, &WorkBook::changed, this, [this] {
        if (m_page.isVisible()) m_showAnew();
        else m_stale = true;
    });
}

bool WorkFollower::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && std::exchange(m_stale, false)) m_showAnew();
    return QObject::eventFilter(watched, event);
}

}  // namespace ketenbudget
