#include "core/report/FileOutput.h"

#include "core/format/ErrorText.h"
#include "tests/core/support/TestDisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

class FileOutputTest : public ::testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList names() const { return namesIn(m_folder.path()); }

    QTemporaryDir m_folder;
};

TEST_F(FileOutputTest, WritesTheContentAndNothingElse)
{
    ASSERT_TRUE(writeFile(path("a.csv"), "x;y\n").ok());
    EXPECT_EQ(contentOf(path("a.csv")), "x;y\n");
    EXPECT_EQ(names(), QStringList{u"a.csv"_qs});
}

TEST_F(FileOutputTest, TakesThePlaceOfAnOlderFile)
{
    ASSERT_TRUE(writeFile(path("a.csv"), "a long old content\n").ok());
    ASSERT_TRUE(writeFile(path("a.csv"), "new\n").ok());
    EXPECT_EQ(contentOf(path("a.csv")), "new\n");
    EXPECT_EQ(names(), QStringList{u"a.csv"_qs});
}

TEST_F(FileOutputTest, AMissingFolderIsNamedAndNotMade)
{
    const Result<void> result = writeFile(path("missing/a.csv"), "x");
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::FileMissing);
    EXPECT_EQ(result.error().subject, path("missing"));
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(FileOutputTest, APathBelowAFileFailsAndLeavesTheFile)
{
    ASSERT_TRUE(writeFile(path("file"), "old").ok());
    const Result<void> result = writeFile(path("file/a.csv"), "x");
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::WriteFailed) << "“file” does exist";
    EXPECT_EQ(result.error().subject, path("file/a.csv"));
    EXPECT_FALSE(result.error().detail.isEmpty());
    EXPECT_EQ(contentOf(path("file")), "old");
    EXPECT_EQ(names(), QStringList{u"file"_qs});
}

TEST_F(FileOutputTest, AFolderOfThatNameStays)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("a.csv")));
    const Result<void> result = writeFile(path("a.csv"), "x");
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::WriteFailed);
    EXPECT_TRUE(QDir(path("a.csv")).exists());
    EXPECT_EQ(names(), QStringList{u"a.csv"_qs});
}

TEST_F(FileOutputTest, OfSeveralFilesNoneIsReplacedWhereOneFails)
{
    ASSERT_TRUE(writeFile(path("01.png"), "old").ok());
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("02.png")));
    EXPECT_FALSE(writeFiles({{path("01.png"), "new"}, {path("02.png"), "new"}}).ok());
    EXPECT_EQ(contentOf(path("01.png")), "old");
    EXPECT_EQ(names(), (QStringList{u"01.png"_qs, u"02.png"_qs}));
}

TEST(FileOutputOnAFullDisk, OfSeveralFilesTheOldOnesStay)
{
    const TestDisk disk(QStringLiteral("size=64k"));
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    ASSERT_TRUE(writeFile(disk.filePath(QStringLiteral("01.png")), "old").ok());
    const Result<void> result = writeFiles({{disk.filePath(QStringLiteral("01.png")), "new"},
                                            {disk.filePath(QStringLiteral("02.png")), QByteArray(1'000'000, 'x')}});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(contentOf(disk.filePath(QStringLiteral("01.png"))), "old");
    EXPECT_EQ(namesIn(disk.path()), QStringList{u"01.png"_qs});
}

TEST(FileOutputOnAFullDisk, SaysSoKeepsTheOldContentAndLeavesNothingBehind)
{
    const TestDisk disk(QStringLiteral("size=64k"));
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    const QString path = disk.filePath(QStringLiteral("a.csv"));
    ASSERT_TRUE(writeFile(path, "old").ok());

    const Result<void> result = writeFile(path, QByteArray(1'000'000, 'x'));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(result.error().subject, path);
    EXPECT_TRUE(errorText(result.error()).what.contains(path));
    EXPECT_EQ(contentOf(path), "old");
    EXPECT_EQ(namesIn(disk.path()), QStringList{u"a.csv"_qs});
}

TEST(FileOutputOnAReadOnlyDisk, SaysSo)
{
    const TestDisk disk(QStringLiteral("ro"));
    if (!disk.mounted()) GTEST_SKIP() << "mounting a read-only disk needs root";
    const Result<void> result = writeFile(disk.filePath(QStringLiteral("a.csv")), "x");
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::ReadOnly);
    EXPECT_TRUE(namesIn(disk.path()).isEmpty());
    const Result<void> folder = makeFolder(disk.filePath(QStringLiteral("new/deep")));
    ASSERT_FALSE(folder.ok());
    EXPECT_EQ(folder.error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(folder.error().subject, disk.filePath(QStringLiteral("new/deep")));
}

}  // namespace
}  // namespace ketenbudget::test
