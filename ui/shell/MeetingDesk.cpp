#include "ui/shell/MeetingDesk.h"

#include "core/slides/MeetingEdit.h"
#include "core/slides/Slide.h"
#include "core/slides/SlideParts.h"
#include "ui/models/WorkBook.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/WorkStep.h"
#include "ui/presentation/PresentationWindow.h"
#include "ui/shell/PageList.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SaveViewDialog.h"
#include "ui/shell/ScreenMenu.h"
#include "ui/shell/SetExportDialog.h"
#include "ui/shell/WindowActions.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>

#include <algorithm>

namespace ketenbudget {
namespace {

QString setKey() { return QStringLiteral("meeting/set"); }
/// How long the status bar shows a message, in milliseconds.
constexpr int messageTime = 8000;
QString meetingPage() { return QStringLiteral("meetingPage"); }

}  // namespace

MeetingDesk::MeetingDesk(MeetingTools tools, QMenu& menu)
    : QObject(&tools.window), m_tools(std::move(tools)), m_screens(new ScreenMenu(m_tools.preferences, &menu))
{
    const WindowActions& actions = m_tools.actions;
    menu.addActions({actions.saveView, actions.present});
    menu.addMenu(m_screens);
    menu.addSeparator();
    menu.addActions({actions.copyLink, actions.openLink});
    menu.addSeparator();
    menu.addAction(actions.showMeeting);
    connect(actions.saveView, &QAction::triggered, this, &MeetingDesk::saveView);
    connect(actions.present, &QAction::triggered, this, &MeetingDesk::present);
    connect(actions.copyLink, &QAction::triggered, this, &MeetingDesk::copyLink);
    connect(actions.openLink, &QAction::triggered, this, &MeetingDesk::askLink);
    connect(actions.showMeeting, &QAction::triggered, this, [this] { m_tools.showPage(meetingPage()); });
}

void MeetingDesk::connectPage(Page& page)
{
    auto* meeting = qobject_cast<MeetingPage*>(&page);
    if (meeting == nullptr) return;
    connect(meeting, &MeetingPage::viewWanted, this, &MeetingDesk::openLink);
    connect(meeting, &MeetingPage::exportWanted, this, &MeetingDesk::exportSet);
}

Page& MeetingDesk::page() const { return m_tools.pages.page(m_tools.pages.current()); }

void MeetingDesk::tell(const QString& message) const { m_tools.window.statusBar()->showMessage(message, messageTime); }

void MeetingDesk::saveView()
{
    const QString title = tr("Save this view");
    const auto link = page().viewLink();
    if (!link) {
        QMessageBox::information(&m_tools.window, title, tr("What this page shows cannot be saved as a view. Nothing was saved. Go to a table or "
                                                 "chart of another page, and save there."));
        return;
    }
    if (!m_tools.work.canKeep()) {
        QMessageBox::warning(&m_tools.window, title, m_tools.work.problemText({}));
        return;
    }
    SavedView proposal{QString(), viewLinkText(*link), QString()};
    if (const SavedView* present = savedHere(proposal.link)) {
        proposal.name = present->name;
        proposal.message = present->message;
    } else {
        const Slide slide = buildSlide(*m_tools.snapshot, proposal);
        proposal.name = freeName(slide.title, viewNames(m_tools.work.work()));
        const std::vector<PageChart> charts = page().charts();
        if (!charts.empty()) proposal.message = textOf(charts.front().spec).message;
    }
    SaveViewDialog dialog(m_tools.work.work(), proposal, m_tools.preferences.settings().value(setKey()).toString(), &m_tools.window);
    // What was typed stays in the dialog until it is kept, or given up.
    while (dialog.exec() == QDialog::Accepted && !(dialog.mayBeSaved() && keepView(dialog.view(), dialog.set()))) {}
}

/// The saved view that the page is at, or one of the very same way.
const SavedView* MeetingDesk::savedHere(const QString& link) const
{
    if (const SavedView* present = page().savedView(m_tools.work.work())) return present;
    const std::vector<SavedView>& views = m_tools.work.work().views;
    const auto found = std::find_if(views.begin(), views.end(), [&link](const SavedView& view) { return view.link == link; });
    return found == views.end() ? nullptr : &*found;
}

bool MeetingDesk::keepView(const SavedView& view, const QString& set)
{
    WorkChanges changes = ketenbudget::saveView(m_tools.work.work(), view);
    if (!set.isEmpty()) {
        const MeetingSet* there = findSet(m_tools.work.work(), set);
        MeetingSet with = there ? *there : MeetingSet{set, {}, false};
        if (!with.views.contains(view.name)) with.views.append(view.name);
        for (auto& change : saveSet(m_tools.work.work(), with)) changes.push_back(std::move(change));
    }
    const Result<void> kept = m_tools.work.changeAll(changes);
    if (!kept.ok()) {
        QMessageBox::warning(&m_tools.window, tr("Save this view"), m_tools.work.problemText(kept.error()));
        return false;
    }
    page().setSavedView(view.name);
    tellStep(page(), m_tools.work, tr("view “%1” saved").arg(view.name), changes);
    m_tools.preferences.settings().setValue(setKey(), set);
    tell(set.isEmpty() ? tr("View saved: %1").arg(view.name) : tr("View saved: %1, in the set %2").arg(view.name, set));
    return true;
}

void MeetingDesk::copyLink()
{
    const auto link = page().viewLink();
    if (!link) return tell(tr("What this page shows has no link"));
    QGuiApplication::clipboard()->setText(viewLinkText(*link));
    tell(tr("Link copied: it opens this view in the same database"));
}

void MeetingDesk::askLink()
{
    QInputDialog dialog(&m_tools.window);
    dialog.setObjectName(QStringLiteral("linkDialog"));
    dialog.setWindowTitle(tr("Open link"));
    dialog.setLabelText(tr("&Link to a view (it begins with “ketenbudget:”):"));
    const QString copied = QGuiApplication::clipboard()->text();
    if (parseViewLink(copied).ok()) dialog.setTextValue(copied.trimmed());
    dialog.resize(640, dialog.sizeHint().height());
    // A link that leads nowhere stays in the dialog.
    while (dialog.exec() == QDialog::Accepted && !openLink(dialog.textValue())) {}
}

/// A choice that is gone is told; the message of the saved view is then not above other figures than its own.
void MeetingDesk::tellOpened(const ViewLink& link, const QString& savedView)
{
    const QStringList gone = choicesGone(*m_tools.snapshot, link);
    page().setSavedView(gone.isEmpty() ? savedView : QString());
    if (gone.isEmpty()) return;
    QMessageBox::information(&m_tools.window, tr("Open link"), tr("%1 The page shows the view without it, and without the message of a saved view. "
                             "Choose anew there, and save the view again (Ctrl+D).").arg(gone.join(QLatin1Char(' '))));
}

bool MeetingDesk::openLink(const QString& text, const QString& savedView)
{
    const auto refuse = [this](const QString& why) {
        QMessageBox::warning(&m_tools.window, tr("Open link"), why);
        return false;
    };
    const Result<ViewLink> link = parseViewLink(text);
    if (!link.ok()) return refuse(tr("“%1” is no link to a view. Nothing was opened. A link begins with “ketenbudget:”.").arg(text.trimmed()));
    if (!m_tools.openView(link.value()))
        return refuse(tr("What the link “%1” leads to is not in these figures. Nothing was opened. It may belong to another "
                         "database or a newer program.").arg(text.trimmed()));
    tellOpened(link.value(), savedView);
    return true;
}

void MeetingDesk::exportSet(const QString& name)
{
    const MeetingSet* set = findSet(m_tools.work.work(), name);
    if (set == nullptr || set->views.isEmpty()) return;
    SetExportDialog dialog(m_tools.snapshot, *set, viewsOf(m_tools.work.work(), *set), m_tools.preferences.exportFolder(),
                           &m_tools.window);
    if (m_exported.contains(name)) dialog.propose(m_exported.value(name));
    if (dialog.exec() != QDialog::Accepted) return;
    const QFileInfo target(dialog.target());
    // Where the set's folder stands, not the folder itself: the next set must not end up inside it.
    m_tools.preferences.setExportFolder(target.absolutePath());
    m_exported[name] = dialog.target();
    const QString written = tr("Set written to %1").arg(target.absoluteFilePath());
    tell(written);
    const QStringList& gone = dialog.outcome().problems;
    if (gone.isEmpty()) return;
    QMessageBox::information(&m_tools.window, dialog.windowTitle(),
                             tr("%1\n\nOf these views there is only a page that says what is missing:\n%2\n\nSave them anew, or take them out of the set.")
                                 .arg(written, gone.join(QLatin1Char('\n'))));
}

/// The set that is chosen on the page of the sets; else the one that was used last.
void MeetingDesk::present()
{
    QString name = m_tools.preferences.settings().value(setKey()).toString();
    std::size_t place = 0;
    const int index = m_tools.pages.indexOf(meetingPage());
    if (m_tools.pages.current() == index) {
        const auto& page = static_cast<MeetingPage&>(m_tools.pages.page(index));
        name = page.currentSet();
        place = static_cast<std::size_t>(page.currentPlace());
    }
    const std::vector<MeetingSet>& sets = m_tools.work.work().sets;
    const MeetingSet* set = findSet(m_tools.work.work(), name);
    if (set == nullptr && !sets.empty()) set = &sets.front();
    if (set == nullptr || set->views.isEmpty()) {
        QMessageBox::information(&m_tools.window, tr("Present"), tr("There is no set with views to show. Save views with “Save this view…” (Ctrl+D) "
                                                         "and put them into a set on the page Meeting; then F5 shows them."));
        return;
    }
    m_tools.preferences.settings().setValue(setKey(), set->name);
    showSet(*set, place);
}

void MeetingDesk::showSet(const MeetingSet& set, std::size_t place)
{
    const std::vector<SavedView> views = viewsOf(m_tools.work.work(), set);
    auto* window = new PresentationWindow(m_tools.snapshot, views, set.sameScale);
    // Always on light paper: it is what the exports show, and what a projector shows best.
    window->setTheme(lightTheme());
    connect(this, &QObject::destroyed, window, &QObject::deleteLater);  // the program ends
    connect(window, &PresentationWindow::moved, this, [this](std::size_t at, const QString& title, const QString& next) {
        m_tools.window.statusBar()->showMessage(next.isEmpty() ? tr("Shown: %1. %2").arg(at + 1).arg(title)
                                                : tr("Shown: %1. %2 — next: %3").arg(at + 1).arg(title, next));
    });
    connect(window, &PresentationWindow::ended, this, [this, views](std::size_t at) {
        m_tools.window.statusBar()->clearMessage();
        m_tools.window.activateWindow();
        if (!views[at].link.isEmpty() && buildSlide(*m_tools.snapshot, views[at]).problem.isEmpty()) openLink(views[at].link, views[at].name);
    });
    window->showOn(m_screens->chosen());
    window->startAt(std::min(place, views.size() - 1));
}

}  // namespace ketenbudget
