#include "core/store/UserWorkFile.h"
#include "tests/core/store/UpgradeFixture.h"

namespace ketenbudget {
namespace {

/// Scenarios that were known by their name alone; "Laag" was made first.
class UpgradeFromFourTest : public test::UpgradeFixture {
protected:
    UpgradeFromFourTest()
        : UpgradeFixture(4, {"INSERT INTO scenario VALUES ('Laag', 'ind', 'MPP laag'), ('Hoog', 'coa', '')",
                             "INSERT INTO scenario_driver VALUES ('Hoog', 'bezetting', 74700), ('Hoog', 'kosten', -5), ('Laag', 'asiel', 30)",
                             "INSERT INTO saved_view VALUES ('Opvang', 'ketenbudget:x', '')",
                             "INSERT INTO line_note VALUES ('legal:37', 'a/b', 'Gezien', '', '2026-05-20T09:30:15.250Z')"})
    {
    }

    const Scenario m_low{QStringLiteral("Laag"), QStringLiteral("ind"), {{QStringLiteral("asiel"), 30}}, QStringLiteral("MPP laag")};
    const Scenario m_high{QStringLiteral("Hoog"), QStringLiteral("coa"), {{QStringLiteral("bezetting"), 74'700}, {QStringLiteral("kosten"), -5}}, {}};
};

TEST_F(UpgradeFromFourTest, KeepsScenariosInTheirOrderWithWhatTheyAssume)
{
    {
        const Connection connection = upgraded();
        expectSound(connection);
        EXPECT_EQ(count(connection, "saved_view"), 1);
        EXPECT_EQ(count(connection, "line_note WHERE text = 'Gezien'"), 1);
    }
    EXPECT_EQ(readUserWork(path()).value().scenarios, (std::vector<Scenario>{m_low, m_high}));
}

TEST_F(UpgradeFromFourTest, EachModelThenHasItsOwnOfAName)
{
    {
        const Connection connection = upgraded();
        EXPECT_FALSE(takes(connection, "INSERT INTO scenario VALUES ('Hoog', 'coa', '')"));
        EXPECT_FALSE(takes(connection, "INSERT INTO scenario VALUES ('', 'coa', '')"));
        EXPECT_FALSE(takes(connection, "INSERT INTO scenario VALUES ('x', '', '')"));
        EXPECT_FALSE(takes(connection, "INSERT INTO scenario_driver VALUES ('ind', 'Hoog', 'x', 1)"));
    }
    const auto store = openUserWork(path());
    ASSERT_TRUE(store.ok());
    const Scenario ofInd{m_high.name, m_low.model, {{QStringLiteral("bezetting"), 1}}, {}};
    ASSERT_TRUE(store.value()->change(std::nullopt, ofInd).ok());
    EXPECT_EQ(store.value()->work().value().scenarios, (std::vector<Scenario>{m_low, m_high, ofInd}));
    // One of them goes, with what it assumes; the other stays whole.
    ASSERT_TRUE(store.value()->change(m_high, std::nullopt).ok());
    EXPECT_EQ(store.value()->work().value().scenarios, (std::vector<Scenario>{m_low, ofInd}));
    Scenario changed = ofInd;
    changed.drivers = {{QStringLiteral("asiel"), 7}};
    ASSERT_TRUE(store.value()->change(ofInd, changed).ok());
    EXPECT_EQ(store.value()->work().value().scenarios, (std::vector<Scenario>{m_low, changed}));
}

/// The command line reads a file as it is.
TEST_F(UpgradeFromFourTest, IsReadWithoutAnUpgrade)
{
    const QByteArray content = test::contentOf(path());
    EXPECT_EQ(readUserWork(path()).value().scenarios, (std::vector<Scenario>{m_low, m_high}));
    EXPECT_EQ(test::contentOf(path()), content);
}

}  // namespace
}  // namespace ketenbudget
