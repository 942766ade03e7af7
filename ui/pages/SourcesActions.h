#pragma once

class QAction;
class QWidget;

namespace ketenbudget {

/// What a user can do on the sources page, with its keys. The page connects each to what it does.
struct SourcesActions {
    explicit SourcesActions(QWidget& page);

    QAction* copy;
    QAction* copyWithHeaders;
    QAction* find;
    QAction* back;
    QAction* previous;
    QAction* next;
    QAction* provenance;
    QAction* usedIn;  ///< checkable
};

}  // namespace ketenbudget
