#pragma once

#include "ui/models/WorkBook.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowDatabase.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <functional>
#include <memory>

namespace ketenbudget {

/// Keeps the window through a change of language, theme or database. A new language makes the window
/// anew, at the same place: so no text can be forgotten. So does another database, on the same page.
class WindowHost final : public QObject {
    Q_OBJECT

public:
    using InstallLanguage = std::function<void(LanguageChoice)>;

    /// Without `openDatabase` the window stays with the figures it has.
    WindowHost(OwnedSnapshot snapshot, AppInfo info, const QString& preferencesFile, InstallLanguage installLanguage,
               OpenDatabase openDatabase = {});
    ~WindowHost() override;

    /// Makes the window and shows it.
    void open();
    [[nodiscard]] MainWindow& window() { return *m_window; }
    void chooseLanguage(LanguageChoice choice);
    /// Shows another database. One that cannot be opened is told, and the window stays as it is.
    void chooseDatabase(const QString& path);
    void chooseTheme(ThemeChoice choice);
    /// Every text in the window at this percentage of the desktop's size; beyond the bounds nothing changes.
    void chooseZoom(int percent);

private:
    void makeWindow();
    void makeWindowAnew();
    void keepRecent();
    void applyTheme();
    void applyZoom();

    OwnedSnapshot m_snapshot;
    AppInfo m_info;
    Preferences m_preferences;
    InstallLanguage m_installLanguage;
    OpenDatabase m_openDatabase;
    std::shared_ptr<Drafts> m_drafts;
    QString m_draftsGroup;  ///< where they are kept
    std::unique_ptr<WorkBook> m_work;
    std::unique_ptr<CheckBook> m_checks;  ///< its titles are in the language of the window
    QPalette m_systemPalette;  ///< as the desktop gave it, before a theme was set
    QFont m_systemFont;  ///< before it was zoomed
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ketenbudget
