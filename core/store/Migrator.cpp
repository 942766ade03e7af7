#include "core/store/Migrator.h"

#include "core/store/Backup.h"
#include "core/store/DatabaseFile.h"
#include "core/store/Query.h"
#include "core/store/SqlText.h"
#include "core/store/Statements.h"
#include "core/store/Transaction.h"

#include <QFile>

namespace ketenbudget {
namespace {

/// What a database says of itself.
struct Identity {
    std::int64_t applicationId = 0;
    int version = 0;
    bool empty = false;
};

Result<Identity> identify(const Connection& connection)
{
    const Result<std::int64_t> application = readInteger(connection, sql::applicationId);
    if (!application.ok()) return application.error();
    const Result<std::int64_t> version = readInteger(connection, sql::userVersion);
    if (!version.ok()) return version.error();
    const Result<std::int64_t> objects = readInteger(connection, sql::countSchema);
    if (!objects.ok()) return objects.error();
    const bool blank = application.value() == 0 && version.value() == 0 && objects.value() == 0;
    return Identity{application.value(), static_cast<int>(version.value()), blank};
}

Result<void> runScript(const Connection& connection, const QString& script, const QString& name)
{
    for (const QString& statement : splitStatements(script)) {
        if (Result<void> done = executeText(connection, statement); !done.ok()) return done.error().with(name);
    }
    return {};
}

Result<void> dropViews(const Connection& connection)
{
    QStringList names;
    {
        Result<Query> query = Query::prepare(connection, sql::viewNames);
        if (!query.ok()) return query.error();
        const Result<void> read = query.value().forEachRow([&names](Query& row) { names.append(row.text(0)); });
        if (!read.ok()) return read;
    }
    for (const QString& name : names) {
        const QString drop = QStringLiteral("DROP VIEW \"%1\"").arg(name);
        if (Result<void> done = executeText(connection, drop); !done.ok()) return done;
    }
    return {};
}

Result<void> checkForeignKeys(const Connection& connection)
{
    Result<Query> query = Query::prepare(connection, sql::foreignKeyCheck);
    if (!query.ok()) return query.error();
    if (Result<void> done = query.value().run(); !done.ok()) return done;
    const Result<bool> dangling = query.value().next();
    if (!dangling.ok()) return dangling.error();
    if (!dangling.value()) return {};
    return Error{ErrorCode::MigrationFailed, connection.path(), query.value().text(0), 0, {}};
}

/// Errors of the file keep their code; what is left is a defect of a step.
Error asMigrationError(Error error)
{
    if (error.code == ErrorCode::Sql) error.code = ErrorCode::MigrationFailed;
    return error;
}

}  // namespace

Migrator::Migrator(SchemaScripts scripts) : m_scripts(std::move(scripts)) {}

MigrationReport Migrator::migrate(Connection& connection) const
{
    MigrationReport report;
    const auto stop = [&report](MigrationOutcome outcome, Error error) {
        report.outcome = outcome;
        report.error = std::move(error);
        return report;
    };
    const Result<Identity> found = identify(connection);
    if (!found.ok()) return stop(MigrationOutcome::Failed, found.error());
    const Identity& identity = found.value();
    report.fromVersion = report.toVersion = identity.version;
    if (!identity.empty && identity.applicationId != ourApplicationId) {
        return stop(MigrationOutcome::NotOurs, Error{ErrorCode::ForeignDatabase, connection.path(), {}, 0, {}});
    }
    if (identity.version > m_scripts.version()) {
        const QString detail = QStringLiteral("schema %1, known is %2").arg(identity.version).arg(m_scripts.version());
        return stop(MigrationOutcome::TooNew, Error{ErrorCode::NewerSchema, connection.path(), detail, 0, {}});
    }
    if (identity.version == m_scripts.version()) return report;
    if (const Result<void> done = runPending(connection, report); !done.ok()) {
        if (!report.backupPath.isEmpty()) QFile::remove(report.backupPath);
        report.backupPath.clear();
        report.toVersion = report.fromVersion;
        return stop(MigrationOutcome::Failed, asMigrationError(done.error()));
    }
    report.outcome = identity.empty ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
    return report;
}

Result<void> Migrator::runPending(Connection& connection, MigrationReport& report) const
{
    if (connection.readOnly()) return Error{ErrorCode::ReadOnly, connection.path(), QStringLiteral("upgrade"), 0, {}};
    if (report.fromVersion > 0) {
        Result<QString> copy = makeBackup(connection, report.fromVersion);
        if (!copy.ok()) return copy.error();
        report.backupPath = copy.value();
    }
    // A step may rebuild a table that others refer to. The check before the commit makes up for it,
    // and the setting cannot be changed inside a transaction.
    if (Result<void> off = execute(connection, sql::foreignKeysOff); !off.ok()) return off;
    const Result<void> done = runInTransaction(connection, report);
    if (Result<void> on = execute(connection, sql::foreignKeysOn); !on.ok()) return on;
    return done;
}

Result<void> Migrator::runInTransaction(Connection& connection, MigrationReport& report) const
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction.ok()) return transaction.error();
    // Another process may have done it while this one waited for the lock.
    const Result<std::int64_t> version = readInteger(connection, sql::userVersion);
    if (!version.ok()) return version.error();
    // Views go first, since SQLite refuses to alter a table under a view, and come back as they are today.
    if (Result<void> done = dropViews(connection); !done.ok()) return done;
    for (const Migration& step : m_scripts.migrations) {
        if (step.number <= version.value()) continue;
        if (Result<void> done = runScript(connection, step.script, step.name); !done.ok()) return done;
        const QString setVersion = QStringLiteral("PRAGMA user_version = %1").arg(step.number);
        if (Result<void> done = executeText(connection, setVersion); !done.ok()) return done.error().with(step.name);
        report.toVersion = step.number;
    }
    const QString setApplication = QStringLiteral("PRAGMA application_id = %1").arg(ourApplicationId);
    if (Result<void> done = executeText(connection, setApplication); !done.ok()) return done;
    for (const QString& view : m_scripts.views) {
        if (Result<void> done = runScript(connection, view, QStringLiteral("db/views")); !done.ok()) return done;
    }
    if (Result<void> done = checkForeignKeys(connection); !done.ok()) return done;
    return transaction.value().commit();
}

}  // namespace ketenbudget
