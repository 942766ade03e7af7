#include "core/store/Transaction.h"

#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

class TransactionTest : public testing::Test {
protected:
    TransactionTest() : m_opened(Connection::inMemory())
    {
        test::run(connection(), QStringLiteral("CREATE TABLE t (a)"));
    }

    [[nodiscard]] const Connection& connection() const { return m_opened.value(); }
    void insert() const { test::run(connection(), QStringLiteral("INSERT INTO t VALUES (1)")); }
    [[nodiscard]] std::int64_t rows() const
    {
        return test::number(connection(), QStringLiteral("SELECT count(*) FROM t"));
    }

private:
    Result<Connection> m_opened;
};

TEST_F(TransactionTest, KeepsWhatWasCommitted)
{
    {
        Result<Transaction> transaction = Transaction::begin(connection());
        ASSERT_TRUE(transaction.ok());
        insert();
        ASSERT_TRUE(transaction.value().commit().ok());
    }
    EXPECT_EQ(rows(), 1);
}

TEST_F(TransactionTest, UndoesWhatWasNotCommitted)
{
    {
        const Result<Transaction> transaction = Transaction::begin(connection());
        ASSERT_TRUE(transaction.ok());
        insert();
    }
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(Transaction::begin(connection()).ok());
}

TEST_F(TransactionTest, CommitsOnlyOnceAndDoesNotNest)
{
    Result<Transaction> transaction = Transaction::begin(connection());
    ASSERT_TRUE(transaction.ok());
    EXPECT_FALSE(Transaction::begin(connection()).ok());
    insert();
    ASSERT_TRUE(transaction.value().commit().ok());
    EXPECT_FALSE(transaction.value().commit().ok());
    EXPECT_EQ(rows(), 1);
}

TEST_F(TransactionTest, UndoesWhatCannotBeCommitted)
{
    test::run(connection(), QStringLiteral("CREATE TABLE p (id INTEGER PRIMARY KEY)"));
    test::run(connection(), QStringLiteral("CREATE TABLE c (p REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED)"));
    {
        Result<Transaction> transaction = Transaction::begin(connection());
        insert();
        test::run(connection(), QStringLiteral("INSERT INTO c VALUES (7)"));
        EXPECT_FALSE(transaction.value().commit().ok());
    }
    EXPECT_EQ(rows(), 0);
}

TEST(TransactionOnFile, TakesTheWriteLockAtOnce)
{
    const test::StoreFolder folder;
    const QString path = folder.path(QStringLiteral("a.sqlite"));
    {
        const Connection made = test::emptyDatabase(path);
    }
    const Result<Connection> first = Connection::open(path, OpenMode::ReadWrite);
    const Result<Connection> second = Connection::open(path, OpenMode::ReadWrite);
    ASSERT_TRUE(first.ok() && second.ok());
    test::run(second.value(), QStringLiteral("PRAGMA busy_timeout = 0"));
    const Result<Transaction> holds = Transaction::begin(first.value());
    ASSERT_TRUE(holds.ok());
    const Result<Transaction> waits = Transaction::begin(second.value());
    ASSERT_FALSE(waits.ok());
    EXPECT_EQ(waits.error().code, ErrorCode::DatabaseBusy);
    EXPECT_EQ(waits.error().subject, path);
    // Readers go on beside a writer.
    EXPECT_EQ(test::number(second.value(), QStringLiteral("SELECT count(*) FROM figure")), 0);
}

}  // namespace
}  // namespace ketenbudget
