#include "core/store/Query.h"

#include "core/store/SqliteApi.h"
#include "core/store/SqlText.h"

#include <QVariant>

#include <limits>

namespace ketenbudget {

Query::Query(QSqlQuery query, const QString& path, int placeholders)
    : m_query(std::move(query)), m_path(path), m_placeholders(placeholders)
{
}

Result<Query> Query::prepare(const Connection& connection, const Statement& statement)
{
    return prepareText(connection, QString::fromLatin1(statement.text));
}

Result<Query> Query::prepareText(const Connection& connection, const QString& sql)
{
    const auto refuse = [&](const QString& why) { return Error{ErrorCode::Sql, connection.path(), why, 0, {}}; };
    const auto statements = splitStatements(sql).size();
    if (statements != 1) {
        return refuse(QStringLiteral("one statement at a time, these are %1: %2").arg(statements).arg(sql));
    }
    if (hasNamedPlaceholder(sql)) return refuse(QStringLiteral("placeholders are '?' here: ") + sql);
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) return sqlError(connection.path(), query.lastError());
    return Query(std::move(query), connection.path(), countPlaceholders(sql));
}

Query& Query::bindValue(const QVariant& value)
{
    if (m_bound < m_placeholders) m_query.bindValue(m_bound, value);
    ++m_bound;
    return *this;
}

Query& Query::bind(int value) { return bindValue(value); }

Query& Query::bind(std::int64_t value) { return bindValue(QVariant::fromValue<qint64>(value)); }

Query& Query::bind(const QString& text)
{
    if (text.isNull() && !m_bindError) {
        m_bindError = misuse(QStringLiteral("a null string for placeholder %1").arg(m_bound + 1));
    }
    return bindValue(text);
}

Query& Query::bind(const std::optional<int>& value) { return value ? bind(*value) : bindNull(); }

Query& Query::bind(const std::optional<std::int64_t>& value) { return value ? bind(*value) : bindNull(); }

Query& Query::bind(const std::optional<QString>& text) { return text ? bind(*text) : bindNull(); }

Query& Query::bindOrEmpty(const QString& text) { return bindValue(text.isNull() ? QLatin1String("") : text); }

Query& Query::bindNull() { return bindValue(QVariant()); }

Result<void> Query::run()
{
    const int bound = std::exchange(m_bound, 0);
    m_readError.reset();
    if (const auto bindError = std::exchange(m_bindError, std::nullopt)) return *bindError;
    if (bound != m_placeholders) {
        return misuse(QStringLiteral("%1 placeholders, %2 values").arg(m_placeholders).arg(bound));
    }
    if (!m_query.exec()) return sqlError(m_path, m_query.lastError());
    return {};
}

Result<bool> Query::next()
{
    if (m_readError) return *m_readError;
    if (m_query.next()) return true;
    if (m_query.lastError().type() != QSqlError::NoError) return sqlError(m_path, m_query.lastError());
    return false;
}

QString Query::text(int column)
{
    const std::optional<QString> value = optionalText(column);
    if (!value) noteReadError(column, QStringLiteral("NULL where a text is needed"));
    return value.value_or(QString());
}

std::int64_t Query::integer(int column)
{
    const std::optional<std::int64_t> value = optionalInteger(column);
    if (!value) noteReadError(column, QStringLiteral("NULL where a number is needed"));
    return value.value_or(0);
}

int Query::smallInteger(int column)
{
    const std::int64_t value = integer(column);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        noteReadError(column, QStringLiteral("%1 is too large").arg(value));
        return 0;
    }
    return static_cast<int>(value);
}

std::optional<QString> Query::optionalText(int column)
{
    const QVariant value = m_query.value(column);
    if (!value.isValid()) noteReadError(column, QStringLiteral("no such column"));
    if (value.isNull()) return std::nullopt;
    if (value.typeId() != QMetaType::QString) noteReadError(column, QStringLiteral("not a text"));
    return value.toString();
}

std::optional<std::int64_t> Query::optionalInteger(int column)
{
    const QVariant value = m_query.value(column);
    if (!value.isValid()) noteReadError(column, QStringLiteral("no such column"));
    if (value.isNull()) return std::nullopt;
    if (value.typeId() != QMetaType::LongLong) noteReadError(column, QStringLiteral("not a whole number"));
    return value.toLongLong();
}

std::optional<int> Query::optionalSmallInteger(int column)
{
    if (!optionalInteger(column)) return std::nullopt;
    return smallInteger(column);
}

void Query::noteReadError(int column, const QString& problem)
{
    if (!m_readError) m_readError = misuse(QStringLiteral("column %1: %2").arg(column).arg(problem));
}

Error Query::misuse(const QString& detail) const
{
    return Error{ErrorCode::Sql, m_path, QString(detail + QLatin1String(" in: ") + m_query.lastQuery()), 0, {}};
}

Result<void> execute(const Connection& connection, const Statement& statement)
{
    return executeText(connection, QString::fromLatin1(statement.text));
}

Result<void> executeText(const Connection& connection, const QString& sql)
{
    Result<Query> query = Query::prepareText(connection, sql);
    if (!query.ok()) return query.error();
    return query.value().run();
}

namespace {

template <class Value, class Read>
Result<Value> readOne(const Connection& connection, const Statement& statement, Read read)
{
    Result<Query> query = Query::prepare(connection, statement);
    if (!query.ok()) return query.error();
    std::optional<Value> value;
    if (Result<void> done = query.value().forEachRow([&](Query& row) { value = read(row); }); !done.ok()) {
        return done.error();
    }
    if (!value) {
        const QString detail = QStringLiteral("no row from: ") + QString::fromLatin1(statement.text);
        return Error{ErrorCode::Sql, connection.path(), detail, 0, {}};
    }
    return *value;
}

}  // namespace

Result<std::int64_t> readInteger(const Connection& connection, const Statement& statement)
{
    return readOne<std::int64_t>(connection, statement, [](Query& row) { return row.integer(0); });
}

Result<QString> readText(const Connection& connection, const Statement& statement)
{
    return readOne<QString>(connection, statement, [](Query& row) { return row.text(0); });
}

Error sqlError(const QString& path, const QSqlError& error)
{
    bool numeric = false;
    const int result = error.nativeErrorCode().toInt(&numeric);
    return Error{numeric ? errorCodeOf(result) : ErrorCode::Sql, path, error.text().trimmed(), 0, {}};
}

}  // namespace ketenbudget
