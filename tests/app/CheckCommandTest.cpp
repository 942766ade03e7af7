#include "tests/app/AppFixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

CommandAnswer check(const QStringList& words = {})
{
    return runCommand(QStringList{QStringLiteral("check")} + words);
}

QStringList asCsv(const QStringList& words = {})
{
    const QByteArray out = check(words + QStringList{QStringLiteral("--format"), QStringLiteral("csv")}).out;
    return QString::fromUtf8(out).trimmed().split(QLatin1Char('\n'));
}

std::vector<std::string> linesOf(const QStringList& lines)
{
    std::vector<std::string> out;
    for (const QString& line : lines) out.push_back(line.toStdString());
    return out;
}

// Tabel 9, Totale bekostiging 2025: 707.102 + 170.555 + 221.278 = 1.098.935 is not the printed 1.160.752.
const char* const tableNine = "707.102 + 170.555 + 221.278,1.160.752,1098935,1160752,-61817,2,";
const char* const suspect = "Tabel 9 > Totale bekostiging > Realisatie 2025";

TEST(CheckCommand, FindsTheTotalThatIsNotTheSumOfItsParts)
{
    const CommandAnswer answer = check({QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.err, "");
    EXPECT_TRUE(answer.out.startsWith("id,state,kind,left,right,left_value,right_value,difference,tolerance,suspect,reason\n"));
    EXPECT_THAT(linesOf(asCsv()), Contains(AllOf(HasSubstr(",unexplained,sum,"), HasSubstr(tableNine), HasSubstr(suspect))));
}

TEST(CheckCommand, WritesTextByDefault)
{
    const CommandAnswer answer = check();
    EXPECT_EQ(answer.code, 3);
    EXPECT_TRUE(answer.out.startsWith("Unexplained\n"));
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("computed: 707.102 + 170.555 + 221.278 = 1.098.935\n    printed: 1.160.752\n"));
    EXPECT_THAT(answer.out.toStdString(), HasSubstr(std::string("Suspected: Jaarverslag 2025 XX > ") + suspect));
    EXPECT_THAT(answer.out.toStdString(), Not(HasSubstr("\nEqual\n")));
}

TEST(CheckCommand, ListsWhatTiesWhenAskedTo)
{
    EXPECT_GT(asCsv({QStringLiteral("--all")}).size(), 1000);
    EXPECT_EQ(asCsv({QStringLiteral("--all")}).filter(QStringLiteral(",equal,")).size() + 1,
              asCsv({QStringLiteral("--state"), QStringLiteral("equal")}).size());
}

TEST(CheckCommand, OneTableOnly)
{
    const CommandAnswer nine = check({QStringLiteral("--table"), QStringLiteral("9")});
    EXPECT_EQ(nine.code, 3);
    EXPECT_THAT(nine.out.toStdString(), HasSubstr("1.160.752"));
    // Tabel 29 ties: 76.976 + 272.116 - 79.607 = 269.485.
    const QStringList rollForward = asCsv({QStringLiteral("--table"), QStringLiteral("29"), QStringLiteral("--all")});
    EXPECT_THAT(linesOf(rollForward), Contains(AllOf(HasSubstr(",equal,roll_forward,"), HasSubstr(",269485,269485,0,"))));
}

TEST(CheckCommand, ATableThatTiesIsDone)
{
    // Tabel 29: the provisions of the IND.
    const CommandAnswer answer = check({QStringLiteral("--table"), QStringLiteral("29")});
    EXPECT_EQ(answer.code, 0) << answer.out.toStdString();
    EXPECT_THAT(answer.out.toStdString(), HasSubstr(" 0 unexplained"));
}

TEST(CheckCommand, TheSameAsJson)
{
    const CommandAnswer answer = check({QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(answer.code, 3);
    const QJsonArray checks = QJsonDocument::fromJson(answer.out).array();
    EXPECT_EQ(checks.size() + 1, asCsv().size());
    const QJsonObject first = checks.at(0).toObject();
    EXPECT_EQ(first.value(QStringLiteral("state")).toString(), QStringLiteral("unexplained"));
    EXPECT_EQ(first.size(), 11);
}

TEST(CheckCommand, SaysTheSameEachTimeAndInEveryLanguage)
{
    const QStringList csv{QStringLiteral("--all"), QStringLiteral("--format"), QStringLiteral("csv")};
    EXPECT_TRUE(check(csv).out == check(csv).out);
    EXPECT_TRUE(check().out == check().out);
    EXPECT_TRUE(check(csv + QStringList{QStringLiteral("--lang"), QStringLiteral("nl")}).out == check(csv).out);
}

TEST(CheckCommand, AStoredDatabaseSaysTheSameAndIsLeftAlone)
{
    const WorkFolder folder;
    const QString path = folder.database();
    const auto before = folder.files();
    const CommandAnswer stored = check({QStringLiteral("--db"), path});
    EXPECT_EQ(stored.code, 3);
    EXPECT_TRUE(stored.out == check().out);
    EXPECT_TRUE(folder.files() == before);
}

TEST(CheckCommand, SaysWhichValuesThereAre)
{
    const CommandAnswer state = check({QStringLiteral("--state"), QStringLiteral("wrong")});
    EXPECT_EQ(state.code, 2);
    EXPECT_EQ(state.out, "");
    EXPECT_THAT(state.err.toStdString(), HasSubstr("It may be: equal, within_rounding, explained, unexplained, notice, met, breached."));
    EXPECT_EQ(check({QStringLiteral("--table"), QStringLiteral("99")}).code, 2);
    EXPECT_EQ(check({QStringLiteral("--format"), QStringLiteral("xml")}).code, 2);
    EXPECT_EQ(check({QStringLiteral("nine")}).code, 2);
}

TEST(CheckCommand, WithoutItsDatabaseItFails)
{
    const WorkFolder folder;
    const CommandAnswer answer = check({QStringLiteral("--db"), folder.path(QStringLiteral("misspelt.sqlite"))});
    EXPECT_EQ(answer.code, 1);
    EXPECT_EQ(answer.out, "");
    EXPECT_TRUE(folder.names().isEmpty());
}

}  // namespace
}  // namespace ketenbudget::test
