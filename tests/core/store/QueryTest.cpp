#include "core/store/Query.h"

#include "core/store/SqliteApi.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

class QueryTest : public testing::Test {
protected:
    QueryTest() : m_opened(Connection::inMemory()) { test::run(connection(), QStringLiteral("CREATE TABLE t (a, b)")); }

    [[nodiscard]] const Connection& connection() const { return m_opened.value(); }

    [[nodiscard]] Query prepared(const QString& sql) const
    {
        Result<Query> query = Query::prepareText(connection(), sql);
        EXPECT_TRUE(query.ok()) << query.error().detail.toStdString();
        return std::move(query).take();
    }

    [[nodiscard]] std::int64_t rows() const
    {
        return test::number(connection(), QStringLiteral("SELECT count(*) FROM t"));
    }

private:
    Result<Connection> m_opened;
};

TEST_F(QueryTest, RefusesAForgottenPlaceholder)
{
    Query query = prepared(QStringLiteral("INSERT INTO t VALUES (?, ?)"));
    const Result<void> done = query.bind(1).run();
    ASSERT_FALSE(done.ok());
    EXPECT_TRUE(done.error().detail.contains(QStringLiteral("2 placeholders, 1 values")))
        << done.error().detail.toStdString();
    EXPECT_EQ(rows(), 0);
}

TEST_F(QueryTest, DoesNotFillAPlaceholderFromTheRunBefore)
{
    Query query = prepared(QStringLiteral("INSERT INTO t VALUES (?, ?)"));
    ASSERT_TRUE(query.bind(1).bind(2).run().ok());
    EXPECT_FALSE(query.bind(3).run().ok());
    EXPECT_EQ(rows(), 1);
}

TEST_F(QueryTest, RefusesAValueTooMany)
{
    Query query = prepared(QStringLiteral("INSERT INTO t VALUES (?, 1)"));
    EXPECT_FALSE(query.bind(1).bind(2).run().ok());
    EXPECT_EQ(rows(), 0);
}

TEST_F(QueryTest, RefusesSeveralStatementsInOneString)
{
    const Result<Query> query = Query::prepareText(connection(), QStringLiteral("DELETE FROM t; DROP TABLE t"));
    ASSERT_FALSE(query.ok());
    EXPECT_TRUE(query.error().detail.contains(QStringLiteral("one statement at a time, these are 2")));
    EXPECT_EQ(rows(), 0);
}

TEST_F(QueryTest, RefusesAnEmptyStatementAndNamedPlaceholders)
{
    EXPECT_FALSE(Query::prepareText(connection(), QStringLiteral("-- nothing")).ok());
    EXPECT_FALSE(Query::prepareText(connection(), QStringLiteral("SELECT :name")).ok());
}

TEST_F(QueryTest, ReadsNullAsEmpty)
{
    Query query = prepared(QStringLiteral("SELECT NULL, NULL, 0, ''"));
    ASSERT_TRUE(query.run().ok());
    ASSERT_TRUE(query.next().value());
    EXPECT_EQ(query.optionalText(0), std::nullopt);
    EXPECT_EQ(query.optionalInteger(1), std::nullopt);
    EXPECT_EQ(query.optionalInteger(2), 0);
    EXPECT_EQ(query.optionalText(3), QStringLiteral(""));
    EXPECT_FALSE(query.next().value());
}

TEST_F(QueryTest, ReportsNullReadAsANumberOrText)
{
    Query query = prepared(QStringLiteral("SELECT NULL UNION ALL SELECT 2"));
    ASSERT_TRUE(query.run().ok());
    ASSERT_TRUE(query.next().value());
    EXPECT_EQ(query.integer(0), 0);
    const Result<bool> more = query.next();
    ASSERT_FALSE(more.ok());
    EXPECT_TRUE(more.error().detail.contains(QStringLiteral("column 0: NULL"))) << more.error().detail.toStdString();
    EXPECT_FALSE(prepared(QStringLiteral("SELECT NULL")).forEachRow([](Query& row) { (void)row.text(0); }).ok());
}

TEST_F(QueryTest, ReportsAColumnOfAnotherTypeOrOutOfRange)
{
    const auto fails = [this](const QString& sql, auto read) { return !prepared(sql).forEachRow(read).ok(); };
    EXPECT_TRUE(fails(QStringLiteral("SELECT 'a'"), [](Query& row) { (void)row.integer(0); }));
    EXPECT_TRUE(fails(QStringLiteral("SELECT 1"), [](Query& row) { (void)row.text(0); }));
    EXPECT_TRUE(fails(QStringLiteral("SELECT 1.5"), [](Query& row) { (void)row.integer(0); }));
    EXPECT_TRUE(fails(QStringLiteral("SELECT 3000000000"), [](Query& row) { (void)row.smallInteger(0); }));
    EXPECT_FALSE(fails(QStringLiteral("SELECT 3000000000"), [](Query& row) { (void)row.integer(0); }));
}

TEST_F(QueryTest, RefusesANullStringUnlessAskedForAnEmptyOne)
{
    Query query = prepared(QStringLiteral("INSERT INTO t VALUES (?, ?)"));
    EXPECT_FALSE(query.bind(QString()).bind(1).run().ok());
    EXPECT_EQ(rows(), 0);
    ASSERT_TRUE(query.bindOrEmpty(QString()).bindNull().run().ok());
    EXPECT_EQ(test::number(connection(), QStringLiteral("SELECT a = '' AND b IS NULL FROM t")), 1);
}

TEST_F(QueryTest, StoresTextAsTextAndNumbersExactly)
{
    Query query = prepared(QStringLiteral("INSERT INTO t VALUES (?, ?)"));
    ASSERT_TRUE(query.bind(QStringLiteral("VI")).bind(std::int64_t{9007199254740993}).run().ok());
    EXPECT_EQ(test::number(connection(), QStringLiteral("SELECT a = 'VI' AND typeof(a) = 'text' FROM t")), 1);
    EXPECT_EQ(test::number(connection(), QStringLiteral("SELECT b FROM t")), 9007199254740993);
}

TEST_F(QueryTest, KeepsForeignKeysOn)
{
    test::run(connection(), QStringLiteral("CREATE TABLE p (id INTEGER PRIMARY KEY)"));
    test::run(connection(), QStringLiteral("CREATE TABLE c (p REFERENCES p (id))"));
    EXPECT_FALSE(executeText(connection(), QStringLiteral("INSERT INTO c VALUES (7)")).ok());
}

TEST(SqliteApi, TellsTheErrorsOfAFileApart)
{
    EXPECT_EQ(errorCodeOf(13), ErrorCode::DiskFull);                   // SQLITE_FULL
    EXPECT_EQ(errorCodeOf(10 | (19 << 8)), ErrorCode::DiskFull);       // SQLITE_IOERR_SHMSIZE
    EXPECT_EQ(errorCodeOf(10 | (3 << 8)), ErrorCode::WriteFailed);     // SQLITE_IOERR_WRITE
    EXPECT_EQ(errorCodeOf(10 | (1 << 8)), ErrorCode::FileUnreadable);  // SQLITE_IOERR_READ
    EXPECT_EQ(errorCodeOf(8 | (1 << 8)), ErrorCode::ReadOnly);         // SQLITE_READONLY_RECOVERY
    EXPECT_EQ(errorCodeOf(14), ErrorCode::ReadOnly);                   // SQLITE_CANTOPEN
    EXPECT_EQ(errorCodeOf(11), ErrorCode::DamagedDatabase);            // SQLITE_CORRUPT
    EXPECT_EQ(errorCodeOf(26), ErrorCode::NotADatabase);               // SQLITE_NOTADB
    EXPECT_EQ(errorCodeOf(5), ErrorCode::DatabaseBusy);                // SQLITE_BUSY
    EXPECT_EQ(errorCodeOf(19), ErrorCode::Sql);                        // SQLITE_CONSTRAINT
}

TEST_F(QueryTest, NamesTheDatabaseAndSqlitesMessageInAnError)
{
    const Result<Query> query = Query::prepareText(connection(), QStringLiteral("SELECT * FROM nowhere"));
    ASSERT_FALSE(query.ok());
    EXPECT_EQ(query.error().code, ErrorCode::Sql);
    EXPECT_EQ(query.error().subject, QStringLiteral(":memory:"));
    EXPECT_TRUE(query.error().detail.contains(QStringLiteral("no such table: nowhere")));
}

}  // namespace
}  // namespace ketenbudget
