#include "tests/core/store/UpgradeFixture.h"

namespace ketenbudget {
namespace {

/// What the second edition of the program wrote: an older document that came in first, and one with every
/// sort of row that hangs on a document.
const std::vector<const char*> content = {
    "INSERT INTO document VALUES ('zeer', 'Z', 'Z', '', '', '2020-12-31', 'jaarverslag', 'Proef', 'abc')",
    "INSERT INTO document VALUES ('klein', 'K', 'K', '', '', '2025-12-31', 'jaarverslag', 'Proef', 'def')",
    "INSERT INTO printed_table VALUES ('klein', 1, 'P', 'EUR_1000', 1, '', NULL, '', 0)",
    "INSERT INTO printed_column VALUES ('klein', 1, 0, 'a', 'A', 'value', NULL, 2025, NULL)",
    "INSERT INTO printed_row VALUES ('klein', 1, 0, 'line', 0, 'COA', 11, 5, NULL, NULL, NULL, NULL, 1)",
    "INSERT INTO figure VALUES ('klein', 1, 0, 0, '300', 'value', 300, 0, 11, 5, 'by_position')",
    "INSERT INTO explanation VALUES ('klein', 'x', 0, 'T', 'Tekst', 1, 2)",
    "INSERT INTO explanation_row VALUES ('klein', 'x', 0, 'klein', 1, 11)",
    "INSERT INTO absent_table VALUES ('zeer', 2, 'Niet in de tekst')",
    "INSERT INTO check_note VALUES ('eigen', 'Gezien', 'A', '2026-01-01T00:00:00Z', '0')",
};

class UpgradeFromTwoTest : public test::UpgradeFixture {
protected:
    UpgradeFromTwoTest() : UpgradeFixture(2, content) {}
};

TEST_F(UpgradeFromTwoTest, KeepsEveryRowAndTheOrderOfTheDocuments)
{
    const Connection connection = upgraded();
    EXPECT_EQ(count(connection, "document WHERE package_hash = '' AND address = ''"), 2);
    EXPECT_EQ(count(connection, "document WHERE key = 'zeer' AND rowid = 1 AND data_date = '2020-12-31'"), 1);
    EXPECT_EQ(count(connection, "document WHERE key = 'klein' AND rowid = 2"), 1);
    EXPECT_EQ(count(connection, "printed_table"), 1);
    EXPECT_EQ(count(connection, "figure WHERE raw = '300'"), 1);
    EXPECT_EQ(count(connection, "explanation_row"), 1);
    EXPECT_EQ(count(connection, "absent_table"), 1);
    EXPECT_EQ(count(connection, "check_note WHERE text = 'Gezien'"), 1);
    EXPECT_EQ(count(connection, "account"), 0);
    expectSound(connection);
    EXPECT_FALSE(takes(connection, "DELETE FROM document WHERE key = 'klein'")) << "its tables still name it";
}

TEST_F(UpgradeFromTwoTest, RefusesAddressesAndDatesOfAnotherForm)
{
    const Connection connection = upgraded();
    EXPECT_FALSE(takes(connection, "UPDATE document SET address = 'www.proef.nl'"));
    EXPECT_TRUE(takes(connection, "UPDATE document SET address = 'https://www.proef.nl'"));
    EXPECT_FALSE(takes(connection, "UPDATE document SET data_date = '2025'"));
    EXPECT_TRUE(takes(connection, "UPDATE document SET data_date = '' WHERE key = 'zeer'"));
}

TEST_F(UpgradeFromTwoTest, ARowHasAtMostOneAccount)
{
    const Connection connection = upgraded();
    EXPECT_FALSE(takes(connection, "INSERT INTO account VALUES ('geen', 'a', NULL)"));
    EXPECT_FALSE(takes(connection, "INSERT INTO account VALUES ('klein', 'A b', NULL)"));
    EXPECT_FALSE(takes(connection, "INSERT INTO account VALUES ('klein', 'a', 'better')"));
    EXPECT_TRUE(takes(connection, "INSERT INTO account VALUES ('klein', 'a/b-1', NULL), ('klein', 'c', 'not_judged')"));
    EXPECT_TRUE(takes(connection, "INSERT INTO account_row VALUES ('klein', 1, 11, 'c')"));
    EXPECT_FALSE(takes(connection, "INSERT INTO account_row VALUES ('klein', 1, 11, 'a/b-1')"));
    expectSound(connection);
    EXPECT_TRUE(takes(connection, "DELETE FROM account WHERE key = 'c'"));
    EXPECT_EQ(count(connection, "account_row"), 0);
}

}  // namespace
}  // namespace ketenbudget
