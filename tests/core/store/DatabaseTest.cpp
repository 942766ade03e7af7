#include "core/store/Database.h"

#include "core/store/PackageImporter.h"
#include "core/store/PackageReader.h"
#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>
#include <unistd.h>

namespace ketenbudget {
namespace {

class DatabaseTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("data/Ketenbudget/user.sqlite")); }
    [[nodiscard]] QStringList files() const { return QFileInfo(path()).dir().entryList(QDir::Files | QDir::Hidden); }

    test::StoreFolder m_folder;
};

TEST_F(DatabaseTest, TheFirstStartMakesFolderSchemaAndFigures)
{
    const auto opened = openUserDatabase(path(), true);
    ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
    EXPECT_EQ(opened.value().start, DatabaseStart::Created);
    EXPECT_FALSE(opened.value().connection.readOnly());
    EXPECT_EQ(opened.value().snapshot->tables().size(), 100U);
    EXPECT_EQ(test::number(opened.value().connection, QStringLiteral("PRAGMA foreign_keys")), 1);
    EXPECT_EQ(test::number(opened.value().connection, QStringLiteral("PRAGMA synchronous")), 1);
}

TEST_F(DatabaseTest, ASecondStartLeavesTheFileAlone)
{
    ASSERT_TRUE(openUserDatabase(path(), true).ok());
    // A time in the past shows a write within the same tick of the clock as well.
    const QDateTime past = QDateTime::fromSecsSinceEpoch(1'000'000'000);
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(past, QFileDevice::FileModificationTime));
    }
    const QByteArray before = test::contentOf(path());
    for (int start = 2; start <= 3; ++start) {
        const auto opened = openUserDatabase(path(), true);
        ASSERT_TRUE(opened.ok());
        EXPECT_EQ(opened.value().start, DatabaseStart::UpToDate);
    }
    EXPECT_TRUE(test::contentOf(path()) == before);
    EXPECT_EQ(QFileInfo(path()).lastModified(), past);
    EXPECT_EQ(files(), QStringList(QStringLiteral("user.sqlite")));
}

TEST_F(DatabaseTest, AnOlderEditionOfTheFiguresIsReplacedAtTheStart)
{
    {
        const auto opened = openUserDatabase(path(), true);
        test::run(opened.value().connection, QStringLiteral("DELETE FROM figure WHERE table_number = 6"));
        test::run(opened.value().connection, QStringLiteral("UPDATE document SET package_hash = 'older'"));
    }
    const auto opened = openUserDatabase(path(), false);
    ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
    EXPECT_EQ(opened.value().start, DatabaseStart::Refreshed);
    EXPECT_GT(
        test::number(opened.value().connection, QStringLiteral("SELECT count(*) FROM figure WHERE table_number = 6")),
        0);
    EXPECT_EQ(openUserDatabase(path(), false).value().start, DatabaseStart::UpToDate);
}

TEST_F(DatabaseTest, ADocumentOfTheUsersOwnStaysBesideTheReference)
{
    const Package own = test::smallPackage(m_folder.path(QStringLiteral("package")));
    {
        const auto opened = openUserDatabase(path(), true);
        ASSERT_TRUE(importPackage(opened.value().connection, own).ok());
        test::run(opened.value().connection,
                  QStringLiteral("UPDATE document SET package_hash = 'older' WHERE key <> 'klein'"));
    }
    const auto opened = openUserDatabase(path(), false);
    ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
    EXPECT_EQ(opened.value().snapshot->documents().size(), embeddedPackages().size() + 1U);
    EXPECT_TRUE(isStored(opened.value().connection, own).value());
}

TEST_F(DatabaseTest, TwoProgramsMayHaveItOpen)
{
    const auto first = openUserDatabase(path(), true);
    const auto second = openUserDatabase(path(), true);
    ASSERT_TRUE(first.ok() && second.ok());
    const Package own = test::smallPackage(m_folder.path(QStringLiteral("package")));
    EXPECT_TRUE(importPackage(first.value().connection, own).ok());
    EXPECT_TRUE(isStored(second.value().connection, own).value());
}

TEST_F(DatabaseTest, ARestOfAKilledProgramIsTakenUp)
{
    ASSERT_TRUE(openUserDatabase(path(), true).ok());
    const Package own = test::smallPackage(m_folder.path(QStringLiteral("package")));
    const int status = test::inChild([&] {
        const auto opened = openUserDatabase(path(), false);
        // Leaves the committed import in the log, as a kill does.
        return importPackage(opened.value().connection, own).ok() ? (_exit(7), 0) : 1;
    });
    EXPECT_EQ(status, 7);
    EXPECT_TRUE(files().contains(QStringLiteral("user.sqlite-wal")));
    {
        const auto opened = openUserDatabase(path(), false);
        ASSERT_TRUE(opened.ok());
        EXPECT_TRUE(isStored(opened.value().connection, own).value());
    }
    EXPECT_EQ(files(), QStringList(QStringLiteral("user.sqlite")));
}

}  // namespace
}  // namespace ketenbudget
