#include "core/store/DatabaseCreation.h"

#include "core/store/Connection.h"
#include "core/store/ReferenceFigures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace ketenbudget {
namespace {

/// Makes a folder with its parents, and takes back what it made unless told to keep it.
class NewFolder {
public:
    explicit NewFolder(const QString& folder)
    {
        QString missing = folder;
        while (!QFileInfo::exists(missing)) {
            m_made.append(missing);
            missing = QFileInfo(missing).absolutePath();
        }
        m_ok = QDir().mkpath(folder);
    }
    ~NewFolder()
    {
        if (m_keep) return;
        for (const QString& folder : m_made) QDir().rmdir(folder);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    [[nodiscard]] bool ok() const { return m_ok; }
    void keep() { m_keep = true; }

private:
    QStringList m_made;  ///< innermost first
    bool m_ok = false;
    bool m_keep = false;
};

/// A database in the making; removed, with its journal, unless it was moved away.
class Draft {
public:
    explicit Draft(const QString& target)
        : m_path(target + QLatin1String(".new-") + QUuid::createUuid().toString(QUuid::Id128).left(8))
    {
    }
    ~Draft()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QLatin1String("-journal"));
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
};

Result<void> build(const QString& path, const std::vector<Package>& packages)
{
    Result<Connection> connection = Connection::create(path);
    if (!connection.ok()) return connection.error();
    return fillDatabase(connection.value(), packages);
}

}  // namespace

Result<void> createDatabase(const QString& path, const std::vector<Package>& packages)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    NewFolder folder(QFileInfo(target).absolutePath());
    if (!folder.ok()) return Error{ErrorCode::ReadOnly, path, QStringLiteral("the folder cannot be made"), 0, {}};
    const Draft draft(target);
    if (const Result<void> built = build(draft.path(), packages); !built.ok()) {
        Error error = built.error();
        error.subject = path;
        return error;
    }
    QFile file(draft.path());
    if (!file.rename(target) && !QFileInfo::exists(target)) {
        return Error{ErrorCode::WriteFailed, path, file.errorString(), 0, {}};
    }
    folder.keep();
    return {};
}

}  // namespace ketenbudget
