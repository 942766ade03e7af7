#include "ui/shell/WindowHost.h"

#include "ui/shell/DatabaseProblem.h"
#include "ui/shell/TextZoom.h"
#include "ui/theme/AppFont.h"

#include <QApplication>

namespace ketenbudget {

WindowHost::WindowHost(OwnedSnapshot snapshot, AppInfo info, const QString& preferencesFile, InstallLanguage installLanguage,
                       OpenDatabase openDatabase)
    : m_snapshot(std::move(snapshot)),
      m_info(std::move(info)),
      m_preferences(preferencesFile),
      m_installLanguage(std::move(installLanguage)),
      m_openDatabase(std::move(openDatabase)),
      m_systemPalette(QApplication::palette()),
      m_systemFont(QApplication::font())
{
    applyZoom();
    m_installLanguage(m_preferences.language());
}

WindowHost::~WindowHost()
{
    m_window.reset();
    QApplication::setFont(m_systemFont);
}

void WindowHost::open()
{
    keepRecent();
    makeWindow();
    m_window->show();
}

void WindowHost::makeWindow()
{
    const QString group = Preferences::groupOf(QStringLiteral("typed"), m_info.databasePath);
    // The same ones as long as the database is the same: the old window still keeps what was typed in it.
    if (!m_drafts || group != m_draftsGroup) m_drafts = std::make_shared<Drafts>(&m_preferences.settings(), group);
    m_draftsGroup = group;
    m_checks = std::make_unique<CheckBook>(m_snapshot, m_info.notes, m_info.user, m_drafts);
    m_work = std::make_unique<WorkBook>(m_snapshot, m_info.work, m_info.user, m_drafts);
    m_window = std::make_unique<MainWindow>(m_snapshot, *m_checks, *m_work, m_info, m_preferences);
    connect(m_window.get(), &MainWindow::themeChosen, this, &WindowHost::chooseTheme);
    connect(m_window.get(), &MainWindow::zoomChosen, this, &WindowHost::chooseZoom);
    // Queued: the menu that sent it dies with the old window.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::chooseLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::databaseChosen, this, &WindowHost::chooseDatabase, Qt::QueuedConnection);
    applyTheme();
}

void WindowHost::chooseLanguage(LanguageChoice choice)
{
    m_preferences.setLanguage(choice);
    m_window->saveSession();
    m_installLanguage(choice);
    makeWindowAnew();
}

void WindowHost::chooseDatabase(const QString& path)
{
    if (!m_openDatabase) return;
    const QString key = Preferences::databaseKey(path);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Result<WindowDatabase> opened = m_openDatabase(key);
    QApplication::restoreOverrideCursor();
    if (!opened.ok()) {
        const bool recent = m_preferences.recentDatabases().contains(key);
        if (tellDatabaseProblem(opened.error(), recent, m_window.get())) m_preferences.removeRecentDatabase(key);
        return m_window->tellRecent();
    }
    m_window->saveSession();
    m_snapshot = opened.value().snapshot;
    m_info = opened.value().info;
    keepRecent();
    makeWindowAnew();
    m_window->tellDatabase();
}

void WindowHost::keepRecent()
{
    if (!m_info.databasePath.isEmpty()) m_preferences.addRecentDatabase(m_info.databasePath);
}

/// The old window and its books stay until the new ones are there.
void WindowHost::makeWindowAnew()
{
    const std::unique_ptr<CheckBook> oldChecks = std::move(m_checks);
    const std::unique_ptr<WorkBook> oldWork = std::move(m_work);
    const std::unique_ptr<MainWindow> old = std::move(m_window);  // dies first
    makeWindow();
    m_window->show();
}

void WindowHost::chooseTheme(ThemeChoice choice)
{
    m_preferences.setTheme(choice);
    applyTheme();
}

void WindowHost::chooseZoom(int percent)
{
    if (percent < Preferences::SmallestZoom || percent > Preferences::LargestZoom) percent = m_preferences.zoom();
    m_preferences.setZoom(percent);
    applyZoom();
    m_window->tellZoom();
}

void WindowHost::applyZoom()
{
    // Widths that were kept are of the size until now.
    if (m_window) m_window->makeKeptPages();
    zoomText(zoomedFont(m_systemFont, m_preferences.zoom()), m_window.get());
}

void WindowHost::applyTheme()
{
    const Theme& theme = themeFor(m_preferences.theme(), m_systemPalette);
    QApplication::setPalette(paletteFor(theme));
    m_window->setTheme(theme);
}

}  // namespace ketenbudget
