#include "core/store/DatabaseBackup.h"
#include "core/store/DatabaseFile.h"
#include "core/store/PackageImporter.h"
#include "tests/core/store/StoreFixtures.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

class DatabaseBackupTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("user.sqlite")); }
    [[nodiscard]] QString copy() const { return m_folder.path(QStringLiteral("copy.sqlite")); }
    /// An up-to-date database with the figures of a small package.
    void make() const
    {
        const Connection connection = test::emptyDatabase(path());
        ASSERT_TRUE(importPackage(connection, test::smallPackage(m_folder.path(QStringLiteral("package")))).ok());
    }
    [[nodiscard]] static std::int64_t documents(const QString& file)
    {
        const auto opened = Connection::open(file, OpenMode::ReadOnly);
        EXPECT_TRUE(opened.ok());
        return test::number(opened.value(), QStringLiteral("SELECT count(*) FROM document"));
    }

    test::StoreFolder m_folder;
};

TEST_F(DatabaseBackupTest, CopiesAllAndLeavesTheFileAsItIs)
{
    make();
    const QByteArray before = test::contentOf(path());
    ASSERT_TRUE(backupDatabase(path(), copy()).ok());
    EXPECT_EQ(documents(copy()), 1);
    EXPECT_TRUE(test::contentOf(path()) == before);
    EXPECT_EQ(m_folder.names(), (QStringList{QStringLiteral("copy.sqlite"), QStringLiteral("package"), QStringLiteral("user.sqlite")}));
}

TEST_F(DatabaseBackupTest, CopiesWhatStandsOnlyInTheLogOfAnOpenDatabase)
{
    make();
    const auto working = Connection::open(path(), OpenMode::ReadWrite);
    ASSERT_TRUE(working.ok());
    test::run(working.value(), QStringLiteral("UPDATE document SET title = 'gewijzigd'"));
    ASSERT_TRUE(hasPendingLog(path()));
    ASSERT_TRUE(backupDatabase(path(), copy()).ok());
    const auto opened = Connection::open(copy(), OpenMode::ReadOnly);
    EXPECT_EQ(test::number(opened.value(), QStringLiteral("SELECT count(*) FROM document WHERE title = 'gewijzigd'")), 1);
}

TEST_F(DatabaseBackupTest, OverwritesNothing)
{
    make();
    test::writeFile(copy(), "a letter");
    const Result<void> taken = backupDatabase(path(), copy());
    ASSERT_FALSE(taken.ok());
    EXPECT_EQ(taken.error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(taken.error().subject, copy());
    EXPECT_EQ(test::contentOf(copy()), "a letter");
    const Result<void> itself = backupDatabase(path(), path());
    ASSERT_FALSE(itself.ok());
    EXPECT_EQ(itself.error().code, ErrorCode::WriteFailed);
}

TEST_F(DatabaseBackupTest, NamesAFolderThatIsNotThere)
{
    make();
    const Result<void> nowhere = backupDatabase(path(), m_folder.path(QStringLiteral("missing/copy.sqlite")));
    ASSERT_FALSE(nowhere.ok());
    EXPECT_EQ(nowhere.error().code, ErrorCode::FileMissing);
    EXPECT_EQ(nowhere.error().subject, m_folder.path(QStringLiteral("missing")));
}

TEST_F(DatabaseBackupTest, OnAFullDiskLeavesNoHalfCopy)
{
    make();
    const test::Mount small(m_folder.path(QStringLiteral("small")), "size=32k");
    if (!small.ok()) GTEST_SKIP() << "no right to mount a small disk";
    const QString target = m_folder.path(QStringLiteral("small/copy.sqlite"));
    const Result<void> full = backupDatabase(path(), target);
    ASSERT_FALSE(full.ok());
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull) << full.error().detail.toStdString();
    EXPECT_EQ(full.error().subject, target);
    EXPECT_TRUE(QDir(m_folder.path(QStringLiteral("small"))).isEmpty());
}

}  // namespace
}  // namespace ketenbudget
