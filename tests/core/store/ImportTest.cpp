#include "core/store/PackageImporter.h"

#include "core/store/PackageWriter.h"
#include "core/store/Query.h"
#include "core/store/Transaction.h"
#include "tests/core/store/StoreFixtures.h"

#include <QFileInfo>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <csignal>

namespace ketenbudget {
namespace {

const QString countFigures = QStringLiteral("SELECT count(*) FROM figure");
const QString coa = QStringLiteral("SELECT value FROM figure WHERE row_position = 3 AND column_position = 0");

class ImportTest : public testing::Test {
protected:
    [[nodiscard]] Package package(const QByteArray& amount) const
    {
        return test::smallPackage(m_folder.path(QStringLiteral("package")), amount);
    }
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("user.sqlite")); }

    test::StoreFolder m_folder;
};

TEST_F(ImportTest, AddsADocumentOnce)
{
    const Connection connection = test::emptyDatabase(path());
    const auto first = importPackage(connection, package("300"));
    ASSERT_TRUE(first.ok()) << first.error().detail.toStdString();
    EXPECT_EQ(first.value().outcome, ImportOutcome::Added);
    EXPECT_EQ(first.value().tables, 1);
    EXPECT_EQ(first.value().figures, 8);
    EXPECT_EQ(test::number(connection, countFigures), 8);
    EXPECT_EQ(importPackage(connection, package("300")).value().outcome, ImportOutcome::Unchanged);
    EXPECT_EQ(test::number(connection, countFigures), 8);
}

TEST_F(ImportTest, ReplacesTheFiguresOfAnotherEdition)
{
    const Connection connection = test::emptyDatabase(path());
    ASSERT_TRUE(importPackage(connection, package("300")).ok());
    const auto second = importPackage(connection, package("301"));
    ASSERT_TRUE(second.ok()) << second.error().detail.toStdString();
    EXPECT_EQ(second.value().outcome, ImportOutcome::Replaced);
    EXPECT_EQ(test::number(connection, countFigures), 8);
    EXPECT_EQ(test::number(connection, coa), 301);
}

TEST_F(ImportTest, DropsALineThatNoRowNamesAnyMore)
{
    const Connection connection = test::emptyDatabase(path());
    ASSERT_TRUE(importPackage(connection, package("300")).ok());
    Package smaller = package("300");
    smaller.hash = QStringLiteral("other");
    smaller.tables.front().rows.pop_back();
    smaller.lines.pop_back();
    ASSERT_TRUE(importPackage(connection, smaller).ok());
    EXPECT_EQ(test::number(connection, QStringLiteral("SELECT count(*) FROM budget_line")), 4);
    EXPECT_EQ(test::number(connection, QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), 0);
}

TEST_F(ImportTest, ADryRunWritesNothing)
{
    const Connection connection = test::emptyDatabase(path());
    const auto report = importPackage(connection, package("300"), ImportMode::DryRun);
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report.value().outcome, ImportOutcome::Added);
    EXPECT_EQ(report.value().figures, 8);
    EXPECT_EQ(test::number(connection, QStringLiteral("SELECT count(*) FROM document")), 0);
}

TEST_F(ImportTest, APackageThatBreaksARuleOfTheSchemaIsUndone)
{
    const Connection connection = test::emptyDatabase(path());
    ASSERT_TRUE(importPackage(connection, package("300")).ok());
    Package broken = package("301");
    broken.tables.front().rows.back().cells.front().value.reset();  // state "value" without a value
    EXPECT_FALSE(importPackage(connection, broken).ok());
    EXPECT_EQ(test::number(connection, coa), 300);
    EXPECT_EQ(test::number(connection, countFigures), 8);
}

TEST_F(ImportTest, PrintedFiguresAreNeverChanged)
{
    const Connection connection = test::emptyDatabase(path());
    ASSERT_TRUE(importPackage(connection, package("300")).ok());
    for (const char* sql : {"UPDATE figure SET value = 1", "UPDATE figure SET raw = 'x'"}) {
        const auto changed = executeText(connection, QString::fromLatin1(sql));
        ASSERT_FALSE(changed.ok());
        EXPECT_TRUE(changed.error().detail.contains(QStringLiteral("printed figures are never changed")));
    }
}

TEST_F(ImportTest, AKillBeforeTheCommitLeavesNothing)
{
    {
        const Connection connection = test::emptyDatabase(path());
    }
    const Package first = package("300");
    const int status = test::inChild([&] {
        const auto connection = Connection::open(path(), OpenMode::ReadWrite);
        const auto transaction = Transaction::begin(connection.value());
        // With next to no cache the pages are in the log before the commit.
        if (!executeText(connection.value(), QStringLiteral("PRAGMA cache_size = 1")).ok()) return 2;
        if (!writePackage(connection.value(), first).ok()) return 3;
        _exit(QFileInfo(path() + QStringLiteral("-wal")).size() > 0 ? 0 : 4);
    });
    EXPECT_EQ(status, 0);
    const auto connection = Connection::open(path(), OpenMode::ReadWrite);
    ASSERT_TRUE(connection.ok());
    EXPECT_EQ(test::number(connection.value(), QStringLiteral("SELECT count(*) FROM document")), 0);
    EXPECT_EQ(test::number(connection.value(), countFigures), 0);
}

/// Kills a process that imports two editions in turn, at moments of its own choosing.
TEST_F(ImportTest, AKillAtAnyMomentLeavesOneWholeEdition)
{
    const Package even = package("300");
    Package odd = package("301");
    odd.tables.front().footnotes.append(QStringLiteral("2 Noot"));
    {
        const Connection connection = test::emptyDatabase(path());
        ASSERT_TRUE(importPackage(connection, even).ok());
    }
    for (int round = 0; round < 8; ++round) {
        int ready[2];
        ASSERT_EQ(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            const auto connection = Connection::open(path(), OpenMode::ReadWrite);
            for (;;) {
                for (const Package* edition : std::array<const Package*, 2>{&odd, &even}) {
                    if (!importPackage(connection.value(), *edition).ok()) _exit(1);
                    if (write(ready[1], "x", 1) != 1) _exit(1);
                }
            }
        }
        char token = 0;
        for (int imports = 0; imports <= round; ++imports) ASSERT_EQ(read(ready[0], &token, 1), 1);
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status));
        ::close(ready[0]);
        ::close(ready[1]);

        const auto connection = Connection::open(path(), OpenMode::ReadWrite);
        ASSERT_TRUE(connection.ok()) << connection.error().detail.toStdString();
        EXPECT_EQ(test::number(connection.value(), countFigures), 8);
        const bool isEven = isStored(connection.value(), even).value();
        EXPECT_NE(isEven, isStored(connection.value(), odd).value());
        EXPECT_EQ(test::number(connection.value(), coa), isEven ? 300 : 301);
        EXPECT_EQ(test::number(connection.value(), QStringLiteral("SELECT count(*) FROM footnote")), isEven ? 1 : 2);
    }
}

}  // namespace
}  // namespace ketenbudget
