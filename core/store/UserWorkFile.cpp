#include "core/store/UserWorkFile.h"

#include "core/store/Transaction.h"
#include "core/store/UserFile.h"
#include "core/store/UserWorkRows.h"

namespace ketenbudget {
namespace {

Result<UserWork> readAtOneMoment(const Connection& connection)
{
    const Result<Transaction> oneMoment = Transaction::beginReading(connection);
    if (!oneMoment.ok()) return oneMoment.error();
    return readUserWorkRows(connection);
}

Result<void> writeChange(const Connection& connection, const WorkChange& change)
{
    const auto& [before, after] = change;
    if (before && !(after && sameItem(*before, *after))) {
        if (Result<void> removed = removeUserWorkRows(connection, *before); !removed.ok()) return removed;
    }
    return after ? writeUserWorkRows(connection, *after) : Result<void>();
}

class UserWorkFile final : public UserWorkStore {
public:
    explicit UserWorkFile(std::shared_ptr<const Connection> connection) : m_connection(std::move(connection)) {}

    [[nodiscard]] Result<UserWork> work() const override { return readAtOneMoment(*m_connection); }

    [[nodiscard]] Result<void> changeAll(const WorkChanges& changes) override
    {
        if (m_connection->readOnly()) return Error{ErrorCode::ReadOnly, m_connection->path(), {}, 0, {}};
        Result<Transaction> transaction = Transaction::begin(*m_connection);
        if (!transaction.ok()) return transaction.error();
        Result<UserWork> present = readUserWorkRows(*m_connection);
        if (!present.ok()) return present.error();
        for (const WorkChange& change : changes) {
            if (Result<void> fits = apply(present.value(), change); !fits.ok()) return fits;
            if (Result<void> written = writeChange(*m_connection, change); !written.ok()) return written;
        }
        return transaction.value().commit();
    }

private:
    std::shared_ptr<const Connection> m_connection;
};

}  // namespace

Result<std::unique_ptr<UserWorkStore>> openUserWork(const QString& path)
{
    Result<std::shared_ptr<const Connection>> connection = openUserFile(path);
    if (!connection.ok()) return connection.error();
    return userWorkIn(std::move(connection).take());
}

std::unique_ptr<UserWorkStore> userWorkIn(std::shared_ptr<const Connection> connection)
{
    return std::make_unique<UserWorkFile>(std::move(connection));
}

Result<UserWork> readUserWork(const QString& path)
{
    const Result<std::optional<Connection>> connection = readUserFile(path, firstVersionWithWork);
    if (!connection.ok()) return connection.error();
    if (!connection.value()) return UserWork();
    return readAtOneMoment(*connection.value());
}

}  // namespace ketenbudget
