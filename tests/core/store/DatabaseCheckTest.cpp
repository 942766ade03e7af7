#include "core/store/DatabaseCheck.h"

#include "core/store/Database.h"
#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace ketenbudget {
namespace {

using Kind = VerifyFinding::Kind;

class DatabaseCheckTest : public testing::Test {
protected:
    DatabaseCheckTest() { EXPECT_TRUE(openUserDatabase(path(), true).ok()); }

    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("user.sqlite")); }

    void change(const QStringList& statements) const
    {
        const auto connection = Connection::open(path(), OpenMode::ReadWrite);
        ASSERT_TRUE(connection.ok());
        for (const QString& sql : statements) test::run(connection.value(), sql);
    }

    [[nodiscard]] std::vector<VerifyFinding> findings() const
    {
        const auto verified = verifyDatabase(path());
        EXPECT_TRUE(verified.ok()) << verified.error().detail.toStdString();
        return verified.value();
    }

    test::StoreFolder m_folder;
};

TEST_F(DatabaseCheckTest, InfoCountsTablesAndFigures)
{
    const auto info = databaseInfo(path());
    ASSERT_TRUE(info.ok());
    EXPECT_EQ(info.value().path, path());
    EXPECT_EQ(info.value().size, QFileInfo(path()).size());
    EXPECT_EQ(info.value().applicationId, 0x4B425547U);
    EXPECT_EQ(info.value().schemaVersion, 5);
    ASSERT_TRUE(info.value().work);
    EXPECT_FALSE(info.value().work->any());
    EXPECT_EQ(info.value().journalMode, QStringLiteral("wal"));
    ASSERT_EQ(info.value().documents.size(), 48U);
    // In order of date, those without one first.
    EXPECT_EQ(info.value().documents.front().key, QStringLiteral("coa-jaarverslag-2023"));
    EXPECT_EQ(info.value().documents.back().key, QStringLiteral("reactie-verantwoordingsonderzoek-ar-2025"));
    EXPECT_EQ(info.value().documents.back().tables, 0);
    const DocumentInfo& report = info.value().documents[45];
    EXPECT_EQ(report.key, QStringLiteral("jaarverslag-2025-xx"));
    EXPECT_EQ(report.shortTitle, QStringLiteral("Jaarverslag 2025 XX"));
    EXPECT_EQ(report.tables, 57);
    // 1.902 values, 74 dashes and 29 empty cells; the cells of columns with words are no figures.
    EXPECT_EQ(report.figures, 2005);
}

TEST_F(DatabaseCheckTest, ANewDatabaseHasNoFindings) { EXPECT_TRUE(findings().empty()); }

TEST_F(DatabaseCheckTest, FindsAFigureThatWasChanged)
{
    const auto connection = Connection::open(path(), OpenMode::ReadOnly);
    Result<Query> trigger = Query::prepareText(
        connection.value(),
        QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'printed_figures_are_never_changed'"));
    QString restore;
    ASSERT_TRUE(trigger.value().forEachRow([&restore](Query& row) { restore = row.text(0); }).ok());
    change({QStringLiteral("DROP TRIGGER printed_figures_are_never_changed"),
            QStringLiteral("UPDATE figure SET value = value + 1 WHERE raw = '3.593.266' AND table_number = 6"),
            restore});
    const auto found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().kind, Kind::Figure);
    EXPECT_TRUE(found.front().subject.contains(QStringLiteral("Tabel 6")));
    EXPECT_TRUE(found.front().subject.contains(QStringLiteral("COA, realisation_2025")))
        << found.front().subject.toStdString();
    EXPECT_TRUE(found.front().expected.contains(QStringLiteral("3593266")));
    EXPECT_TRUE(found.front().found.contains(QStringLiteral("3593267")));
}

TEST_F(DatabaseCheckTest, FindsFiguresAndDocumentsThatAreGone)
{
    change({QStringLiteral("DELETE FROM figure WHERE table_number = 18 AND row_position = 0 AND column_position = 0")});
    auto found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().kind, Kind::Figure);
    EXPECT_TRUE(found.front().found.isEmpty());
    for (const char* table :
         {"crosswalk", "printed_table", "absent_table", "declared_check", "explanation", "finding", "glossary_term",
          "account"}) {
        change({QStringLiteral("DELETE FROM %1 WHERE document = 'jaarverslag-2025-xx'").arg(QLatin1String(table))});
    }
    change({QStringLiteral("DELETE FROM document WHERE key = 'jaarverslag-2025-xx'")});
    found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().kind, Kind::Document);
    EXPECT_EQ(found.front().subject, QStringLiteral("jaarverslag-2025-xx"));
}

/// One change per kind of published text; each gives one finding that names it.
TEST_F(DatabaseCheckTest, FindsEveryKindOfChangedText)
{
    const std::vector<std::pair<const char*, const char*>> changes{
        {"UPDATE printed_table SET title = 'x' WHERE number = 8", "Tabel 8"},
        {"UPDATE printed_row SET label = 'x' WHERE kind = 'header' AND table_number = 33 AND text_line = 3667",
         "Tabel 33"},
        {"UPDATE footnote SET text = 'x' WHERE table_number = 4", "Tabel 4, footnote 0"},
        {"DELETE FROM column_sum_part WHERE table_number = 38 AND position = 0", "Tabel 38, column sum 0, part 0"},
        {"DELETE FROM absent_table", "Tabel 21 (absent)"},
        {"UPDATE declared_check SET right_side = '600' WHERE id = 't02-limiet-ind'", "check t02-limiet-ind"},
        {"UPDATE explanation SET text = 'x' WHERE key = 'totaal-uitgaven'", "explanation totaal-uitgaven"},
        {"UPDATE explained_amount SET value = 7612 WHERE explanation = 'totaal-uitgaven'",
         "explanation totaal-uitgaven, amount 0"},
        {"UPDATE explanation_row SET text_line = 1 WHERE explanation = 'coa-plekken'",
         "explanation coa-plekken, row 0"},
        {"UPDATE finding SET state = 'open' WHERE key = 'screening-terrorisme'", "finding screening-terrorisme"},
        {"DELETE FROM finding_row WHERE finding = 'actielijn-1'", "finding actielijn-1, row 0"},
        {"UPDATE glossary_term SET meaning_nl = 'x' WHERE term = 'ADR'", "term ADR"}};
    QStringList expected;
    for (const auto& [sql, name] : changes) {
        change({QString::fromLatin1(sql)});
        expected.append(QString::fromLatin1(name));
        const auto found = findings();
        ASSERT_EQ(found.size(), static_cast<std::size_t>(expected.size())) << sql;
        for (const VerifyFinding& finding : found) EXPECT_EQ(finding.kind, Kind::Text);
        EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](const VerifyFinding& finding) {
            return finding.subject.contains(expected.back());
        })) << sql;
    }
}

TEST_F(DatabaseCheckTest, LeavesTheUsersNotesAlone)
{
    change({QStringLiteral("INSERT INTO check_note VALUES ('a', 'b', 'c', '2026-01-02T03:04:05Z', '1')")});
    EXPECT_TRUE(findings().empty());
}

TEST_F(DatabaseCheckTest, FindsAChangedSchema)
{
    change({QStringLiteral("DROP VIEW line_figure"), QStringLiteral("CREATE TABLE extra (a)")});
    QStringList subjects;
    for (const VerifyFinding& finding : findings()) {
        EXPECT_EQ(finding.kind, Kind::Schema);
        subjects.append(finding.subject);
    }
    EXPECT_EQ(subjects, QStringList({QStringLiteral("view line_figure"), QStringLiteral("table extra")}));
}

TEST_F(DatabaseCheckTest, FindsADanglingReference)
{
    change({QStringLiteral("PRAGMA foreign_keys = OFF"),
            QStringLiteral("INSERT INTO footnote VALUES ('nowhere', 1, 0, 'x')")});
    const auto found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().kind, Kind::Dangling);
    EXPECT_EQ(found.front().subject, QStringLiteral("footnote"));
}

}  // namespace
}  // namespace ketenbudget
