#include "core/store/Backup.h"

#include "core/store/Query.h"
#include "core/store/Statements.h"

#include <QDir>
#include <QFile>
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
    Result<Query> query = Query::prepare(connection, sql::copyInto);
    if (!query.ok()) return query.error();
    const Result<void> copied = query.value().bind(copy).run();
    if (copied.ok()) return copy;
    QFile::remove(copy);
    return copied.error();
}

}  // namespace ketenbudget
