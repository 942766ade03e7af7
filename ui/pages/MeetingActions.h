#pragma once

class QAction;
class QWidget;

namespace ketenbudget {

/// What a user can do on the page of the meeting sets, with its keys. The page connects each to what it does.
struct MeetingActions {
    explicit MeetingActions(QWidget& page);

    QAction* newSet;
    QAction* renameSet;
    QAction* removeSet;
    QAction* sameScale;  ///< checkable
    QAction* exportSet;
    QAction* addView;    ///< the saved view into the set
    QAction* up;
    QAction* down;
    QAction* takeOut;    ///< out of the set, not out of the saved views
    QAction* openView;
    QAction* renameView;
    QAction* removeView;
};

}  // namespace ketenbudget
