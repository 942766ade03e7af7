#include "core/store/Database.h"
#include "core/store/DatabaseCheck.h"
#include "core/store/PackageImporter.h"
#include "core/store/Query.h"
#include "tests/core/store/UpgradeFixture.h"

namespace ketenbudget {
namespace {

/// What the first edition of the program wrote for a small document of the user's own.
const std::vector<const char*> ownDocument = {
    "INSERT INTO document VALUES ('klein', 'Klein verslag', 'Klein', '1 XX, nr. 1', '2025–2026', '2025-12-31',"
    " 'jaarverslag', 'Proef', 'abc')",
    "INSERT INTO budget_line VALUES ('recast', '99', NULL, 'article', '99', 'Proef', NULL, NULL, 900)",
    "INSERT INTO budget_line VALUES ('recast', '99/coa', '99', 'instrument', '', 'COA', 'lower_is_better', 'sum', 901)",
    "INSERT INTO printed_table VALUES ('klein', 1, 'Proef', 'EUR_1000', 1, '', 'recast', 'Noot bij de tabel')",
    "INSERT INTO footnote VALUES ('klein', 1, 0, '1 Noot')",
    "INSERT INTO printed_column VALUES ('klein', 1, 0, 'realisation_2025', 'Realisatie', 'stand', 'realisation', 2025)",
    "INSERT INTO printed_column VALUES ('klein', 1, 1, 'difference', 'Verschil', 'difference', 'adopted_budget', 2025)",
    "INSERT INTO printed_row VALUES ('klein', 1, 0, 'total', 0, '99 Uitgaven', 10, 5, 'recast', '99', 'expenditure')",
    "INSERT INTO printed_row VALUES ('klein', 1, 1, 'line', 1, 'COA', 11, NULL, 'recast', '99/coa', 'expenditure')",
    "INSERT INTO figure VALUES ('klein', 1, 0, 0, '300', 'value', 300, 0, 10, 5, 'by_position')",
    "INSERT INTO figure VALUES ('klein', 1, 0, 1, '‒', 'nil', NULL, 0, 10, 5, 'by_position')",
    "INSERT INTO figure VALUES ('klein', 1, 1, 0, '300', 'value', 300, 0, 11, NULL, 'by_total')",
    "INSERT INTO figure VALUES ('klein', 1, 1, 1, '', 'blank', NULL, 0, 11, NULL, 'uncertain')",
    "INSERT INTO crosswalk VALUES ('klein', 0, 'legal', NULL, 'JenV', 'recast', '99/coa', '')",
};

class UpgradeTest : public test::UpgradeFixture {
protected:
    UpgradeTest() : UpgradeFixture(1, ownDocument, {QStringLiteral("CREATE VIEW line_figure AS SELECT c.phase FROM printed_column c")}) {}
};

TEST_F(UpgradeTest, KeepsEveryRow)
{
    const Connection connection = upgraded();
    EXPECT_EQ(count(connection, "printed_table WHERE note = 'Noot bij de tabel' AND roll_forward = 0 AND structure = 'recast'"), 1);
    EXPECT_EQ(count(connection, "footnote WHERE text = '1 Noot'"), 1);
    EXPECT_EQ(count(connection, "printed_column WHERE role = 'stand' AND phase = 'realisation' AND year = 2025 AND unit IS NULL"),
              1);
    EXPECT_EQ(count(connection, "printed_column WHERE key = 'difference' AND position = 1"), 1);
    EXPECT_EQ(count(connection, "printed_row WHERE sign = 1 AND unit IS NULL"), 2);
    EXPECT_EQ(count(connection, "printed_row WHERE page IS NULL AND line_path = '99/coa'"), 1);
    EXPECT_EQ(count(connection, "figure"), 4);
    EXPECT_EQ(count(connection, "figure WHERE raw = '‒' AND state = 'nil' AND value IS NULL AND page = 5"), 1);
    EXPECT_EQ(count(connection, "figure WHERE value = 300 AND placement = 'by_total' AND page IS NULL"), 1);
    EXPECT_EQ(count(connection, "crosswalk WHERE becomes_path = '99/coa'"), 1);
    EXPECT_EQ(count(connection, "budget_line WHERE polarity = 'lower_is_better'"), 1);
    expectSound(connection);
    EXPECT_EQ(count(connection, "check_note"), 0);
}

TEST_F(UpgradeTest, LetsTheFiguresComeInAgain)
{
    const Connection connection = upgraded();
    EXPECT_EQ(count(connection, "document WHERE package_hash = ''"), 1);
    // The user's own document is then replaced, not added.
    const Package own = test::smallPackage(m_folder.path(QStringLiteral("package")));
    const auto imported = importPackage(connection, own);
    ASSERT_TRUE(imported.ok()) << imported.error().detail.toStdString();
    EXPECT_EQ(imported.value().outcome, ImportOutcome::Replaced);
}

TEST_F(UpgradeTest, FiguresStayUnchangeableAndGoWithTheirTable)
{
    const Connection connection = upgraded();
    EXPECT_FALSE(takes(connection, "UPDATE figure SET value = 1"));
    test::run(connection, QStringLiteral("DELETE FROM crosswalk"));
    test::run(connection, QStringLiteral("DELETE FROM printed_table"));
    EXPECT_EQ(count(connection, "figure"), 0);
    EXPECT_EQ(count(connection, "printed_column"), 0);
}

TEST_F(UpgradeTest, TakesTheNewCodesAndRefusesWhatContradictsThem)
{
    const Connection connection = upgraded();
    const auto insert = [&connection](const char* values) {
        const QString sql = QStringLiteral("INSERT INTO printed_column VALUES ('klein', 1, 2, 'x', 'X', %1)");
        return executeText(connection, sql.arg(QString::fromLatin1(values))).ok();
    };
    EXPECT_FALSE(insert("'value', 'realisation', 2025, NULL"));
    EXPECT_FALSE(insert("'stand', NULL, 2025, NULL"));
    EXPECT_FALSE(insert("'stand', 'realisation', NULL, NULL"));
    EXPECT_FALSE(insert("'text', NULL, NULL, 'EUR'"));
    EXPECT_FALSE(insert("'value', NULL, NULL, 'TEXT'"));
    EXPECT_FALSE(insert("'words', NULL, NULL, NULL"));
    EXPECT_TRUE(insert("'value', NULL, NULL, 'PERCENT'"));
    const QString figure =
        QStringLiteral("INSERT INTO figure VALUES ('klein', 1, 0, 2, 'x', %1, 0, 10, 5, 'by_position')");
    EXPECT_FALSE(executeText(connection, figure.arg(QStringLiteral("'text', 7"))).ok());
    EXPECT_FALSE(executeText(connection, figure.arg(QStringLiteral("'words', NULL"))).ok());
    EXPECT_TRUE(executeText(connection, figure.arg(QStringLiteral("'text', NULL"))).ok());
}

/// The whole way: copy, upgrade, the report beside the user's own document, and nothing left to mend.
TEST_F(UpgradeTest, AnOldFileOpensWithTheWholeReport)
{
    {
        const auto opened = openUserDatabase(path(), false);
        ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
        EXPECT_EQ(opened.value().start, DatabaseStart::Upgraded);
        EXPECT_EQ(opened.value().backupPath, m_folder.path(copyName()));
        const Snapshot& snapshot = *opened.value().snapshot;
        EXPECT_EQ(snapshot.documents().size(), 49U);
        EXPECT_EQ(snapshot.tables().size(), 101U);
        const auto own = snapshot.findRow(QStringLiteral("klein"), 1, 11);
        ASSERT_TRUE(own);
        EXPECT_EQ(snapshot.table(own->table).rows[1].label, QStringLiteral("COA"));
    }
    const auto verified = verifyDatabase(path());
    ASSERT_TRUE(verified.ok());
    EXPECT_TRUE(verified.value().empty()) << verified.value().front().subject.toStdString();
    EXPECT_EQ(openUserDatabase(path(), false).value().start, DatabaseStart::UpToDate);
    EXPECT_EQ(m_folder.names(), QStringList({copyName(), QStringLiteral("user.sqlite")}));
}

}  // namespace
}  // namespace ketenbudget
