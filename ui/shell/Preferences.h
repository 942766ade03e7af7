#pragma once

#include "ui/theme/Theme.h"

#include <QSettings>
#include <QString>
#include <QStringList>

namespace ketenbudget {

enum class LanguageChoice { System, Dutch, English };

/// What a user chose for the program as a whole, in an ini file of the user's own. Pages keep
/// their place and layout in groups of the same file.
class Preferences {
public:
    explicit Preferences(const QString& file);

    [[nodiscard]] LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Size of all text, in percent of what the desktop asks for; a whole step within the bounds.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    static constexpr int SmallestZoom = 50;
    static constexpr int LargestZoom = 200;
    static constexpr int ZoomStep = 10;
    /// Folder of the last export; the user's pictures at first; the home folder if neither exists.
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString& folder);

    static constexpr int MostRecent = 10;
    /// A path as the list of recent databases keeps it, whatever folder the program was started in.
    [[nodiscard]] static QString databaseKey(const QString& path);
    /// Group of the settings for `name`; each database has its own, for a place belongs to the figures it was in.
    [[nodiscard]] static QString groupOf(const QString& name, const QString& databasePath);
    /// The databases that were opened last, newest first, each once.
    [[nodiscard]] QStringList recentDatabases() const;
    void addRecentDatabase(const QString& path);
    void removeRecentDatabase(const QString& path);
    void clearRecentDatabases();

    [[nodiscard]] QSettings& settings() { return m_settings; }

private:
    void setRecentDatabases(const QStringList& paths);

    QSettings m_settings;
};

}  // namespace ketenbudget
