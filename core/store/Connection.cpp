#include "core/store/Connection.h"

#include "core/store/DatabaseFile.h"
#include "core/store/FileLocation.h"
#include "core/store/Query.h"
#include "core/store/Statements.h"

#include <QFileInfo>
#include <QUrl>
#include <QUuid>

#include <utility>

namespace ketenbudget {
namespace {

/// SQLite's URI for a file; a '?', '#' or '%' in the path is encoded.
QString uriOf(const QString& path, QLatin1String parameters)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded()) + QLatin1Char('?') + parameters;
}

QString options(QLatin1String extra) { return QLatin1String("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000") + extra; }

}  // namespace

Result<Connection> Connection::connect(const QString& path, const QString& name, const QString& options)
{
    Connection connection;
    connection.m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.m_path = path;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.m_name);
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (!database.open()) return sqlError(path, database.lastError());
    return connection;
}

Result<Connection> Connection::open(const QString& path, OpenMode mode)
{
    const Result<DatabaseHeader> header = readHeader(path);
    if (!header.ok()) return header.error();
    const FileLocation location = locate(path);
    if (mode == OpenMode::ReadWrite && !location.writable) {
        return Error{ErrorCode::ReadOnly, path, QStringLiteral("no right to write"), 0, {}};
    }
    // SQLite can only read a WAL file that it cannot write next to if it is told that nobody
    // writes it. A log with content says the contrary, so it is then left to SQLite.
    const bool immutable = !location.writable && !hasPendingLog(path);
    const QString uri = location.writable ? uriOf(path, QLatin1String("mode=rw"))
                        : immutable       ? uriOf(path, QLatin1String("mode=ro&immutable=1"))
                                          : uriOf(path, QLatin1String("mode=ro"));
    const QLatin1String extra(location.writable ? "" : ";QSQLITE_OPEN_READONLY");
    Result<Connection> opened = connect(path, uri, options(extra));
    if (!opened.ok()) return opened;

    Connection& connection = opened.value();
    connection.m_readOnly = mode == OpenMode::ReadOnly;
    if (Result<void> done = connection.prepareUse(); !done.ok()) return done.error();
    if (Result<void> intact = connection.checkIntact(); !intact.ok()) return intact.error();
    if (mode == OpenMode::ReadOnly) {
        if (Result<void> done = execute(connection, sql::queryOnly); !done.ok()) return done.error();
        return opened;
    }
    if (Result<void> done = connection.chooseJournal(location.local); !done.ok()) return done.error();
    return opened;
}

Result<Connection> Connection::create(const QString& path)
{
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::WriteFailed, path, QStringLiteral("the file exists"), 0, {}};
    }
    Result<Connection> created = connect(path, uriOf(path, QLatin1String("mode=rwc")), options(QLatin1String()));
    if (!created.ok()) return created;
    if (Result<void> done = created.value().prepareUse(); !done.ok()) return done.error();
    return created;
}

Result<Connection> Connection::inMemory()
{
    Result<Connection> created = connect(QStringLiteral(":memory:"), QStringLiteral(":memory:"), {});
    if (!created.ok()) return created;
    if (Result<void> done = created.value().prepareUse(); !done.ok()) return done.error();
    return created;
}

Result<void> Connection::prepareUse()
{
    for (const Statement& statement : {sql::foreignKeysOn, sql::distrustSchema}) {
        if (Result<void> done = execute(*this, statement); !done.ok()) return done;
    }
    const Result<std::int64_t> readBack = readInteger(*this, sql::foreignKeys);
    if (!readBack.ok()) return readBack.error();
    if (readBack.value() != 1) return Error{ErrorCode::Sql, m_path, QStringLiteral("foreign keys stay off"), 0, {}};
    return {};
}

Result<void> Connection::checkIntact() const
{
    const Result<QString> found = readText(*this, sql::quickCheck);
    if (!found.ok()) return found.error();
    if (found.value() == QLatin1String("ok")) return {};
    return Error{ErrorCode::DamagedDatabase, m_path, found.value(), 0, {}};
}

Result<void> Connection::chooseJournal(bool local)
{
    // On a share the shared memory of WAL does not work; alone, SQLite does without it.
    if (!local) {
        if (const Result<QString> alone = readText(*this, sql::lockAlone); !alone.ok()) return alone.error();
    }
    const Result<QString> mode = readText(*this, sql::journalMode);
    if (!mode.ok()) return mode.error();
    const QString wanted = QLatin1String(local ? "wal" : "delete");
    if (mode.value() != wanted) {
        // Setting it writes to the file, so it is done only where it differs.
        const Result<QString> changed = readText(*this, local ? sql::journalWal : sql::journalDelete);
        if (!changed.ok()) return changed.error();
    }
    if (!local) {
        if (const Result<QString> shared = readText(*this, sql::lockShared); !shared.ok()) return shared.error();
    }
    return execute(*this, local ? sql::synchronousNormal : sql::synchronousFull);
}

Connection::Connection(Connection&& other) noexcept
    : m_name(std::exchange(other.m_name, QString())), m_path(std::move(other.m_path)), m_readOnly(other.m_readOnly)
{
}

Connection& Connection::operator=(Connection&& other) noexcept
{
    if (this == &other) return *this;
    close();
    m_name = std::exchange(other.m_name, QString());
    m_path = std::move(other.m_path);
    m_readOnly = other.m_readOnly;
    return *this;
}

Connection::~Connection() { close(); }

void Connection::close()
{
    if (m_name.isEmpty()) return;
    {
        QSqlDatabase closing = database();
        closing.close();
    }
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

QSqlDatabase Connection::database() const { return QSqlDatabase::database(m_name, false); }

}  // namespace ketenbudget
