#include "ui/shell/WindowHost.h"

#include "ui/shell/TextZoom.h"
#include "ui/theme/AppFont.h"

#include <QApplication>

namespace ketenbudget {

WindowHost::WindowHost(SnapshotPtr snapshot, AppInfo info, const QString& preferencesFile, InstallLanguage installLanguage)
    : m_snapshot(std::move(snapshot)),
      m_info(std::move(info)),
      m_preferences(preferencesFile),
      m_installLanguage(std::move(installLanguage)),
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
    makeWindow();
    m_window->show();
}

void WindowHost::makeWindow()
{
    m_checks = std::make_unique<CheckBook>(m_snapshot, m_info.notes, m_info.user);
    m_window = std::make_unique<MainWindow>(m_snapshot, *m_checks, m_info, m_preferences);
    connect(m_window.get(), &MainWindow::themeChosen, this, &WindowHost::chooseTheme);
    connect(m_window.get(), &MainWindow::zoomChosen, this, &WindowHost::chooseZoom);
    // Queued: the menu that sent it dies with the old window.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::chooseLanguage, Qt::QueuedConnection);
    applyTheme();
}

void WindowHost::chooseLanguage(LanguageChoice choice)
{
    m_preferences.setLanguage(choice);
    m_window->saveSession();
    m_installLanguage(choice);
    const std::unique_ptr<CheckBook> oldChecks = std::move(m_checks);
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

void WindowHost::applyZoom() { zoomText(zoomedFont(m_systemFont, m_preferences.zoom()), m_window.get()); }

void WindowHost::applyTheme()
{
    const Theme& theme = themeFor(m_preferences.theme(), m_systemPalette);
    QApplication::setPalette(paletteFor(theme));
    m_window->setTheme(theme);
}

}  // namespace ketenbudget
