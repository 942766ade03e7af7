#pragma once

class QAction;
class QWidget;

namespace ketenbudget {

/// What a user can do on a topic page, with its keys. The page connects each to what it does.
struct TopicActions {
    explicit TopicActions(QWidget& page);

    QAction* copy;
    QAction* copyWithHeaders;
    QAction* find;
    QAction* back;
    QAction* previousView;
    QAction* nextView;
    QAction* openRow;
    QAction* provenance;
    QAction* expandAll;
    QAction* collapseAll;
    QAction* switchUnit;
    QAction* columnLeft;
    QAction* columnRight;
    QAction* limits;  ///< the staffel of the view; disabled where it has none
    QAction* sameScale;
    QAction* saveScenario;
    QAction* deleteScenario;
    QAction* backToBase;
    QAction* runRate;  ///< never enabled: it says why
};

}  // namespace ketenbudget
