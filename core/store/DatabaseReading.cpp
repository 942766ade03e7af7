#include "core/store/DatabaseReading.h"

#include "core/store/DatabaseBackup.h"
#include "core/store/DatabaseFile.h"
#include "core/store/Migrations.h"
#include "core/store/ReferenceFigures.h"
#include "core/store/SnapshotLoader.h"

#include <QDir>
#include <QTemporaryDir>

namespace ketenbudget {
namespace {

Result<OwnedSnapshot> readUpgradedCopy(const QString& path)
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
    Result<OwnedSnapshot> snapshot = loadSnapshot(connection.value());
    if (!snapshot.ok()) return snapshot.error();
    return OpenedDatabase{std::move(connection).take(), std::move(snapshot).take(), DatabaseStart::Created, {}};
}

Result<OpenedDatabase> openCopy(const QString& path, const QString& folder)
{
    const QString copy = QDir(folder).filePath(QStringLiteral("copy.sqlite"));
    Result<void> copied = backupDatabase(path, copy);
    if (!copied.ok()) return copied.error();
    return openUserDatabase(copy, false);
}

Result<OwnedSnapshot> readFigures(const QString& path)
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
