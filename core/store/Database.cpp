#include "core/store/Database.h"

#include "core/store/DatabaseCreation.h"
#include "core/store/DatabaseFile.h"
#include "core/store/FileLocation.h"
#include "core/store/Migrator.h"
#include "core/store/PackageImporter.h"
#include "core/store/PackageReader.h"
#include "core/store/SnapshotLoader.h"

#include <QFileInfo>

namespace ketenbudget {
namespace {

Result<std::vector<Package>> readEmbeddedPackages()
{
    std::vector<Package> packages;
    for (const QString& folder : embeddedPackages()) {
        PackageReading reading = readPackage(folder);
        if (!reading.ok()) return reading.problems.front();
        packages.push_back(std::move(reading.package));
    }
    return packages;
}

/// Imports the packages that are missing or of another edition; true where there was one.
Result<bool> refreshFigures(const Connection& connection, const std::vector<Package>& packages)
{
    bool changed = false;
    for (const Package& package : packages) {
        const Result<bool> stored = isStored(connection, package);
        if (!stored.ok()) return stored.error();
        if (stored.value()) continue;
        if (connection.readOnly()) {
            return Error{
                ErrorCode::ReadOnly, connection.path(), QStringLiteral("figures of %1").arg(package.key), 0, {}};
        }
        const Result<ImportReport> imported = importPackage(connection, package);
        if (!imported.ok()) return imported.error();
        changed = true;
    }
    return changed;
}

}  // namespace

Result<OpenedDatabase> openUserDatabase(const QString& path, bool createIfMissing)
{
    Result<std::vector<Package>> packages = readEmbeddedPackages();
    if (!packages.ok()) return packages.error();
    const SchemaScripts schema = embeddedSchema();
    const bool create = createIfMissing && !QFileInfo::exists(path);
    if (create) {
        if (Result<void> made = createDatabase(path, schema, packages.value()); !made.ok()) return made.error();
    }
    const Result<DatabaseHeader> header = readOurHeader(path, schema.version());
    if (!header.ok()) return header.error();
    const OpenMode mode = locate(path).writable ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    Result<Connection> connection = Connection::open(path, mode);
    if (!connection.ok()) return connection.error();

    const MigrationReport migrated = Migrator(schema).migrate(connection.value());
    if (migrated.error) return *migrated.error;
    const Result<bool> refreshed = refreshFigures(connection.value(), packages.value());
    if (!refreshed.ok()) return refreshed.error();
    Result<SnapshotPtr> snapshot = loadSnapshot(connection.value());
    if (!snapshot.ok()) return snapshot.error();

    const DatabaseStart start = create                                           ? DatabaseStart::Created
                                : migrated.outcome == MigrationOutcome::Upgraded ? DatabaseStart::Upgraded
                                : refreshed.value()                              ? DatabaseStart::Refreshed
                                                                                 : DatabaseStart::UpToDate;
    return OpenedDatabase{std::move(connection).take(), std::move(snapshot).take(), start, migrated.backupPath};
}

}  // namespace ketenbudget
