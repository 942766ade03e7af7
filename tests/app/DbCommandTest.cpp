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
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("jaarverslag-2025-xx (Jaarverslag 2025 XX), 57 tables, 2005 figures"));
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

TEST(DbCommand, CopiesADatabaseToANewFile)
{
    const WorkFolder folder;
    const QString path = folder.database();
    const QByteArray before = contentOf(path);
    const QString copy = folder.path(QStringLiteral("copy.sqlite"));
    const CommandAnswer answer = db({QStringLiteral("backup"), copy, QStringLiteral("--db"), path});
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("copy.sqlite: a copy of "));
    EXPECT_EQ(folder.names(), (QStringList{QStringLiteral("copy.sqlite"), QStringLiteral("figures.sqlite")}));
    EXPECT_TRUE(contentOf(path) == before);
    EXPECT_EQ(db({QStringLiteral("verify"), QStringLiteral("--db"), copy}).code, 0);
    const QStringList list{QStringLiteral("figures"), QStringLiteral("--db")};
    EXPECT_TRUE(runCommand(list + QStringList{copy}).out == runCommand(list + QStringList{path}).out);
}

TEST(DbCommand, ABackupOverwritesNothing)
{
    const WorkFolder folder;
    const QString path = folder.database();
    const QString taken = folder.path(QStringLiteral("letter.txt"));
    writeContent(taken, "Geachte heer");
    const auto before = folder.files();
    for (const QString& target : {taken, path}) {
        const CommandAnswer answer = db({QStringLiteral("backup"), target, QStringLiteral("--db"), path});
        EXPECT_EQ(answer.code, 1);
        EXPECT_EQ(answer.out, "");
        EXPECT_THAT(answer.err.toStdString(), HasSubstr("it exists already"));
    }
    const QString elsewhere = folder.path(QStringLiteral("missing/copy.sqlite"));
    EXPECT_EQ(db({QStringLiteral("backup"), elsewhere, QStringLiteral("--db"), path}).code, 1);
    EXPECT_TRUE(folder.files() == before);
}

TEST(DbCommand, ABackupIsOfAKetenbudgetDatabaseOnly)
{
    const WorkFolder folder;
    const QString letter = folder.path(QStringLiteral("letter.txt"));
    writeContent(letter, "Geachte heer");
    const QString copy = folder.path(QStringLiteral("copy.sqlite"));
    const CommandAnswer answer = db({QStringLiteral("backup"), copy, QStringLiteral("--db"), letter});
    EXPECT_EQ(answer.code, 1);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("is not a database"));
    EXPECT_EQ(folder.names(), QStringList(QStringLiteral("letter.txt")));
}

TEST(DbCommand, WithoutAUsersDatabaseThereIsNothingToTell)
{
    const CommandAnswer answer = db({QStringLiteral("info")});
    EXPECT_EQ(answer.code, 1);
    EXPECT_EQ(answer.out, "");
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("ketenbudget.sqlite). The window makes it when it opens for the first time"));
    const WorkFolder folder;
    EXPECT_EQ(db({QStringLiteral("backup"), folder.path(QStringLiteral("copy.sqlite"))}).code, 1);
    EXPECT_TRUE(folder.names().isEmpty());
}

TEST(DbCommand, SaysWhichActionsThereAre)
{
    for (const QStringList& words : {QStringList{}, {QStringLiteral("inf")}, {QStringLiteral("create")}, {QStringLiteral("backup")}, {QStringLiteral("info"), QStringLiteral("x")}})
        EXPECT_EQ(db(words).code, 2) << words.join(QLatin1Char(' ')).toStdString();
    EXPECT_THAT(db({QStringLiteral("inf")}).err.toStdString(), HasSubstr("Nearest: info"));
}

}  // namespace
}  // namespace ketenbudget::test
