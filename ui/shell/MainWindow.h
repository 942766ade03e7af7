#pragma once

#include "core/analysis/Quantity.h"
#include "core/domain/Snapshot.h"
#include "ui/models/CheckBook.h"
#include "ui/models/WorkBook.h"
#include "ui/pages/PageLink.h"
#include "ui/shell/AppInfo.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/Preferences.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QListWidget;
class QMenu;
class QToolButton;

namespace ketenbudget {

class ArticlesPage;
class Page;
class PageList;
class PlaceHistory;
class ProvenanceView;
class RecentMenu;
class SearchEverything;
class ViewIndex;
class SelectionLabel;
class StepStack;
struct PageChart;
struct WindowActions;

/// Navigation at the left, the page, the provenance dock at the right, the status bar below.
/// Layout and place come back at the next start. Pages know nothing of each other: a link goes to the
/// first page that can open it.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(SnapshotPtr snapshot, CheckBook& checks, WorkBook& work, AppInfo info, Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setTheme(const Theme& theme);
    void saveSession();
    [[nodiscard]] ArticlesPage& articles();
    /// Goes to the page that a link belongs to.
    void openLink(const PageLink& link);
    /// Brings a page forward by its object name ("sourcesPage").
    void showPage(const QString& objectName);
    /// Makes the pages of which a layout is kept: for what changes the layout of every page.
    void makeKeptPages();
    /// Makes room for names in the new size, and says in the status bar how large the text is.
    void tellZoom();
    /// Says in the status bar which database is shown.
    void tellDatabase();
    /// Shows the list of recent databases as it is kept now.
    void tellRecent();

Q_SIGNALS:
    void languageChosen(ketenbudget::LanguageChoice choice);
    void themeChosen(ketenbudget::ThemeChoice choice);
    void zoomChosen(int percent);
    void databaseChosen(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    /// A window that comes forward shows what another program wrote meanwhile.
    void changeEvent(QEvent* event) override;
    /// Buttons 4 and 5 of the mouse go back and forward, wherever they are pressed.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// How long the status bar shows a message, in milliseconds.
    static constexpr int MessageTime = 8000;

    void buildNavigation();
    void buildProvenance();
    void buildStatusBar();
    void buildMenus();
    QMenu* addMenu(const char* name, const QString& title);
    void openHelp(HelpDialog::Part part);
    void openHelp(HelpDialog::Part part, const QString& about);
    /// Menus and actions follow the page that is in front.
    void pageChanged();
    void fillViewMenu();
    void connectPage(Page& page);
    void connectActions();
    void connectZoom();
    void connectHistory();
    void connectSteps();
    /// Undo and redo say what they would do.
    void tellSteps();
    void listPages();
    /// A page was made: it gets the theme, the window's actions and its place of last time.
    void receivePage(Page& page);
    void goToPage(int index);
    void tellChecks();
    /// The list is as wide as its longest name.
    void fitNavigation();
    [[nodiscard]] Page& currentPage() const;
    [[nodiscard]] QString settingsGroup(const QString& page) const;
    void restoreSession();
    void restorePage(Page& page);
    void standardLayout();
    void standardDocks();
    void buildFileMenu();
    void openDatabase();
    void exportChart();
    void exportTable();
    void copyChart();
    void editMessage();
    void messageStep(Page& page, const QString& title, const std::optional<WorkItem>& before, const std::optional<WorkItem>& after);
    void switchPanel();
    void showSource();
    void showTopic();
    [[nodiscard]] const ViewIndex& views();
    void searchEverything();
    void showProvenance(const QString& title, const Quantity& quantity);
    /// An open provenance panel shows the number that the page is at.
    void followPage();

    SnapshotPtr m_snapshot;
    CheckBook& m_checks;
    WorkBook& m_work;
    AppInfo m_info;
    Preferences& m_preferences;
    std::unique_ptr<WindowActions> m_actions;
    QListWidget* m_navigation;
    PageList* m_pages;
    std::optional<Theme> m_theme;  ///< for pages that are made later
    ProvenanceView* m_provenance;
    QDockWidget* m_navigationDock;
    QDockWidget* m_provenanceDock;
    SelectionLabel* m_selection;
    QToolButton* m_checkCount;
    RecentMenu* m_recent = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_goMenu = nullptr;
    std::unique_ptr<ViewIndex> m_views;             ///< made when it is first asked for
    std::unique_ptr<SearchEverything> m_everything;  ///< made at the first search
    PlaceHistory* m_history;
    StepStack* m_steps;
};

}  // namespace ketenbudget
