#include "core/store/DatabaseCheck.h"
#include "core/store/Migrator.h"
#include "core/store/Query.h"
#include "core/store/UserWorkFile.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

/// A file as the program with schema version 3 left it, with a document of the user's own and a note.
class UpgradeFromThreeTest : public testing::Test {
protected:
    UpgradeFromThreeTest()
    {
        Result<Connection> connection = Connection::create(path());
        EXPECT_TRUE(connection.ok());
        SchemaScripts before = embeddedSchema();
        before.migrations.resize(3);
        before.views.clear();  // they show today's columns
        EXPECT_EQ(Migrator(before).migrate(connection.value()).outcome, MigrationOutcome::Created);
        for (const char* sql :
             {"INSERT INTO document VALUES ('klein', 'K', 'K', '', '', '2025-12-31', 'jaarverslag', 'Proef', 'def', '')",
              "INSERT INTO printed_table VALUES ('klein', 1, 'P', 'EUR_1000', 1, '', NULL, '', 0)",
              "INSERT INTO account VALUES ('klein', 'ind/baten', 'higher_is_better')",
              "INSERT INTO check_note VALUES ('eigen', 'Gezien', 'A', '2026-01-01T00:00:00Z', '0')"})
            test::run(connection.value(), QString::fromUtf8(sql));
    }
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("user.sqlite")); }
    [[nodiscard]] Connection upgraded() const
    {
        Result<Connection> connection = Connection::open(path(), OpenMode::ReadWrite);
        EXPECT_TRUE(connection.ok());
        const MigrationReport report = Migrator(embeddedSchema()).migrate(connection.value());
        EXPECT_EQ(report.outcome, MigrationOutcome::Upgraded);
        EXPECT_FALSE(report.error) << report.error->detail.toStdString();
        EXPECT_EQ(report.backupPath, m_folder.path(QStringLiteral("user.backup-v3.sqlite")));
        return std::move(connection).take();
    }

    test::StoreFolder m_folder;
};

TEST_F(UpgradeFromThreeTest, KeepsEveryRowAndAddsRoomForTheUsersWork)
{
    const Connection connection = upgraded();
    const auto count = [&connection](const char* rows) {
        return test::number(connection, QStringLiteral("SELECT count(*) FROM ") + QString::fromUtf8(rows));
    };
    EXPECT_EQ(count("document WHERE package_hash = 'def'"), 1) << "no figure changes, so none comes in again";
    EXPECT_EQ(count("printed_table"), 1);
    EXPECT_EQ(count("account"), 1);
    EXPECT_EQ(count("check_note WHERE text = 'Gezien'"), 1);
    for (const char* table : {"polarity_choice", "threshold_class", "line_note", "chart_message", "saved_view", "meeting_set",
                              "meeting_set_view", "scenario", "scenario_driver"})
        EXPECT_EQ(count(table), 0) << table;
    EXPECT_EQ(count("pragma_foreign_key_check"), 0);
    EXPECT_EQ(count("pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
}

TEST_F(UpgradeFromThreeTest, RefusesWhatTheFieldDoesNotKnow)
{
    const Connection connection = upgraded();
    const auto takes = [&connection](const char* sql) { return executeText(connection, QString::fromUtf8(sql)).ok(); };
    EXPECT_TRUE(takes("INSERT INTO polarity_choice VALUES ('recast:37', 'not_judged')"));
    EXPECT_FALSE(takes("INSERT INTO polarity_choice VALUES ('recast:37', 'lower_is_better')")) << "one choice per line";
    EXPECT_FALSE(takes("INSERT INTO polarity_choice VALUES ('recast:91', 'better')"));
    EXPECT_TRUE(takes("INSERT INTO threshold_class VALUES (2025, 0, 50000, 1000, 2000), (2025, 1, NULL, 5000, 5000)"));
    EXPECT_FALSE(takes("INSERT INTO threshold_class VALUES (2025, 2, NULL, 1, 1)")) << "one class without a bound";
    EXPECT_FALSE(takes("INSERT INTO threshold_class VALUES (2025, 2, 0, 1, 1)"));
    EXPECT_FALSE(takes("INSERT INTO threshold_class VALUES (2025, 2, 60000, -1, 1)"));
    EXPECT_FALSE(takes("INSERT INTO threshold_class VALUES (25, 0, 60000, 1, 1)"));
    EXPECT_FALSE(takes("INSERT INTO line_note VALUES ('recast:37', 'a/b', 'x', '', '20-05-2026')"));
    EXPECT_TRUE(takes("INSERT INTO line_note VALUES ('recast:37', 'a/b', 'x', '', '2026-05-20T09:30:15.250Z')"));
    EXPECT_FALSE(takes("INSERT INTO meeting_set_view VALUES ('geen', 0, 'x')"));
    EXPECT_FALSE(takes("INSERT INTO scenario_driver VALUES ('geen', 'x', 1)"));
}

TEST_F(UpgradeFromThreeTest, BeforeItThereIsNoWorkAndReadingChangesNothing)
{
    const QByteArray content = test::contentOf(path());
    EXPECT_EQ(readUserWork(path()).value(), UserWork());
    const auto info = databaseInfo(path());
    ASSERT_TRUE(info.ok());
    EXPECT_EQ(info.value().schemaVersion, 3);
    EXPECT_FALSE(info.value().work);
    EXPECT_EQ(test::contentOf(path()), content);
}

}  // namespace
}  // namespace ketenbudget
