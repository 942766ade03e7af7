#include "core/store/DatabaseBackup.h"

#include "core/store/DatabaseFile.h"
#include "core/store/FileLocation.h"
#include "core/store/Migrations.h"
#include "core/store/Query.h"
#include "core/store/Statements.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace ketenbudget {
namespace {

Result<void> checkTarget(const QString& copy)
{
    const QFileInfo target(copy);
    if (target.exists()) return Error{ErrorCode::WriteFailed, copy, QStringLiteral("the file exists"), 0, {}};
    const QString folder = target.absolutePath();
    if (!QFileInfo::exists(folder)) return Error{ErrorCode::FileMissing, folder, {}, 0, {}};
    if (!locate(copy).writable) return Error{ErrorCode::ReadOnly, copy, QStringLiteral("no right to write"), 0, {}};
    return {};
}

}  // namespace

Result<void> copyInto(const Connection& connection, const QString& copy)
{
    Result<Query> query = Query::prepare(connection, sql::copyInto);
    if (!query.ok()) return query.error();
    Result<void> copied = query.value().bind(copy).run();
    if (!copied.ok()) QFile::remove(copy);
    return copied;
}

Result<void> backupDatabase(const QString& path, const QString& copy)
{
    const Result<DatabaseHeader> header = readOurHeader(path, embeddedSchema().version());
    if (!header.ok()) return header.error();
    if (Result<void> free = checkTarget(copy); !free.ok()) return free;
    const Result<Connection> connection = Connection::open(path, OpenMode::ReadOnly);
    if (!connection.ok()) return connection.error();
    // SQLite takes a copy for writing, though it only reads this file.
    if (Result<void> allowed = execute(connection.value(), sql::queryOnlyOff); !allowed.ok()) return allowed;
    // A copy that is cut off must not pass for a whole one.
    const QString target = QFileInfo(copy).absoluteFilePath();
    QFile draft(target + QLatin1String(".new-") + QUuid::createUuid().toString(QUuid::Id128).left(8));
    if (Result<void> copied = copyInto(connection.value(), draft.fileName()); !copied.ok()) {
        Error error = copied.error();
        error.subject = copy;
        return error;
    }
    if (draft.rename(target)) return {};
    const QString reason = draft.errorString();
    draft.remove();
    return Error{ErrorCode::WriteFailed, copy, reason, 0, {}};
}

}  // namespace ketenbudget
