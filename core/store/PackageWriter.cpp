#include "core/store/PackageWriter.h"

#include "core/store/PackageTextWriter.h"
#include "core/store/Query.h"
#include "core/store/Statements.h"

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
        if (Result<void> done = writeTexts(m_connection, m_package); !done.ok()) {
            return done.error().with(m_package.key);
        }
        return {};
    }

private:
    Result<void> clear()
    {
        for (const Statement& statement :
             {sql::deleteCrosswalk, sql::deleteTables, sql::deleteAbsentTables, sql::deleteChecks,
              sql::deleteExplanations, sql::deleteFindings, sql::deleteGlossary, sql::deleteAccounts}) {
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
            .bindOrEmpty(m_package.kamerstuk)
            .bindOrEmpty(m_package.sessionYear)
            .bindOrEmpty(m_package.dataDate.toString(Qt::ISODate))
            .bind(m_package.kind)
            .bind(m_package.source)
            .bind(m_package.hash)
            .bindOrEmpty(m_package.address)
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
                  &PackageWriter::writeColumnSums, &PackageWriter::writeRows, &PackageWriter::writeFigures}) {
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
            .bind(table.rollForward ? 1 : 0)
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
            const bool stand = column.role == ColumnRole::Stand || column.role == ColumnRole::Difference;
            const int year = column.stand.year.value;
            Result<void> done = query.value()
                                    .bind(m_package.key)
                                    .bind(table.number)
                                    .bind(position++)
                                    .bind(column.key)
                                    .bind(column.header)
                                    .bind(codeOf(column.role))
                                    .bind(stand ? std::optional(codeOf(column.stand.phase)) : std::nullopt)
                                    .bind(year != 0 ? std::optional(year) : std::nullopt)
                                    .bind(codeOrNull(column.unit))
                                    .run();
            if (!done.ok()) return done;
        }
        return {};
    }

    Result<void> writeColumnSums(const PackageTable& table)
    {
        Result<Query> sums = Query::prepare(m_connection, sql::insertColumnSum);
        if (!sums.ok()) return sums.error();
        Result<Query> parts = Query::prepare(m_connection, sql::insertColumnSumPart);
        if (!parts.ok()) return parts.error();
        int position = 0;
        for (const ColumnSum& sum : table.columnSums) {
            sums.value().bind(m_package.key).bind(table.number).bind(position);
            if (Result<void> done = sums.value().bind(codeOf(sum.kind)).bind(sum.result).run(); !done.ok()) return done;
            int partPosition = 0;
            for (const ColumnSum::Part& part : sum.parts) {
                parts.value().bind(m_package.key).bind(table.number).bind(position).bind(partPosition++);
                if (Result<void> done = parts.value().bind(part.column).bind(part.sign).run(); !done.ok()) return done;
            }
            ++position;
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
                                    .bind(codeOrNull(row.unit))
                                    .bind(row.sign)
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

}  // namespace

Result<void> writePackage(const Connection& connection, const Package& package)
{
    return PackageWriter(connection, package).write();
}

}  // namespace ketenbudget
