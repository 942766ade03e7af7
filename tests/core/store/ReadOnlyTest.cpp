#include "core/store/CheckNotes.h"
#include "core/store/Database.h"
#include "core/store/DatabaseCheck.h"
#include "core/store/UserWorkFile.h"
#include "core/store/FileLocation.h"
#include "core/store/PackageImporter.h"
#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <unistd.h>

#include <memory>

namespace ketenbudget {
namespace {

/// A folder that can be closed for writing: by its permissions, or for root, whom permissions do
/// not stop, by a file system that is turned read-only.
class ReadOnlyTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkdir(folder()));
        if (geteuid() != 0) return;
        m_mount = std::make_unique<test::Mount>(folder(), "size=8m");
        if (!m_mount->ok()) GTEST_SKIP() << "root without the right to mount: nothing is read-only here";
    }
    void TearDown() override
    {
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void close() const
    {
        if (m_mount) {
            ASSERT_TRUE(m_mount->turnReadOnly());
            return;
        }
        for (const QString& name : names()) QFile::setPermissions(folder() + QLatin1Char('/') + name, QFile::ReadOwner);
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString folder() const { return m_folder.path(QStringLiteral("closed")); }
    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/user.sqlite"); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot);
    }

    test::StoreFolder m_folder;
    std::unique_ptr<test::Mount> m_mount;
};

TEST_F(ReadOnlyTest, AnUpToDateFileOpensAndNothingIsMadeBesideIt)
{
    ASSERT_TRUE(openUserDatabase(path(), true).ok());
    close();
    {
        const auto opened = openUserDatabase(path(), false);
        ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
        EXPECT_EQ(opened.value().start, DatabaseStart::UpToDate);
        EXPECT_TRUE(opened.value().connection.readOnly());
        EXPECT_FALSE(opened.value().snapshot->figures().empty());
        EXPECT_EQ(names(), QStringList(QStringLiteral("user.sqlite")));
    }
    const auto info = databaseInfo(path());
    ASSERT_TRUE(info.ok());
    EXPECT_EQ(info.value().journalMode, QStringLiteral("wal"));
    EXPECT_TRUE(verifyDatabase(path()).ok());
    EXPECT_EQ(names(), QStringList(QStringLiteral("user.sqlite")));
}

TEST_F(ReadOnlyTest, AnImportIntoItIsReadOnly)
{
    ASSERT_TRUE(openUserDatabase(path(), true).ok());
    const QString source = m_folder.path(QStringLiteral("package"));
    const Package package = test::smallPackage(source);
    close();
    const auto opened = openUserDatabase(path(), false);
    ASSERT_TRUE(opened.ok());
    const auto imported = importPackage(opened.value().connection, package);
    ASSERT_FALSE(imported.ok());
    EXPECT_EQ(imported.error().code, ErrorCode::ReadOnly) << imported.error().detail.toStdString();
}

TEST_F(ReadOnlyTest, NotesOnChecksCanBeReadButNotWritten)
{
    ASSERT_TRUE(openUserDatabase(path(), true).ok());
    const CheckNote note{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                         QDateTime::fromSecsSinceEpoch(0, Qt::UTC), QStringLiteral("1")};
    ASSERT_TRUE(openCheckNotes(path()).value()->save(note).ok());
    close();
    const auto store = openCheckNotes(path());
    ASSERT_TRUE(store.ok()) << store.error().detail.toStdString();
    EXPECT_EQ(store.value()->notes().value().size(), 1U);
    for (const Result<void>& refused : {store.value()->save(note), store.value()->remove(note.check)}) {
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
        EXPECT_EQ(refused.error().subject, path());
    }
    EXPECT_EQ(store.value()->notes().value().size(), 1U);
    EXPECT_EQ(names(), QStringList(QStringLiteral("user.sqlite")));
}

TEST_F(ReadOnlyTest, AnOlderEditionOfTheFiguresIsReadOnly)
{
    {
        const auto opened = openUserDatabase(path(), true);
        ASSERT_TRUE(opened.ok());
        test::run(opened.value().connection, QStringLiteral("UPDATE document SET package_hash = 'older'"));
    }
    close();
    const auto opened = openUserDatabase(path(), false);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(opened.error().subject, path());
}

TEST_F(ReadOnlyTest, ADatabaseIsNotMadeInAReadOnlyFolder)
{
    close();
    const auto opened = openUserDatabase(path(), true);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::ReadOnly) << opened.error().detail.toStdString();
    EXPECT_EQ(opened.error().subject, path());
    const auto deeper = openUserDatabase(folder() + QStringLiteral("/a/b/user.sqlite"), true);
    ASSERT_FALSE(deeper.ok());
    EXPECT_EQ(deeper.error().code, ErrorCode::ReadOnly);
    EXPECT_TRUE(names().isEmpty());
}

TEST(ReadOnlyConnection, RefusesToWriteAWritableFile)
{
    const test::StoreFolder folder;
    const QString path = folder.path(QStringLiteral("a.sqlite"));
    {
        const Connection made = test::emptyDatabase(path);
    }
    const QByteArray before = test::contentOf(path);
    {
        const Result<Connection> connection = Connection::open(path, OpenMode::ReadOnly);
        ASSERT_TRUE(connection.ok());
        const auto written = executeText(connection.value(), QStringLiteral("DELETE FROM figure"));
        ASSERT_FALSE(written.ok());
        EXPECT_EQ(written.error().code, ErrorCode::ReadOnly);
    }
    EXPECT_TRUE(test::contentOf(path) == before);
    EXPECT_EQ(folder.names(), QStringList(QStringLiteral("a.sqlite")));
}

TEST(FileLocation, KnowsNetworkShares)
{
    for (const char* share : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"}) EXPECT_TRUE(isShare(share)) << share;
    for (const char* disk : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk"})
        EXPECT_FALSE(isShare(disk)) << disk;
}

TEST_F(ReadOnlyTest, TheUsersWorkIsReadAndNotChanged)
{
    ASSERT_TRUE(openUserDatabase(path(), true).ok());
    const ChartMessage message{QStringLiteral("verschil"), QStringLiteral("Alles op koers")};
    ASSERT_TRUE(openUserWork(path()).value()->change(std::nullopt, message).ok());
    close();
    const auto store = openUserWork(path());
    ASSERT_TRUE(store.ok()) << store.error().detail.toStdString();
    EXPECT_EQ(store.value()->work().value().messages, std::vector<ChartMessage>{message});
    const Result<void> done = store.value()->change(message, std::nullopt);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(names(), QStringList(QStringLiteral("user.sqlite")));
}

}  // namespace
}  // namespace ketenbudget
