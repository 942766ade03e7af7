#pragma once

#include "core/domain/Snapshot.h"
#include "core/domain/UserWork.h"
#include "core/slides/ViewLink.h"

#include <QHash>
#include <QObject>

#include <functional>

class QMainWindow;
class QMenu;

namespace ketenbudget {

class Page;
class PageList;
class Preferences;
class ScreenMenu;
class WorkBook;
struct WindowActions;

/// The parts of a window that a meeting has to do with.
struct MeetingTools {
    QMainWindow& window;
    WindowActions& actions;
    SnapshotPtr snapshot;
    WorkBook& work;
    Preferences& preferences;
    PageList& pages;
    std::function<bool(const ViewLink&)> openView;  ///< false where it is not in these figures
    std::function<void(const QString&)> showPage;   ///< by its object name
};

/// Views are saved, sent and shown: the menu "Meeting" and what it does.
class MeetingDesk final : public QObject {
    Q_OBJECT

public:
    MeetingDesk(MeetingTools tools, QMenu& menu);

    /// A page was made.
    void connectPage(Page& page);
    /// Goes to the view that a link text leads to; where that is nowhere the user is told, and it is false.
    /// `savedView`: the name of the view whose link it is; empty: of none.
    bool openLink(const QString& text, const QString& savedView = {});

private:
    void saveView();
    /// False where it could not be kept; the user was told why.
    [[nodiscard]] bool keepView(const SavedView& view, const QString& set);
    [[nodiscard]] const SavedView* savedHere(const QString& link) const;
    void tellOpened(const ViewLink& link, const QString& savedView);
    void exportSet(const QString& name);
    void copyLink();
    void askLink();
    void present();
    void showSet(const MeetingSet& set, std::size_t place);
    [[nodiscard]] Page& page() const;
    void tell(const QString& message) const;

    MeetingTools m_tools;
    ScreenMenu* m_screens;
    QHash<QString, QString> m_exported;  ///< where each set was written last: that is proposed again
};

}  // namespace ketenbudget
