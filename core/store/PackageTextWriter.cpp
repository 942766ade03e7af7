#include "core/store/PackageTextWriter.h"

#include "core/store/Query.h"
#include "core/store/Statements.h"

#include <QDir>

namespace ketenbudget {
namespace {

class PackageTextWriter {
public:
    PackageTextWriter(const Connection& connection, const Package& package)
        : m_connection(connection),
          m_package(package),
          m_rowDocument(package.refersTo.isEmpty() ? package.key : package.refersTo)
    {
    }

    Result<void> write()
    {
        for (const auto step : {&PackageTextWriter::writeAbsentTables, &PackageTextWriter::writeChecks,
                                &PackageTextWriter::writeExplanations, &PackageTextWriter::writeExplanationRows,
                                &PackageTextWriter::writeAmounts, &PackageTextWriter::writeFindings,
                                &PackageTextWriter::writeFindingRows, &PackageTextWriter::writeGlossary,
                                &PackageTextWriter::writeAccounts, &PackageTextWriter::writeAccountRows}) {
            if (Result<void> done = (this->*step)(); !done.ok()) return done;
        }
        return {};
    }

private:
    /// Runs a statement once per item, with the document's key as the first value and what `bind` adds.
    template <class Items, class Bind>
    Result<void> writeEach(const Statement& statement, const Items& items, Bind bind)
    {
        if (items.empty()) return {};
        Result<Query> query = Query::prepare(m_connection, statement);
        if (!query.ok()) return query.error();
        int position = 0;
        for (const auto& item : items) {
            query.value().bind(m_package.key);
            bind(query.value(), item, position++);
            if (Result<void> done = query.value().run(); !done.ok()) return done;
        }
        return {};
    }

    Result<void> writeAbsentTables()
    {
        return writeEach(
            sql::insertAbsentTable, m_package.absentTables,
            [](Query& query, const AbsentTable& absent, int) { query.bind(absent.number).bind(absent.reason); });
    }

    Result<void> writeChecks()
    {
        return writeEach(sql::insertCheck, m_package.checks, [](Query& query, const PackageCheck& check, int position) {
            query.bind(check.id).bind(position).bind(codeOf(check.kind)).bind(check.title);
            query.bind(check.left).bind(codeOf(check.relation)).bind(check.right);
            query.bindOrEmpty(check.expected).bindOrEmpty(check.reason);
        });
    }

    Result<void> writeExplanations()
    {
        return writeEach(sql::insertExplanation, m_package.explanations,
                         [](Query& query, const PackageExplanation& explanation, int position) {
                             query.bind(explanation.key).bind(position).bind(explanation.title).bind(explanation.text);
                             query.bind(explanation.firstLine).bind(explanation.lastLine);
                         });
    }

    Result<void> writeExplanationRows()
    {
        for (const PackageExplanation& explanation : m_package.explanations) {
            const QString& file = m_package.files.explanations;
            Result<void> done = writeRows(sql::insertExplanationRow, explanation, file);
            if (!done.ok()) return done;
        }
        return {};
    }

    Result<void> writeFindingRows()
    {
        for (const PackageFinding& finding : m_package.findings) {
            Result<void> done = writeRows(sql::insertFindingRow, finding, m_package.files.findings);
            if (!done.ok()) return done;
        }
        return {};
    }

    /// The printed rows of a passage or finding, under its key.
    template <class Passage>
    Result<void> writeRows(const Statement& statement, const Passage& passage, const QString& file)
    {
        for (const PackageRowRef& row : passage.rows) {
            if (Result<void> known = checkRow(row, file, passage.fileLine); !known.ok()) return known;
        }
        return writeEach(statement, passage.rows, [&](Query& query, const PackageRowRef& row, int position) {
            query.bind(passage.key).bind(position).bind(m_rowDocument).bind(row.table).bind(row.textLine);
        });
    }

    /// A row that is named must be there, unless its whole document is not (yet) there.
    Result<void> checkRow(const PackageRowRef& row, const QString& file, int fileLine)
    {
        Result<Query> query = Query::prepare(m_connection, sql::rowOfDocument);
        if (!query.ok()) return query.error();
        query.value().bind(m_rowDocument).bind(m_rowDocument).bind(row.table).bind(row.textLine);
        bool dangling = false;
        const Result<void> done = query.value().forEachRow(
            [&dangling](Query& found) { dangling = found.integer(0) != 0 && found.integer(1) == 0; });
        if (!done.ok() || !dangling) return done;
        const QString name = QStringLiteral("%1/%2.%3").arg(m_rowDocument).arg(row.table).arg(row.textLine);
        return Error{ErrorCode::PackageReference, QDir(m_package.folder).filePath(file), name, fileLine, {}};
    }

    Result<void> writeAmounts()
    {
        for (const PackageExplanation& explanation : m_package.explanations) {
            Result<void> done = writeEach(
                sql::insertAmount, explanation.amounts, [&](Query& query, const ExplainedAmount& amount, int position) {
                    query.bind(explanation.key).bind(position).bind(amount.label).bind(amount.raw).bind(amount.value);
                    query.bind(amount.decimals).bind(codeOf(amount.unit)).bind(amount.sign).bind(codeOf(amount.kind));
                    query.bind(amount.approximate ? 1 : 0).bind(amount.textLine).bindOrEmpty(amount.cell);
                    query.bindOrEmpty(amount.expected).bindOrEmpty(amount.reason);
                });
            if (!done.ok()) return done;
        }
        return {};
    }

    Result<void> writeFindings()
    {
        return writeEach(sql::insertFinding, m_package.findings,
                         [](Query& query, const PackageFinding& finding, int position) {
                             query.bind(finding.key).bind(position).bind(codeOf(finding.category));
                             query.bind(codeOf(finding.reporter)).bind(finding.year).bind(finding.subject);
                             query.bind(finding.title).bind(codeOf(finding.state)).bind(finding.text);
                             query.bind(finding.firstLine).bind(finding.lastLine);
                         });
    }

    Result<void> writeGlossary()
    {
        return writeEach(sql::insertTerm, m_package.glossary, [](Query& query, const PackageTerm& term, int position) {
            query.bind(term.term).bind(position).bind(term.meaningNl).bind(term.meaningEn).bind(term.source);
            query.bind(term.textLine);
        });
    }

    Result<void> writeAccounts()
    {
        return writeEach(sql::insertAccount, m_package.accounts, [](Query& query, const PackageAccount& account, int) {
            query.bind(account.key);
            query.bind(account.polarity ? std::optional<QString>(codeOf(*account.polarity)) : std::nullopt);
        });
    }

    Result<void> writeAccountRows()
    {
        for (const PackageAccount& account : m_package.accounts) {
            Result<void> done =
                writeEach(sql::insertAccountRow, account.rows, [&](Query& query, const PackageRowRef& row, int) {
                    query.bind(account.key).bind(row.table).bind(row.textLine);
                });
            if (!done.ok()) return done;
        }
        return {};
    }

    const Connection& m_connection;
    const Package& m_package;
    QString m_rowDocument;  ///< whose rows the texts name
};

}  // namespace

Result<void> writeTexts(const Connection& connection, const Package& package)
{
    return PackageTextWriter(connection, package).write();
}

}  // namespace ketenbudget
