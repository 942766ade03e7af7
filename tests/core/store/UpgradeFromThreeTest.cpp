#include "core/store/DatabaseCheck.h"
#include "core/store/UserWorkFile.h"
#include "tests/core/store/UpgradeFixture.h"

namespace ketenbudget {
namespace {

/// A document of the user's own and a note.
class UpgradeFromThreeTest : public test::UpgradeFixture {
protected:
    UpgradeFromThreeTest()
        : UpgradeFixture(3, {"INSERT INTO document VALUES ('klein', 'K', 'K', '', '', '2025-12-31', 'jaarverslag', 'Proef', 'def', '')",
                             "INSERT INTO printed_table VALUES ('klein', 1, 'P', 'EUR_1000', 1, '', NULL, '', 0)",
                             "INSERT INTO account VALUES ('klein', 'ind/baten', 'higher_is_better')",
                             "INSERT INTO check_note VALUES ('eigen', 'Gezien', 'A', '2026-01-01T00:00:00Z', '0')"})
    {
    }
};

TEST_F(UpgradeFromThreeTest, KeepsEveryRowAndAddsRoomForTheUsersWork)
{
    const Connection connection = upgraded();
    EXPECT_EQ(count(connection, "document WHERE package_hash = 'def'"), 1) << "no figure changes, so none comes in again";
    EXPECT_EQ(count(connection, "printed_table"), 1);
    EXPECT_EQ(count(connection, "account"), 1);
    EXPECT_EQ(count(connection, "check_note WHERE text = 'Gezien'"), 1);
    for (const char* table : {"polarity_choice", "threshold_class", "line_note", "chart_message", "saved_view", "meeting_set",
                              "meeting_set_view", "scenario", "scenario_driver"})
        EXPECT_EQ(count(connection, table), 0) << table;
    expectSound(connection);
}

TEST_F(UpgradeFromThreeTest, RefusesWhatTheFieldDoesNotKnow)
{
    const Connection connection = upgraded();
    EXPECT_TRUE(takes(connection, "INSERT INTO polarity_choice VALUES ('recast:37', 'not_judged')"));
    EXPECT_FALSE(takes(connection, "INSERT INTO polarity_choice VALUES ('recast:37', 'lower_is_better')")) << "one choice per line";
    EXPECT_FALSE(takes(connection, "INSERT INTO polarity_choice VALUES ('recast:91', 'better')"));
    EXPECT_TRUE(takes(connection, "INSERT INTO threshold_class VALUES (2025, 0, 50000, 1000, 2000), (2025, 1, NULL, 5000, 5000)"));
    EXPECT_FALSE(takes(connection, "INSERT INTO threshold_class VALUES (2025, 2, NULL, 1, 1)")) << "one class without a bound";
    EXPECT_FALSE(takes(connection, "INSERT INTO threshold_class VALUES (2025, 2, 0, 1, 1)"));
    EXPECT_FALSE(takes(connection, "INSERT INTO threshold_class VALUES (2025, 2, 60000, -1, 1)"));
    EXPECT_FALSE(takes(connection, "INSERT INTO threshold_class VALUES (25, 0, 60000, 1, 1)"));
    EXPECT_FALSE(takes(connection, "INSERT INTO line_note VALUES ('recast:37', 'a/b', 'x', '', '20-05-2026')"));
    EXPECT_TRUE(takes(connection, "INSERT INTO line_note VALUES ('recast:37', 'a/b', 'x', '', '2026-05-20T09:30:15.250Z')"));
    EXPECT_FALSE(takes(connection, "INSERT INTO meeting_set_view VALUES ('geen', 0, 'x')"));
    EXPECT_FALSE(takes(connection, "INSERT INTO scenario_driver VALUES ('geen', 'x', 1)"));
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
