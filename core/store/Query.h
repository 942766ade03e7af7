#pragma once

#include "core/store/Connection.h"
#include "core/store/Statement.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <cstdint>
#include <optional>

namespace ketenbudget {

/// One statement, prepared once and run any number of times, read forward only. It repairs what
/// Qt Sql lets pass: a forgotten placeholder is an error and not NULL, several statements in one
/// string are refused, and NULL is never read as 0 or ''. Placeholders are '?', bound in order.
class Query {
public:
    [[nodiscard]] static Result<Query> prepare(const Connection& connection, const Statement& statement);
    /// For text that is not in the registry: a step of a migration, a test.
    [[nodiscard]] static Result<Query> prepareText(const Connection& connection, const QString& sql);

    /// Binds the next placeholder. A null QString is an error at run(): say bindOrEmpty() or bindNull().
    Query& bind(int value);
    Query& bind(std::int64_t value);
    Query& bind(const QString& text);
    Query& bind(const QByteArray&) = delete;  ///< would be stored as a BLOB, which equals no text
    Query& bind(const char*) = delete;
    Query& bind(const std::optional<int>& value);
    Query& bind(const std::optional<std::int64_t>& value);
    Query& bind(const std::optional<QString>& text);
    Query& bindOrEmpty(const QString& text);  ///< a null QString is bound as ''
    Query& bindNull();

    /// Runs it with what was bound since the last run.
    [[nodiscard]] Result<void> run();
    /// The next row; false behind the last one. Also tells what went wrong in reading the row
    /// before, so a loop over rows cannot miss it.
    [[nodiscard]] Result<bool> next();
    /// run(), then `row(*this)` for each row.
    template <class Row>
    [[nodiscard]] Result<void> forEachRow(Row row)
    {
        if (Result<void> done = run(); !done.ok()) return done;
        for (;;) {
            const Result<bool> more = next();
            if (!more.ok()) return more.error();
            if (!more.value()) return {};
            row(*this);
        }
    }

    /// Columns of the current row, from 0. NULL or another type gives '' or 0 here and the error
    /// in the next call of next().
    [[nodiscard]] QString text(int column);
    [[nodiscard]] std::int64_t integer(int column);
    [[nodiscard]] int smallInteger(int column);  ///< an error also where it does not fit an int
    [[nodiscard]] std::optional<QString> optionalText(int column);
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column);
    [[nodiscard]] std::optional<int> optionalSmallInteger(int column);

private:
    Query(QSqlQuery query, const QString& path, int placeholders);
    Query& bindValue(const QVariant& value);
    void noteReadError(int column, const QString& problem);
    [[nodiscard]] Error misuse(const QString& detail) const;

    QSqlQuery m_query;
    QString m_path;  ///< of the database, for errors
    int m_placeholders = 0;
    int m_bound = 0;
    std::optional<Error> m_bindError;
    std::optional<Error> m_readError;
};

/// Runs a statement without values and without rows of interest.
[[nodiscard]] Result<void> execute(const Connection& connection, const Statement& statement);
[[nodiscard]] Result<void> executeText(const Connection& connection, const QString& sql);
/// The first column of the one row of a statement without values.
[[nodiscard]] Result<std::int64_t> readInteger(const Connection& connection, const Statement& statement);
[[nodiscard]] Result<QString> readText(const Connection& connection, const Statement& statement);

/// An Error about the database at `path`, with the code that belongs to SQLite's result.
[[nodiscard]] Error sqlError(const QString& path, const QSqlError& error);

}  // namespace ketenbudget
