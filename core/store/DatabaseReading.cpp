#include "core/store/DatabaseReading.h"

#include "core/store/DatabaseFile.h"
#include "core/store/Migrations.h"
#include "core/store/Query.h"
#include "core/store/ReferenceFigures.h"
#include "core/store/SnapshotLoader.h"
#include "core/store/Statements.h"

#include <QDir>
#include <QTemporaryDir>

namespace ketenbudget {
namespace {

Result<void> copyTo(const QString& path, const QString& copy)
{
    const Result<Connection> connection = Connection::open(path, OpenMode::ReadOnly);
    if (!connection.ok()) return connection.error();
    // SQLite takes a copy for writing, though it only reads this file.
    if (Result<void> allowed = execute(connection.value(), sql::queryOnlyOff); !allowed.ok()) return allowed;
    Result<Query> query = Query::prepare(connection.value(), sql::copyInto);
    if (!query.ok()) return query.error();
    return query.value().bind(copy).run();
}

Result<SnapshotPtr> readUpgradedCopy(const QString& path)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) return Error{ErrorCode::WriteFailed, folder.path(), folder.errorString(), 0, {}};
    Result<OpenedDatabase> copy = openCopy(path, folder.path());
    if (!copy.ok()) return copy.error();
    return copy.value().snapshot;
}

}  // namespace

Result<OpenedDatabase> openEmbeddedFigures()
{
    Result<Connection> connection = makeReferenceDatabase();
    if (!connection.ok()) return connection.error();
    Result<SnapshotPtr> snapshot = loadSnapshot(connection.value());
    if (!snapshot.ok()) return snapshot.error();
    return OpenedDatabase{std::move(connection).take(), std::move(snapshot).take(), DatabaseStart::Created, {}};
}

Result<OpenedDatabase> openCopy(const QString& path, const QString& folder)
{
    const Result<DatabaseHeader> header = readOurHeader(path, embeddedSchema().version());
    if (!header.ok()) return header.error();
    const QString copy = QDir(folder).filePath(QStringLiteral("copy.sqlite"));
    Result<void> copied = copyTo(path, copy);
    if (!copied.ok()) return copied.error();
    return openUserDatabase(copy, false);
}

Result<SnapshotPtr> readFigures(const QString& path)
{
    const int known = embeddedSchema().version();
    const Result<DatabaseHeader> header = readOurHeader(path, known);
    if (!header.ok()) return header.error();
    if (header.value().userVersion < known) return readUpgradedCopy(path);
    const Result<Connection> connection = Connection::open(path, OpenMode::ReadOnly);
    if (!connection.ok()) return connection.error();
    return loadSnapshot(connection.value());
}

}  // namespace ketenbudget
