#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/PlaceHistory.h"

#include <QAction>

namespace ketenbudget::test {

/// The way back and forward that the window gives a page, for a page that is shown without one.
class HistoryKeys {
public:
    explicit HistoryKeys(Page& page)
    {
        m_history.addPage(page);
        m_history.setCurrent(page);
        add(page, Qt::ALT | Qt::Key_Left, &PlaceHistory::goBack);
        add(page, Qt::ALT | Qt::Key_Right, &PlaceHistory::goForward);
    }

private:
    void add(Page& page, const QKeySequence& key, void (PlaceHistory::*way)())
    {
        auto* action = new QAction(&page);
        action->setShortcut(key);
        page.addAction(action);
        QObject::connect(action, &QAction::triggered, &m_history, way);
    }

    PlaceHistory m_history;
};

}  // namespace ketenbudget::test
