#include "core/store/Backup.h"

#include "core/store/DatabaseBackup.h"

#include <QDir>
#include <QFileInfo>

namespace ketenbudget {
namespace {

QString backupName(const QString& path, int version)
{
    const QFileInfo file(path);
    const QString stem = QStringLiteral("%1.backup-v%2").arg(file.completeBaseName()).arg(version);
    QString candidate = file.dir().filePath(stem + QLatin1String(".sqlite"));
    for (int n = 2; QFileInfo::exists(candidate); ++n) {
        candidate = file.dir().filePath(QStringLiteral("%1-%2.sqlite").arg(stem).arg(n));
    }
    return candidate;
}

}  // namespace

Result<QString> makeBackup(const Connection& connection, int version)
{
    const QString copy = backupName(connection.path(), version);
    const Result<void> copied = copyInto(connection, copy);
    if (!copied.ok()) return copied.error();
    return copy;
}

}  // namespace ketenbudget
