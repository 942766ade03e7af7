#include "core/store/DatabaseCheck.h"

#include "core/store/Database.h"
#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <QFileInfo>

#include <gtest/gtest.h>

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
    EXPECT_EQ(info.value().schemaVersion, 1);
    EXPECT_EQ(info.value().journalMode, QStringLiteral("wal"));
    ASSERT_EQ(info.value().documents.size(), 1U);
    EXPECT_EQ(info.value().documents.front().key, QStringLiteral("jaarverslag-2025-xx"));
    EXPECT_EQ(info.value().documents.front().shortTitle, QStringLiteral("Jaarverslag 2025 XX"));
    EXPECT_EQ(info.value().documents.front().tables, 6);
    EXPECT_GT(info.value().documents.front().figures, 700);
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
    change({QStringLiteral("DELETE FROM crosswalk"), QStringLiteral("DELETE FROM printed_table"),
            QStringLiteral("DELETE FROM document")});
    found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().kind, Kind::Document);
    EXPECT_EQ(found.front().subject, QStringLiteral("jaarverslag-2025-xx"));
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
