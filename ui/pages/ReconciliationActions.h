#pragma once

class QAction;
class QWidget;

namespace ketenbudget {

/// What a user can do on the reconciliation page, with its keys. The page connects each to what it does.
struct ReconciliationActions {
    explicit ReconciliationActions(QWidget& page);

    QAction* find;
    QAction* copy;
    QAction* copyWithHeaders;
    QAction* showAll;
    QAction* provenance;
};

}  // namespace ketenbudget
