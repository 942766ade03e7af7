#include "tests/app/AppFixtures.h"

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using testing::HasSubstr;

CommandAnswer db(const QStringList& words)
{
    return runCommand(QStringList{QStringLiteral("db")} + words);
}

TEST(DbCommand, TellsWhatIsInADatabase)
{
    const WorkFolder folder;
    const QString path = folder.database();
    const auto before = folder.files();
    const CommandAnswer answer = db({QStringLiteral("info"), QStringLiteral("--db"), path});
    EXPECT_EQ(answer.code, 0);
    EXPECT_THAT(answer.out.toStdString(), HasSubstr(path.toStdString()));
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("jaarverslag-2025-xx (Jaarverslag 2025 XX), 6 tables, 973 figures"));
    EXPECT_TRUE(folder.files() == before);
}

TEST(DbCommand, VerifiesAWholeDatabase)
{
    const WorkFolder folder;
    const QString path = folder.database();
    const auto before = folder.files();
    const CommandAnswer answer = db({QStringLiteral("verify"), QStringLiteral("--db"), path});
    EXPECT_EQ(answer.code, 0) << answer.out.toStdString();
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("whole and unchanged"));
    EXPECT_TRUE(folder.files() == before);
}

TEST(DbCommand, FindsACellThatWasTakenAway)
{
    const WorkFolder folder;
    const QString path = folder.database();
    runSql(path, {QStringLiteral("DELETE FROM figure WHERE raw = '3.593.266' AND table_number = 6")});
    const CommandAnswer answer = db({QStringLiteral("verify"), QStringLiteral("--db"), path});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("COA"));
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("found nothing"));
}

TEST(DbCommand, MakesADatabaseOnlyWhereThereIsNone)
{
    const WorkFolder folder;
    const QString path = folder.database();
    const auto before = folder.files();
    const CommandAnswer again = db({QStringLiteral("create"), path});
    EXPECT_EQ(again.code, 1);
    EXPECT_THAT(again.err.toStdString(), HasSubstr("it exists already"));
    EXPECT_TRUE(folder.files() == before);
    const CommandAnswer elsewhere = db({QStringLiteral("create"), folder.path(QStringLiteral("missing/new.sqlite"))});
    EXPECT_EQ(elsewhere.code, 1);
    EXPECT_THAT(elsewhere.err.toStdString(), HasSubstr("missing” does not exist"));
    EXPECT_TRUE(folder.files() == before);
}

TEST(DbCommand, WithoutAUsersDatabaseThereIsNothingToTell)
{
    const CommandAnswer answer = db({QStringLiteral("info")});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("ketenbudget.sqlite” does not exist"));
}

TEST(DbCommand, SaysWhichActionsThereAre)
{
    for (const QStringList& words : {QStringList{}, {QStringLiteral("inf")}, {QStringLiteral("create")}, {QStringLiteral("info"), QStringLiteral("x")}})
        EXPECT_EQ(db(words).code, 2) << words.join(QLatin1Char(' ')).toStdString();
    EXPECT_THAT(db({QStringLiteral("inf")}).err.toStdString(), HasSubstr("Nearest: info"));
}

}  // namespace
}  // namespace ketenbudget::test
