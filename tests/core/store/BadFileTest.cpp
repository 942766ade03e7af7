#include "core/store/Database.h"
#include "core/store/DatabaseCheck.h"
#include "core/store/DatabaseFile.h"
#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

class BadFileTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("user.sqlite")); }

    void makeDatabase() const { ASSERT_TRUE(openUserDatabase(path(), true).ok()); }

    /// Every way in says `code` and the file's name, and changes nothing in the folder.
    void expectRefused(ErrorCode code) const
    {
        const QStringList names = m_folder.names();
        const QByteArray before = QFile::exists(path()) ? test::contentOf(path()) : QByteArray();
        const auto check = [&](const Error& error) {
            EXPECT_EQ(error.code, code) << error.detail.toStdString();
            EXPECT_EQ(error.subject, path());
        };
        const auto opened = openUserDatabase(path(), false);
        const auto info = databaseInfo(path());
        const auto verified = verifyDatabase(path());
        ASSERT_FALSE(opened.ok());
        ASSERT_FALSE(info.ok());
        ASSERT_FALSE(verified.ok());
        check(opened.error());
        check(info.error());
        check(verified.error());
        EXPECT_EQ(m_folder.names(), names);
        EXPECT_TRUE(!QFile::exists(path()) || test::contentOf(path()) == before);
    }

    test::StoreFolder m_folder;
};

TEST_F(BadFileTest, AMisspeltPathMakesNoFile)
{
    expectRefused(ErrorCode::FileMissing);
    EXPECT_TRUE(m_folder.names().isEmpty());
}

TEST_F(BadFileTest, AFolderIsNotAFile)
{
    ASSERT_TRUE(QDir().mkdir(path()));
    const auto opened = openUserDatabase(path(), true);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::FileUnreadable);
}

TEST_F(BadFileTest, ATextFileIsNotADatabase)
{
    test::writeFile(path(), "Beste collega,\nhierbij de cijfers.\n");
    expectRefused(ErrorCode::NotADatabase);
}

TEST_F(BadFileTest, AnEmptyFileIsNotADatabase)
{
    test::writeFile(path(), {});
    expectRefused(ErrorCode::NotADatabase);
    EXPECT_FALSE(openUserDatabase(path(), true).ok());
    EXPECT_EQ(test::contentOf(path()).size(), 0);
}

TEST_F(BadFileTest, AnotherProgramsDatabaseIsForeign)
{
    {
        const Result<Connection> theirs = Connection::create(path());
        test::run(theirs.value(), QStringLiteral("CREATE TABLE bookmarks (url TEXT)"));
    }
    expectRefused(ErrorCode::ForeignDatabase);
}

TEST_F(BadFileTest, ANewerSchemaIsLeftAlone)
{
    makeDatabase();
    {
        const Result<Connection> connection = Connection::open(path(), OpenMode::ReadWrite);
        test::run(connection.value(), QStringLiteral("PRAGMA user_version = 99"));
    }
    expectRefused(ErrorCode::NewerSchema);
}

TEST_F(BadFileTest, ATruncatedDatabaseIsDamaged)
{
    makeDatabase();
    const QByteArray whole = test::contentOf(path());
    for (const qsizetype size : {qsizetype{60}, qsizetype{100}, qsizetype{4096}, whole.size() / 2, whole.size() - 1}) {
        SCOPED_TRACE(size);
        test::writeFile(path(), whole.left(size));
        expectRefused(ErrorCode::DamagedDatabase);
    }
}

TEST_F(BadFileTest, OverwrittenPagesAreDamaged)
{
    makeDatabase();
    QByteArray bytes = test::contentOf(path());
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, 'x'));
    test::writeFile(path(), bytes);
    expectRefused(ErrorCode::DamagedDatabase);
}

TEST_F(BadFileTest, ADamagedRootPageIsDamaged)
{
    makeDatabase();
    QByteArray bytes = test::contentOf(path());
    bytes.replace(100, 900, QByteArray(900, '\x55'));
    test::writeFile(path(), bytes);
    expectRefused(ErrorCode::DamagedDatabase);
}

TEST_F(BadFileTest, ANameWithSpecialCharactersIsStillAFile)
{
    const QString odd = m_folder.path(QStringLiteral("a b?c#d%20é.sqlite"));
    ASSERT_TRUE(openUserDatabase(odd, true).ok());
    EXPECT_EQ(m_folder.names(), QStringList(QStringLiteral("a b?c#d%20é.sqlite")));
    EXPECT_TRUE(openUserDatabase(odd, false).ok());
}

TEST_F(BadFileTest, AHeaderTellsVersionAndJournal)
{
    makeDatabase();
    const auto header = readHeader(path());
    ASSERT_TRUE(header.ok());
    EXPECT_EQ(header.value().applicationId, 0x4B425547U);
    EXPECT_EQ(header.value().userVersion, 5);
    EXPECT_TRUE(header.value().wal);
}

}  // namespace
}  // namespace ketenbudget
