#include "core/store/PackageImporter.h"

#include "core/store/PackageWriter.h"
#include "core/store/Query.h"
#include "core/store/Statements.h"
#include "core/store/Transaction.h"

namespace ketenbudget {
namespace {

/// The hash under which a document is stored, which is '' after an upgrade; nothing where it is not there.
Result<std::optional<QString>> storedHash(const Connection& connection, const QString& key)
{
    Result<Query> query = Query::prepare(connection, sql::documentHash);
    if (!query.ok()) return query.error();
    std::optional<QString> hash;
    query.value().bind(key);
    if (Result<void> done = query.value().forEachRow([&hash](Query& row) { hash = row.text(0); }); !done.ok()) {
        return done.error();
    }
    return hash;
}

/// Cells that hold or may hold a number; words are no figures.
int countFigures(const Package& package)
{
    int figures = 0;
    for (const PackageTable& table : package.tables) {
        for (const PackageRow& row : table.rows) {
            for (std::size_t i = 0; i < row.cells.size(); ++i) figures += table.columns[i].role == ColumnRole::Text ? 0 : 1;
        }
    }
    return figures;
}

}  // namespace

Result<bool> isStored(const Connection& connection, const Package& package)
{
    const Result<std::optional<QString>> hash = storedHash(connection, package.key);
    if (!hash.ok()) return hash.error();
    return hash.value() == package.hash;
}

namespace {

/// Within a transaction of the caller.
Result<ImportReport> importInto(const Connection& connection, const Package& package)
{
    const Result<std::optional<QString>> hash = storedHash(connection, package.key);
    if (!hash.ok()) return hash.error();
    ImportReport report;
    report.tables = static_cast<int>(package.tables.size());
    report.figures = countFigures(package);
    if (hash.value() == package.hash) return report;
    report.outcome = hash.value() ? ImportOutcome::Replaced : ImportOutcome::Added;
    if (Result<void> written = writePackage(connection, package); !written.ok()) return written.error();
    return report;
}

}  // namespace

Result<ImportReport> importPackage(const Connection& connection, const Package& package, ImportMode mode)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction.ok()) return transaction.error();
    Result<ImportReport> report = importInto(connection, package);
    if (!report.ok() || mode == ImportMode::DryRun) return report;
    if (Result<void> committed = transaction.value().commit(); !committed.ok()) return committed.error();
    return report;
}

Result<void> importAll(const Connection& connection, const std::vector<Package>& packages)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction.ok()) return transaction.error();
    for (const Package& package : packages) {
        const Result<ImportReport> report = importInto(connection, package);
        if (!report.ok()) return report.error();
    }
    return transaction.value().commit();
}

}  // namespace ketenbudget
