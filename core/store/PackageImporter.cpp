#include "core/store/PackageImporter.h"

#include "core/store/Query.h"
#include "core/store/Statements.h"
#include "core/store/Transaction.h"

namespace ketenbudget {
namespace {

template <class Code>
std::optional<QString> codeOrNull(const std::optional<Code>& term)
{
    if (!term) return std::nullopt;
    return codeOf(*term);
}

/// Writes one package. Each statement is prepared once; the first error ends the writing.
class PackageWriter {
public:
    PackageWriter(const Connection& connection, const Package& package) : m_connection(connection), m_package(package)
    {
    }

    Result<void> write()
    {
        for (const auto step : {&PackageWriter::clear, &PackageWriter::writeLines, &PackageWriter::writeTables,
                                &PackageWriter::writeCrosswalk}) {
            if (Result<void> done = (this->*step)(); !done.ok()) return done.error().with(m_package.key);
        }
        return {};
    }

private:
    Result<void> clear()
    {
        for (const Statement& statement : {sql::deleteCrosswalk, sql::deleteTables}) {
            Result<Query> query = Query::prepare(m_connection, statement);
            if (!query.ok()) return query.error();
            if (Result<void> done = query.value().bind(m_package.key).run(); !done.ok()) return done;
        }
        if (Result<void> done = execute(m_connection, sql::deleteUnusedLines); !done.ok()) return done;
        Result<Query> query = Query::prepare(m_connection, sql::upsertDocument);
        if (!query.ok()) return query.error();
        return query.value()
            .bind(m_package.key)
            .bind(m_package.title)
            .bind(m_package.shortTitle)
            .bind(m_package.kamerstuk)
            .bind(m_package.sessionYear)
            .bind(m_package.dataDate.toString(Qt::ISODate))
            .bind(m_package.kind)
            .bind(m_package.source)
            .bind(m_package.hash)
            .run();
    }

    Result<void> writeLines()
    {
        const Result<std::int64_t> first = readInteger(m_connection, sql::nextLinePosition);
        if (!first.ok()) return first.error();
        Result<Query> query = Query::prepare(m_connection, sql::upsertLine);
        if (!query.ok()) return query.error();
        std::int64_t position = first.value();
        for (const PackageLine& line : m_package.lines) {
            Result<void> done = query.value()
                                    .bind(codeOf(line.structure))
                                    .bind(line.path)
                                    .bind(line.parent)
                                    .bind(codeOf(line.kind))
                                    .bindOrEmpty(line.code)
                                    .bind(line.name)
                                    .bind(codeOrNull(line.polarity))
                                    .bind(codeOrNull(line.measureType))
                                    .bind(position++)
                                    .run();
            if (!done.ok()) return done;
        }
        return {};
    }

    Result<void> writeTables()
    {
        for (const PackageTable& table : m_package.tables) {
            for (const auto step :
                 {&PackageWriter::writeHead, &PackageWriter::writeFootnotes, &PackageWriter::writeColumns,
                  &PackageWriter::writeRows, &PackageWriter::writeFigures}) {
                if (Result<void> done = (this->*step)(table); !done.ok()) return done.error().with(table.file);
            }
        }
        return {};
    }

    Result<void> writeHead(const PackageTable& table)
    {
        Result<Query> query = Query::prepare(m_connection, sql::insertTable);
        if (!query.ok()) return query.error();
        return query.value()
            .bind(m_package.key)
            .bind(table.number)
            .bind(table.title)
            .bind(codeOf(table.unit))
            .bind(table.unitPrinted ? 1 : 0)
            .bindOrEmpty(table.labelHeader)
            .bind(codeOrNull(table.structure))
            .bindOrEmpty(table.note)
            .run();
    }

    Result<void> writeFootnotes(const PackageTable& table)
    {
        Result<Query> query = Query::prepare(m_connection, sql::insertFootnote);
        if (!query.ok()) return query.error();
        int position = 0;
        for (const QString& note : table.footnotes) {
            Result<void> done = query.value().bind(m_package.key).bind(table.number).bind(position++).bind(note).run();
            if (!done.ok()) return done;
        }
        return {};
    }

    Result<void> writeColumns(const PackageTable& table)
    {
        Result<Query> query = Query::prepare(m_connection, sql::insertColumn);
        if (!query.ok()) return query.error();
        int position = 0;
        for (const PrintedColumn& column : table.columns) {
            Result<void> done = query.value()
                                    .bind(m_package.key)
                                    .bind(table.number)
                                    .bind(position++)
                                    .bind(column.key)
                                    .bind(column.header)
                                    .bind(codeOf(column.role))
                                    .bind(codeOf(column.stand.phase))
                                    .bind(column.stand.year.value)
                                    .run();
            if (!done.ok()) return done;
        }
        return {};
    }

    Result<void> writeRows(const PackageTable& table)
    {
        Result<Query> query = Query::prepare(m_connection, sql::insertRow);
        if (!query.ok()) return query.error();
        int position = 0;
        for (const PackageRow& row : table.rows) {
            std::optional<QString> structure;
            std::optional<QString> line;
            if (!row.line.isEmpty()) {
                structure = codeOrNull(table.structure);
                line = row.line;
            }
            Result<void> done = query.value()
                                    .bind(m_package.key)
                                    .bind(table.number)
                                    .bind(position++)
                                    .bind(codeOf(row.kind))
                                    .bind(row.level)
                                    .bind(row.label)
                                    .bind(row.textLine)
                                    .bind(row.page)
                                    .bind(structure)
                                    .bind(line)
                                    .bind(codeOrNull(row.measure))
                                    .run();
            if (!done.ok()) return done;
        }
        return {};
    }

    Result<void> writeFigures(const PackageTable& table)
    {
        Result<Query> query = Query::prepare(m_connection, sql::insertFigure);
        if (!query.ok()) return query.error();
        for (std::size_t rowIndex = 0; rowIndex < table.rows.size(); ++rowIndex) {
            const PackageRow& row = table.rows[rowIndex];
            int column = 0;
            for (const PackageCell& cell : row.cells) {
                Result<void> done = query.value()
                                        .bind(m_package.key)
                                        .bind(table.number)
                                        .bind(static_cast<int>(rowIndex))
                                        .bind(column++)
                                        .bindOrEmpty(cell.raw)
                                        .bind(codeOf(cell.state))
                                        .bind(cell.value)
                                        .bind(cell.decimals)
                                        .bind(row.textLine)
                                        .bind(row.page)
                                        .bind(codeOf(row.placement))
                                        .run();
                if (!done.ok()) return done;
            }
        }
        return {};
    }

    Result<void> writeCrosswalk()
    {
        Result<Query> query = Query::prepare(m_connection, sql::insertCrosswalk);
        if (!query.ok()) return query.error();
        int position = 0;
        for (const PackageCrosswalk& step : m_package.crosswalk) {
            Result<void> done = query.value()
                                    .bind(m_package.key)
                                    .bind(position++)
                                    .bind(step.was)
                                    .bindOrEmpty(step.wasText)
                                    .bind(step.becomes)
                                    .bindOrEmpty(step.note)
                                    .run();
            if (!done.ok()) return done;
        }
        return {};
    }

    const Connection& m_connection;
    const Package& m_package;
};

/// The hash under which a document is stored; empty where it is not there.
Result<QString> storedHash(const Connection& connection, const QString& key)
{
    Result<Query> query = Query::prepare(connection, sql::documentHash);
    if (!query.ok()) return query.error();
    QString hash;
    query.value().bind(key);
    if (Result<void> done = query.value().forEachRow([&hash](Query& row) { hash = row.text(0); }); !done.ok()) {
        return done.error();
    }
    return hash;
}

}  // namespace

Result<bool> isStored(const Connection& connection, const Package& package)
{
    const Result<QString> hash = storedHash(connection, package.key);
    if (!hash.ok()) return hash.error();
    return hash.value() == package.hash;
}

Result<void> writePackage(const Connection& connection, const Package& package)
{
    return PackageWriter(connection, package).write();
}

Result<ImportReport> importPackage(const Connection& connection, const Package& package, ImportMode mode)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction.ok()) return transaction.error();
    const Result<QString> hash = storedHash(connection, package.key);
    if (!hash.ok()) return hash.error();
    ImportReport report;
    report.tables = static_cast<int>(package.tables.size());
    for (const PackageTable& table : package.tables) {
        for (const PackageRow& row : table.rows) report.figures += static_cast<int>(row.cells.size());
    }
    if (hash.value() == package.hash) return report;
    report.outcome = hash.value().isEmpty() ? ImportOutcome::Added : ImportOutcome::Replaced;
    if (Result<void> written = writePackage(connection, package); !written.ok()) return written.error();
    if (mode == ImportMode::DryRun) return report;
    if (Result<void> committed = transaction.value().commit(); !committed.ok()) return committed.error();
    return report;
}

}  // namespace ketenbudget
