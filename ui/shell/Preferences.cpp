#include "ui/shell/Preferences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace ketenbudget {
namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString zoomKey = QStringLiteral("zoom");
const QString folderKey = QStringLiteral("exportFolder");
const QString recentKey = QStringLiteral("databases/recent");

}  // namespace

Preferences::Preferences(const QString& file) : m_settings(file, QSettings::IniFormat) {}

LanguageChoice Preferences::language() const
{
    const QString code = m_settings.value(languageKey).toString();
    if (code == QStringLiteral("nl")) return LanguageChoice::Dutch;
    if (code == QStringLiteral("en")) return LanguageChoice::English;
    return LanguageChoice::System;
}

void Preferences::setLanguage(LanguageChoice choice)
{
    const QString code = choice == LanguageChoice::Dutch     ? QStringLiteral("nl")
                         : choice == LanguageChoice::English ? QStringLiteral("en")
                                                             : QString();
    m_settings.setValue(languageKey, code);
}

ThemeChoice Preferences::theme() const
{
    const QString code = m_settings.value(themeKey).toString();
    if (code == QStringLiteral("light")) return ThemeChoice::Light;
    if (code == QStringLiteral("dark")) return ThemeChoice::Dark;
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    const QString code = choice == ThemeChoice::Light  ? QStringLiteral("light")
                         : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                       : QString();
    m_settings.setValue(themeKey, code);
}

int Preferences::zoom() const
{
    bool number = false;
    const int percent = m_settings.value(zoomKey, 100).toInt(&number);
    return number ? std::clamp((percent + ZoomStep / 2) / ZoomStep * ZoomStep, SmallestZoom, LargestZoom) : 100;
}

void Preferences::setZoom(int percent)
{
    m_settings.setValue(zoomKey, std::clamp(percent, SmallestZoom, LargestZoom));
}

QString Preferences::exportFolder() const
{
    const QString last = m_settings.value(folderKey).toString();
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    for (const QString& folder : {last, pictures}) {
        if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    }
    return QDir::homePath();
}

void Preferences::setExportFolder(const QString& folder)
{
    m_settings.setValue(folderKey, folder);
}

QString Preferences::databaseKey(const QString& path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

QString Preferences::groupOf(const QString& name, const QString& databasePath)
{
    if (databasePath.isEmpty()) return name;
    const QByteArray path = QFileInfo(databasePath).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(12);
    return name + QLatin1Char('-') + QString::fromLatin1(hash);
}

QStringList Preferences::recentDatabases() const
{
    QStringList paths;
    // The file may have been changed by hand.
    for (const QString& path : m_settings.value(recentKey).toStringList()) {
        if (!path.isEmpty() && !paths.contains(path) && paths.size() < MostRecent) paths.append(path);
    }
    return paths;
}

void Preferences::addRecentDatabase(const QString& path)
{
    QStringList paths = recentDatabases();
    paths.removeAll(databaseKey(path));
    paths.prepend(databaseKey(path));
    setRecentDatabases(paths.mid(0, MostRecent));
}

void Preferences::removeRecentDatabase(const QString& path)
{
    QStringList paths = recentDatabases();
    paths.removeAll(databaseKey(path));
    setRecentDatabases(paths);
}

void Preferences::clearRecentDatabases() { m_settings.remove(recentKey); }

void Preferences::setRecentDatabases(const QStringList& paths)
{
    if (paths.isEmpty()) clearRecentDatabases();
    else m_settings.setValue(recentKey, paths);
}

}  // namespace ketenbudget
