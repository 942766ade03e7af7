#pragma once

#include "core/analysis/Quantity.h"
#include "core/domain/Snapshot.h"
#include "ui/shell/AppInfo.h"
#include "ui/shell/Preferences.h"

#include <QMainWindow>

#include <memory>

class QListWidget;
class QStackedWidget;

namespace ketenbudget {

class ArticlesPage;
class Page;
class ProvenanceView;
class SelectionLabel;
struct WindowActions;

/// Navigation at the left, the page, the provenance dock at the right, the status bar below.
/// Layout and place come back at the next start.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(SnapshotPtr snapshot, AppInfo info, Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setTheme(const Theme& theme);
    void saveSession();
    [[nodiscard]] ArticlesPage& articles() { return *m_articles; }

Q_SIGNALS:
    void languageChosen(ketenbudget::LanguageChoice choice);
    void themeChosen(ketenbudget::ThemeChoice choice);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    /// How long the status bar shows a message, in milliseconds.
    static constexpr int MessageTime = 8000;

    void buildNavigation();
    void buildProvenance();
    void buildStatusBar();
    void buildMenus();
    void connectPage(Page& page);
    void connectActions();
    void addPage(Page* page);
    [[nodiscard]] Page& currentPage() const;
    [[nodiscard]] QList<Page*> pages() const;
    [[nodiscard]] QString settingsGroup(const Page& page) const;
    void restoreSession();
    void standardLayout();
    void exportChart();
    void copyChart();
    void editMessage();
    void switchPanel();
    void showProvenance(const QString& title, const Quantity& quantity);
    /// An open provenance panel shows the number that the page is at.
    void followPage();

    SnapshotPtr m_snapshot;
    AppInfo m_info;
    Preferences& m_preferences;
    std::unique_ptr<WindowActions> m_actions;
    QListWidget* m_navigation;
    QStackedWidget* m_pages;
    ArticlesPage* m_articles;
    ProvenanceView* m_provenance;
    QDockWidget* m_navigationDock;
    QDockWidget* m_provenanceDock;
    SelectionLabel* m_selection;
};

}  // namespace ketenbudget
