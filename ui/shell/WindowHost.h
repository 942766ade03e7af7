#pragma once

#include "ui/shell/MainWindow.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <functional>
#include <memory>

namespace ketenbudget {

/// Keeps the window through a change of language or theme. A new language makes the window anew,
/// at the same place: so no text can be forgotten.
class WindowHost final : public QObject {
    Q_OBJECT

public:
    using InstallLanguage = std::function<void(LanguageChoice)>;

    WindowHost(SnapshotPtr snapshot, AppInfo info, const QString& preferencesFile, InstallLanguage installLanguage);
    ~WindowHost() override;

    /// Makes the window and shows it.
    void open();
    [[nodiscard]] MainWindow& window() { return *m_window; }
    void chooseLanguage(LanguageChoice choice);
    void chooseTheme(ThemeChoice choice);
    /// Every text in the window at this percentage of the desktop's size; beyond the bounds nothing changes.
    void chooseZoom(int percent);

private:
    void makeWindow();
    void applyTheme();
    void applyZoom();

    SnapshotPtr m_snapshot;
    AppInfo m_info;
    Preferences m_preferences;
    InstallLanguage m_installLanguage;
    std::unique_ptr<CheckBook> m_checks;  ///< its titles are in the language of the window
    QPalette m_systemPalette;  ///< as the desktop gave it, before a theme was set
    QFont m_systemFont;  ///< before it was zoomed
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ketenbudget
