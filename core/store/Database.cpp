#include "core/store/Database.h"

#include "core/store/Backup.h"
#include "core/store/DatabaseCreation.h"
#include "core/store/DatabaseFile.h"
#include "core/store/FileLocation.h"
#include "core/store/Migrator.h"
#include "core/store/PackageImporter.h"
#include "core/store/PackageWriter.h"
#include "core/store/ReferenceFigures.h"
#include "core/store/SnapshotLoader.h"
#include "core/store/Transaction.h"
#include "core/store/UserWorkRows.h"

#include <QFile>
#include <QFileInfo>

namespace ketenbudget {
namespace {

Result<std::vector<const Package*>> outdated(const Connection& connection, const std::vector<Package>& packages)
{
    std::vector<const Package*> found;
    for (const Package& package : packages) {
        const Result<bool> stored = isStored(connection, package);
        if (!stored.ok()) return stored.error();
        if (!stored.value()) found.push_back(&package);
    }
    return found;
}

Result<void> writePackages(const Connection& connection, const std::vector<const Package*>& packages)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction.ok()) return transaction.error();
    for (const Package* package : packages) {
        if (Result<void> written = writePackage(connection, *package); !written.ok()) return written;
    }
    return transaction.value().commit();
}

/// Work of the user's is worth a copy before the figures under them change, unless the upgrade made one.
Result<QString> copyBefore(const Connection& connection, const QString& earlierCopy)
{
    if (!earlierCopy.isEmpty()) return earlierCopy;
    const Result<UserWorkCounts> work = countUserWork(connection);
    if (!work.ok()) return work.error();
    if (!work.value().any()) return QString();
    return makeBackup(connection, embeddedSchema().version());
}

/// Writes the packages that are missing or of another edition, all or none; true where there was one.
/// `backupPath` is the copy that was made in this start; empty: none.
Result<bool> refreshFigures(const Connection& connection, const std::vector<Package>& packages, QString& backupPath)
{
    const Result<std::vector<const Package*>> pending = outdated(connection, packages);
    if (!pending.ok()) return pending.error();
    if (pending.value().empty()) return false;
    if (connection.readOnly()) {
        const QString detail = QStringLiteral("figures of %1").arg(pending.value().front()->key);
        return Error{ErrorCode::ReadOnly, connection.path(), detail, 0, {}};
    }
    const Result<QString> copy = copyBefore(connection, backupPath);
    if (!copy.ok()) return copy.error();
    const Result<void> written = writePackages(connection, pending.value());
    if (written.ok()) {
        backupPath = copy.value();
        return true;
    }
    // The figures are as they were, so the copy says nothing. One of an upgrade is kept.
    if (copy.value() != backupPath) QFile::remove(copy.value());
    return written.error();
}

}  // namespace

Result<OpenedDatabase> openUserDatabase(const QString& path, bool createIfMissing)
{
    Result<std::vector<Package>> packages = readReferencePackages();
    if (!packages.ok()) return packages.error();
    const SchemaScripts schema = embeddedSchema();
    const bool create = createIfMissing && !QFileInfo::exists(path);
    if (create) {
        if (Result<void> made = createDatabase(path, packages.value()); !made.ok()) return made.error();
    }
    const Result<DatabaseHeader> header = readOurHeader(path, schema.version());
    if (!header.ok()) return header.error();
    const OpenMode mode = locate(path).writable ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    Result<Connection> connection = Connection::open(path, mode);
    if (!connection.ok()) return connection.error();

    const MigrationReport migrated = Migrator(schema).migrate(connection.value());
    if (migrated.error) return *migrated.error;
    QString backupPath = migrated.backupPath;
    const Result<bool> refreshed = refreshFigures(connection.value(), packages.value(), backupPath);
    if (!refreshed.ok()) return refreshed.error();
    Result<OwnedSnapshot> snapshot = loadSnapshot(connection.value());
    if (!snapshot.ok()) return snapshot.error();

    const DatabaseStart start = create                                           ? DatabaseStart::Created
                                : migrated.outcome == MigrationOutcome::Upgraded ? DatabaseStart::Upgraded
                                : refreshed.value()                              ? DatabaseStart::Refreshed
                                                                                 : DatabaseStart::UpToDate;
    return OpenedDatabase{std::move(connection).take(), std::move(snapshot).take(), start, backupPath};
}

}  // namespace ketenbudget
