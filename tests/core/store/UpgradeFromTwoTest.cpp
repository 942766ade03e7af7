#include "core/store/Migrator.h"
#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

/// What the second edition of the program wrote: an older document that came in first, and one with every
/// sort of row that hangs on a document.
const char* const content[] = {
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

class UpgradeFromTwoTest : public testing::Test {
protected:
    UpgradeFromTwoTest() : m_connection(upgraded(m_folder.path(QStringLiteral("user.sqlite")))) {}

    static Connection upgraded(const QString& path)
    {
        Result<Connection> connection = Connection::create(path);
        EXPECT_TRUE(connection.ok());
        SchemaScripts before = embeddedSchema();
        before.migrations.resize(2);
        before.views.clear();  // they show today's columns
        EXPECT_EQ(Migrator(before).migrate(connection.value()).outcome, MigrationOutcome::Created);
        for (const char* sql : content) test::run(connection.value(), QString::fromUtf8(sql));
        const MigrationReport report = Migrator(embeddedSchema()).migrate(connection.value());
        EXPECT_EQ(report.outcome, MigrationOutcome::Upgraded);
        EXPECT_FALSE(report.error) << report.error->detail.toStdString();
        return std::move(connection).take();
    }

    [[nodiscard]] std::int64_t count(const char* rows) const
    {
        return test::number(m_connection, QStringLiteral("SELECT count(*) FROM ") + QString::fromUtf8(rows));
    }
    [[nodiscard]] bool takes(const char* sql) const { return executeText(m_connection, QString::fromUtf8(sql)).ok(); }

    test::StoreFolder m_folder;
    Connection m_connection;
};

TEST_F(UpgradeFromTwoTest, KeepsEveryRowAndTheOrderOfTheDocuments)
{
    EXPECT_EQ(count("document WHERE package_hash = '' AND address = ''"), 2);
    EXPECT_EQ(count("document WHERE key = 'zeer' AND rowid = 1 AND data_date = '2020-12-31'"), 1);
    EXPECT_EQ(count("document WHERE key = 'klein' AND rowid = 2"), 1);
    EXPECT_EQ(count("printed_table"), 1);
    EXPECT_EQ(count("figure WHERE raw = '300'"), 1);
    EXPECT_EQ(count("explanation_row"), 1);
    EXPECT_EQ(count("absent_table"), 1);
    EXPECT_EQ(count("check_note WHERE text = 'Gezien'"), 1);
    EXPECT_EQ(count("account"), 0);
    EXPECT_EQ(count("pragma_foreign_key_check"), 0);
    EXPECT_FALSE(takes("DELETE FROM document WHERE key = 'klein'")) << "its tables still name it";
}

TEST_F(UpgradeFromTwoTest, RefusesAddressesAndDatesOfAnotherForm)
{
    EXPECT_FALSE(takes("UPDATE document SET address = 'www.proef.nl'"));
    EXPECT_TRUE(takes("UPDATE document SET address = 'https://www.proef.nl'"));
    EXPECT_FALSE(takes("UPDATE document SET data_date = '2025'"));
    EXPECT_TRUE(takes("UPDATE document SET data_date = '' WHERE key = 'zeer'"));
}

TEST_F(UpgradeFromTwoTest, ARowHasAtMostOneAccount)
{
    EXPECT_FALSE(takes("INSERT INTO account VALUES ('geen', 'a', NULL)"));
    EXPECT_FALSE(takes("INSERT INTO account VALUES ('klein', 'A b', NULL)"));
    EXPECT_FALSE(takes("INSERT INTO account VALUES ('klein', 'a', 'better')"));
    EXPECT_TRUE(takes("INSERT INTO account VALUES ('klein', 'a/b-1', NULL), ('klein', 'c', 'not_judged')"));
    EXPECT_TRUE(takes("INSERT INTO account_row VALUES ('klein', 1, 11, 'c')"));
    EXPECT_FALSE(takes("INSERT INTO account_row VALUES ('klein', 1, 11, 'a/b-1')"));
    EXPECT_EQ(count("pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
    EXPECT_TRUE(takes("DELETE FROM account WHERE key = 'c'"));
    EXPECT_EQ(count("account_row"), 0);
}

}  // namespace
}  // namespace ketenbudget
