#pragma once

#include "core/base/Result.h"
#include "core/store/Connection.h"

namespace ketenbudget {

/// A writing transaction. It takes the write lock at once (IMMEDIATE), so what was read inside it
/// stays true, and is rolled back unless commit() succeeded.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const Connection& connection);

    /// Only for reading: everything read inside it is of one moment.
    [[nodiscard]] static Result<Transaction> beginReading(const Connection& connection);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Connection& connection) : m_connection(&connection) {}

    const Connection* m_connection;  ///< null once committed, rolled back or moved from
};

}  // namespace ketenbudget
