#include "core/store/UserFile.h"

#include "core/store/DatabaseFile.h"
#include "core/store/FileLocation.h"
#include "core/store/Migrations.h"
#include "core/store/Query.h"
#include "core/store/Statements.h"

namespace ketenbudget {
namespace {

/// Ours, and not newer than this program.
Result<Connection> openOurs(const QString& path, OpenMode mode)
{
    const Result<DatabaseHeader> header = readOurHeader(path, embeddedSchema().version());
    if (!header.ok()) return header.error();
    return Connection::open(path, mode);
}

}  // namespace

Result<std::shared_ptr<const Connection>> openUserFile(const QString& path)
{
    Result<Connection> connection = openOurs(path, locate(path).writable ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!connection.ok()) return connection.error();
    return std::make_shared<const Connection>(std::move(connection).take());
}

Result<std::optional<Connection>> readUserFile(const QString& path, int since)
{
    Result<Connection> connection = openOurs(path, OpenMode::ReadOnly);
    if (!connection.ok()) return connection.error();
    // The header may be behind a log, so it is the database that is asked.
    const Result<std::int64_t> version = readInteger(connection.value(), sql::userVersion);
    if (!version.ok()) return version.error();
    if (version.value() < since) return std::optional<Connection>();
    return std::optional<Connection>(std::move(connection).take());
}

}  // namespace ketenbudget
