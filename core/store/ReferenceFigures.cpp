#include "core/store/ReferenceFigures.h"

#include "core/store/Migrator.h"
#include "core/store/PackageImporter.h"
#include "core/store/PackageReader.h"

#include <algorithm>

namespace ketenbudget {

Result<std::vector<Package>> readReferencePackages()
{
    std::vector<Package> packages;
    for (const QString& folder : embeddedPackages()) {
        PackageReading reading = readPackage(folder);
        if (!reading.ok()) return reading.problems.front();
        packages.push_back(std::move(reading.package));
    }
    // An older edition in a user's file may lack a row that another package names.
    std::stable_partition(packages.begin(), packages.end(),
                          [](const Package& package) { return package.refersTo.isEmpty(); });
    return packages;
}

Result<Connection> makeReferenceDatabase()
{
    Result<Connection> connection = Connection::inMemory();
    if (!connection.ok()) return connection;
    const Result<std::vector<Package>> packages = readReferencePackages();
    if (!packages.ok()) return packages.error();
    if (Result<void> filled = fillDatabase(connection.value(), packages.value()); !filled.ok()) return filled.error();
    return connection;
}

Result<void> fillDatabase(Connection& connection, const std::vector<Package>& packages)
{
    const MigrationReport migrated = Migrator(embeddedSchema()).migrate(connection);
    if (migrated.error) return *migrated.error;
    return importAll(connection, packages);
}

}  // namespace ketenbudget
