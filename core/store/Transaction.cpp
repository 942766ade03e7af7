#include "core/store/Transaction.h"

#include "core/store/Query.h"
#include "core/store/Statements.h"

#include <QtGlobal>

#include <utility>

namespace ketenbudget {

Result<Transaction> Transaction::begin(const Connection& connection)
{
    if (Result<void> begun = execute(connection, sql::beginImmediate); !begun.ok()) return begun.error();
    return Transaction(connection);
}

Result<Transaction> Transaction::beginReading(const Connection& connection)
{
    if (Result<void> begun = execute(connection, sql::beginReading); !begun.ok()) return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    if (!m_connection) return;
    // A full disk lets SQLite roll back by itself; then there is nothing left to undo.
    const Result<void> undone = execute(*m_connection, sql::rollback);
    Q_UNUSED(undone)
}

Result<void> Transaction::commit()
{
    if (!m_connection) return Error{ErrorCode::Sql, {}, QStringLiteral("the transaction is over"), 0, {}};
    Result<void> committed = execute(*m_connection, sql::commit);
    if (committed.ok()) m_connection = nullptr;
    return committed;
}

}  // namespace ketenbudget
