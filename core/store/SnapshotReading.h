#pragma once

#include "core/domain/Snapshot.h"
#include "core/store/Connection.h"
#include "core/store/Query.h"
#include "core/store/Statement.h"

#include <QHash>
#include <QString>

#include <optional>

namespace ketenbudget {

/// What the steps of loadSnapshot() share: the snapshot in the making, and where its parts are in it.
class SnapshotReading {
public:
    explicit SnapshotReading(const Connection& connection) : m_connection(connection) {}

    SnapshotData data;
    QHash<QString, std::size_t> documents;  ///< by key
    QHash<QString, std::size_t> tables;     ///< by document and number
    QHash<QString, std::size_t> lines;      ///< by structure and path

    template <class Row>
    Result<void> forEach(const Statement& statement, Row row)
    {
        Result<Query> query = Query::prepare(m_connection, statement);
        if (!query.ok()) return query.error();
        if (Result<void> done = query.value().forEachRow(row); !done.ok()) return done;
        if (m_contradiction) return *m_contradiction;
        return {};
    }

    /// The term that a stored code stands for.
    template <class Term>
    Term term(const QString& code, std::optional<Term> (*fromCode)(QStringView))
    {
        const std::optional<Term> known = fromCode(code);
        if (!known) contradict(code);
        return known.value_or(Term{});
    }
    template <class Term>
    std::optional<Term> optionalTerm(const std::optional<QString>& code, std::optional<Term> (*fromCode)(QStringView))
    {
        if (!code) return std::nullopt;
        return term(*code, fromCode);
    }

    /// The database contradicts itself.
    [[nodiscard]] Error contradiction(const QString& what) const;
    /// Notes that the database contradicts itself; the step that is under way then fails.
    void contradict(const QString& what);

    [[nodiscard]] static QString tableKey(const QString& document, int number);
    /// The table that columns 0 and 1 of a row name; null, and a contradiction, where it is not there.
    [[nodiscard]] PrintedTable* tableOf(Query& row);
    /// The document that column 0 of a row names.
    [[nodiscard]] DocumentId documentOf(Query& row);

private:
    const Connection& m_connection;
    std::optional<Error> m_contradiction;
};

// The steps, in the order in which they need each other.
[[nodiscard]] Result<void> loadDocuments(SnapshotReading& reading);
[[nodiscard]] Result<void> loadTableHeads(SnapshotReading& reading);  ///< with footnotes, columns and column sums
[[nodiscard]] Result<void> loadLines(SnapshotReading& reading);
[[nodiscard]] Result<void> loadRows(SnapshotReading& reading);
[[nodiscard]] Result<void> loadFigures(SnapshotReading& reading);
[[nodiscard]] Result<void> loadCrosswalk(SnapshotReading& reading);
/// Declared checks, explanations, findings and glossary.
[[nodiscard]] Result<void> loadTexts(SnapshotReading& reading);
[[nodiscard]] Result<void> loadAccounts(SnapshotReading& reading);

}  // namespace ketenbudget
