#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace ketenbudget {

/// What a user can do on the articles page, with its keys. The page connects each to what it does.
struct ArticlesActions {
    explicit ArticlesActions(QWidget& page);

    QAction* copy;
    QAction* copyWithHeaders;
    QAction* find;
    QAction* back;
    QAction* up;
    QAction* drill;
    QAction* provenance;
    QAction* expandAll;
    QAction* collapseAll;
    QAction* nextMeasure;
    QAction* switchStructure;
    QAction* switchUnit;
    QAction* columnLeft;
    QAction* columnRight;
    QAction* sameScale;  ///< checkable
};

}  // namespace ketenbudget
