#include "core/store/Migrator.h"

#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

SchemaScripts versionOne()
{
    return {{{1, QStringLiteral("0001_a"), QStringLiteral("CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (7);")}},
            {QStringLiteral("CREATE VIEW v AS SELECT x FROM a;")}};
}

SchemaScripts versionTwo()
{
    SchemaScripts scripts = versionOne();
    scripts.migrations.push_back(
        {2, QStringLiteral("0002_b"), QStringLiteral("ALTER TABLE a RENAME COLUMN x TO y; CREATE TABLE b (z);")});
    scripts.views = {QStringLiteral("CREATE VIEW v AS SELECT y AS x FROM a;"),
                     QStringLiteral("CREATE VIEW w AS SELECT z FROM b;")};
    return scripts;
}

class MigratorTest : public testing::Test {
protected:
    [[nodiscard]] Connection created(const SchemaScripts& scripts) const
    {
        Result<Connection> connection = Connection::create(path());
        EXPECT_TRUE(connection.ok());
        EXPECT_EQ(Migrator(scripts).migrate(connection.value()).outcome, MigrationOutcome::Created);
        return std::move(connection).take();
    }
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("user.sqlite")); }

    test::StoreFolder m_folder;
};

TEST_F(MigratorTest, CreatesTheSchemaInAnEmptyDatabase)
{
    const Connection connection = created(versionOne());
    EXPECT_EQ(test::number(connection, QStringLiteral("SELECT x FROM v")), 7);
    EXPECT_EQ(test::number(connection, QStringLiteral("PRAGMA user_version")), 1);
    EXPECT_EQ(test::number(connection, QStringLiteral("PRAGMA application_id")), 0x4B425547);
    EXPECT_EQ(m_folder.names(), QStringList(QStringLiteral("user.sqlite")));
}

TEST_F(MigratorTest, LeavesAnUpToDateDatabaseAlone)
{
    {
        const Connection connection = created(versionOne());
    }
    const QByteArray before = test::contentOf(path());
    {
        Result<Connection> connection = Connection::open(path(), OpenMode::ReadOnly);
        EXPECT_EQ(Migrator(versionOne()).migrate(connection.value()).outcome, MigrationOutcome::UpToDate);
    }
    EXPECT_EQ(test::contentOf(path()), before);
}

TEST_F(MigratorTest, UpgradesAndKeepsACopyOfTheOldFile)
{
    Connection connection = created(versionOne());
    const MigrationReport report = Migrator(versionTwo()).migrate(connection);
    EXPECT_EQ(report.outcome, MigrationOutcome::Upgraded);
    EXPECT_EQ(report.fromVersion, 1);
    EXPECT_EQ(report.toVersion, 2);
    EXPECT_EQ(test::number(connection, QStringLiteral("SELECT x FROM v")), 7);
    EXPECT_EQ(test::number(connection, QStringLiteral("SELECT count(*) FROM w")), 0);
    EXPECT_EQ(test::number(connection, QStringLiteral("PRAGMA foreign_keys")), 1);

    EXPECT_EQ(report.backupPath, m_folder.path(QStringLiteral("user.backup-v1.sqlite")));
    const Result<Connection> backup = Connection::open(report.backupPath, OpenMode::ReadOnly);
    ASSERT_TRUE(backup.ok());
    EXPECT_EQ(test::number(backup.value(), QStringLiteral("PRAGMA user_version")), 1);
    EXPECT_EQ(test::number(backup.value(), QStringLiteral("SELECT x FROM a")), 7);
}

TEST_F(MigratorTest, DoesNotOverwriteAnOlderCopy)
{
    test::writeFile(m_folder.path(QStringLiteral("user.backup-v1.sqlite")), "older");
    Connection connection = created(versionOne());
    const MigrationReport report = Migrator(versionTwo()).migrate(connection);
    EXPECT_EQ(report.backupPath, m_folder.path(QStringLiteral("user.backup-v1-2.sqlite")));
    EXPECT_EQ(test::contentOf(m_folder.path(QStringLiteral("user.backup-v1.sqlite"))), QByteArray("older"));
}

TEST_F(MigratorTest, LeavesANewerDatabaseAlone)
{
    Connection connection = created(versionTwo());
    const MigrationReport report = Migrator(versionOne()).migrate(connection);
    EXPECT_EQ(report.outcome, MigrationOutcome::TooNew);
    ASSERT_TRUE(report.error);
    EXPECT_EQ(report.error->code, ErrorCode::NewerSchema);
    EXPECT_EQ(report.error->subject, path());
    EXPECT_EQ(test::number(connection, QStringLiteral("PRAGMA user_version")), 2);
}

TEST_F(MigratorTest, LeavesAnotherProgramsDatabaseAlone)
{
    Result<Connection> connection = Connection::create(path());
    test::run(connection.value(), QStringLiteral("CREATE TABLE theirs (a)"));
    const MigrationReport report = Migrator(versionOne()).migrate(connection.value());
    EXPECT_EQ(report.outcome, MigrationOutcome::NotOurs);
    ASSERT_TRUE(report.error);
    EXPECT_EQ(report.error->code, ErrorCode::ForeignDatabase);
    EXPECT_EQ(test::number(connection.value(), QStringLiteral("SELECT count(*) FROM sqlite_schema")), 1);
}

TEST_F(MigratorTest, UndoesEverythingWhenALaterStepFails)
{
    SchemaScripts broken = versionTwo();
    broken.migrations.push_back(
        {3, QStringLiteral("0003_c"), QStringLiteral("CREATE TABLE c (x); INSERT INTO nowhere VALUES (1);")});
    Connection connection = created(versionOne());
    const MigrationReport report = Migrator(broken).migrate(connection);
    EXPECT_EQ(report.outcome, MigrationOutcome::Failed);
    ASSERT_TRUE(report.error);
    EXPECT_EQ(report.error->code, ErrorCode::MigrationFailed);
    EXPECT_EQ(report.error->context, QStringList(QStringLiteral("0003_c")));
    EXPECT_EQ(report.toVersion, 1);
    EXPECT_EQ(test::number(connection, QStringLiteral("PRAGMA user_version")), 1);
    EXPECT_EQ(test::number(connection, QStringLiteral("SELECT x FROM v")), 7);
    EXPECT_EQ(test::number(connection, QStringLiteral("SELECT count(*) FROM sqlite_schema")), 2);
    EXPECT_EQ(m_folder.names(), QStringList(QStringLiteral("user.sqlite")));
}

TEST_F(MigratorTest, RefusesAStepThatLeavesADanglingReference)
{
    SchemaScripts broken = versionOne();
    broken.migrations.push_back({2, QStringLiteral("0002"),
                                 QStringLiteral("CREATE TABLE p (id INTEGER PRIMARY KEY);"
                                                "CREATE TABLE c (p REFERENCES p (id)); INSERT INTO c VALUES (7);")});
    Connection connection = created(versionOne());
    EXPECT_EQ(Migrator(broken).migrate(connection).outcome, MigrationOutcome::Failed);
    EXPECT_EQ(test::number(connection, QStringLiteral("PRAGMA user_version")), 1);
}

TEST(EmbeddedSchema, NumbersItsStepsWithoutHoles)
{
    const SchemaScripts schema = embeddedSchema();
    ASSERT_FALSE(schema.migrations.empty());
    int expected = 0;
    for (const Migration& step : schema.migrations) {
        EXPECT_EQ(step.number, ++expected) << step.name.toStdString();
        EXPECT_FALSE(step.script.isEmpty()) << step.name.toStdString();
    }
    EXPECT_FALSE(schema.views.empty());
}

TEST(EmbeddedSchema, MakesOnlyStrictTables)
{
    const test::StoreFolder folder;
    const Connection connection = test::emptyDatabase(folder.path(QStringLiteral("a.sqlite")));
    const QString tables = QStringLiteral(
        "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite%'");
    EXPECT_EQ(test::number(connection, tables), 30);
    EXPECT_EQ(test::number(connection, tables + QStringLiteral(" AND strict = 0")), 0);
}

}  // namespace
}  // namespace ketenbudget
