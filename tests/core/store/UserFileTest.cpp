#include "core/store/UserFile.h"

#include "core/store/Query.h"
#include "core/store/UserWorkFile.h"
#include "tests/core/store/StoreFixtures.h"

#include <QFile>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

class UserFileTest : public testing::Test {
protected:
    UserFileTest() { const Connection made = test::emptyDatabase(path()); }

    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("user.sqlite")); }

    test::StoreFolder m_folder;
};

/// Its header then still says that it is of before the user's work.
TEST_F(UserFileTest, ThatAnotherProgramHasJustUpgradedIsReadAsItIsNow)
{
    {
        const auto older = Connection::open(path(), OpenMode::ReadWrite);
        test::run(older.value(), QStringLiteral("PRAGMA user_version = 3"));
    }
    const QByteArray content = test::contentOf(path());
    const auto other = openUserFile(path());
    ASSERT_TRUE(other.ok());
    test::run(*other.value(), QStringLiteral("PRAGMA user_version = 4"));
    const ChartMessage message{QStringLiteral("verschil-37"), QStringLiteral("Minder opvang")};
    ASSERT_TRUE(userWorkIn(other.value())->change(std::nullopt, message).ok());
    ASSERT_EQ(test::contentOf(path()), content) << "it is in the log";
    EXPECT_EQ(readUserWork(path()).value().messages, std::vector<ChartMessage>{message});
    EXPECT_TRUE(readUserFile(path(), 4).value());
    EXPECT_FALSE(readUserFile(path(), 5).value()) << "there is none of that version yet";
}

TEST_F(UserFileTest, IsWrittenOnlyByOneWhoOpensItForThat)
{
    const auto written = openUserFile(path());
    ASSERT_TRUE(written.ok());
    EXPECT_FALSE(written.value()->readOnly());
    const auto read = readUserFile(path(), 1);
    ASSERT_TRUE(read.ok() && read.value());
    EXPECT_TRUE(read.value()->readOnly());
    EXPECT_FALSE(executeText(*read.value(), QStringLiteral("DELETE FROM check_note")).ok());
}

TEST_F(UserFileTest, OfAnotherProgramOrANewerOneIsRefused)
{
    {
        const auto newer = Connection::open(path(), OpenMode::ReadWrite);
        test::run(newer.value(), QStringLiteral("PRAGMA user_version = 99"));
    }
    for (const ErrorCode code : {ErrorCode::NewerSchema, ErrorCode::FileMissing}) {
        const auto written = openUserFile(path());
        const auto read = readUserFile(path(), 1);
        ASSERT_FALSE(written.ok());
        ASSERT_FALSE(read.ok());
        EXPECT_EQ(written.error().code, code);
        EXPECT_EQ(read.error().code, code);
        QFile::remove(path());
    }
}

}  // namespace
}  // namespace ketenbudget
