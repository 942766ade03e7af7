#include "tests/app/AppFixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using testing::Contains;
using testing::Each;
using testing::HasSubstr;
using testing::StartsWith;

CommandAnswer search(const QStringList& words)
{
    return runCommand(QStringList{QStringLiteral("search")} + words);
}

std::vector<std::string> linesOf(const CommandAnswer& answer)
{
    std::vector<std::string> lines;
    for (const QByteArray& line : answer.out.trimmed().split('\n')) lines.push_back(line.toStdString());
    return lines;
}

// Tabel 6, COA, Verschil 2025, line 1318 of the text of the report.
const char* const coaDifference =
    "amount,jaarverslag-2025-xx,6,1318,\"37 Uitgaven > Programma uitgaven > 37.4 Toegang, toelating en opvang vreemdelingen > "
    "Bijdrage aan ZBO's/RWT's > COA\",Verschil 2025,‒ 469.334,";

TEST(SearchCommand, FindsAnAmountWithItsPlace)
{
    const CommandAnswer answer = search({QStringLiteral("469.334"), QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(answer.err, "");
    EXPECT_EQ(linesOf(answer).front(), "kind,document,table,line,row_path,column,raw,text");
    EXPECT_THAT(linesOf(answer), Contains(coaDifference));
}

TEST(SearchCommand, FindsAnAmountHoweverItIsTyped)
{
    for (const QStringList& typed : {QStringList{QStringLiteral("469334")}, {QStringLiteral("--"), QStringLiteral("-469.334")}})
        EXPECT_THAT(linesOf(search(QStringList{QStringLiteral("--format"), QStringLiteral("csv")} + typed)), Contains(coaDifference));
}

TEST(SearchCommand, WritesOneLineForEachHit)
{
    const CommandAnswer answer = search({QStringLiteral("469.334")});
    EXPECT_THAT(linesOf(answer).front(), StartsWith("amount"));
    EXPECT_THAT(linesOf(answer).front(), HasSubstr("‒ 469.334 | Table 6 › 37 Uitgaven › "));
    EXPECT_THAT(linesOf(answer).front(), HasSubstr("COA › Verschil 2025 (Jaarverslag 2025 XX, line 1318)"));
    const auto rows = search({QStringLiteral("469.334"), QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_EQ(linesOf(answer).size() + 1, linesOf(rows).size());
}

TEST(SearchCommand, FindsWordsInLabelsAndTexts)
{
    const CommandAnswer answer = search({QStringLiteral("amv"), QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_EQ(answer.code, 0);
    // Tabel 58 explains the abbreviation on its line; the glossary and the explanations of Nidos use it.
    EXPECT_THAT(linesOf(answer), Contains(HasSubstr("jaarverslag-2025-xx,58,")));
    EXPECT_THAT(linesOf(answer), Contains(StartsWith("term,")));
    EXPECT_THAT(linesOf(answer), Contains(StartsWith("explanation,")));
}

TEST(SearchCommand, EveryWordMustOccur)
{
    const CommandAnswer both = search({QStringLiteral("leges"), QStringLiteral("bekostiging"), QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_THAT(linesOf(both), Contains(StartsWith("row,jaarverslag-2025-xx,9,1615,Leges")));
    EXPECT_LT(linesOf(both).size(), linesOf(search({QStringLiteral("leges"), QStringLiteral("--format"), QStringLiteral("csv")})).size());
}

TEST(SearchCommand, JsonIsAnArrayOfHits)
{
    const CommandAnswer answer = search({QStringLiteral("469.334"), QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject first = QJsonDocument::fromJson(answer.out).array().at(0).toObject();
    EXPECT_EQ(first.value(QStringLiteral("kind")).toString(), QStringLiteral("amount"));
    EXPECT_EQ(first.value(QStringLiteral("table")).toString(), QStringLiteral("6"));
    EXPECT_EQ(first.value(QStringLiteral("raw")).toString(), QStringLiteral("‒ 469.334"));
}

TEST(SearchCommand, SaysThatNothingWasFound)
{
    const CommandAnswer text = search({QStringLiteral("eenhoorn")});
    EXPECT_EQ(text.code, 0);
    EXPECT_EQ(text.out, "");
    EXPECT_THAT(text.err.toStdString(), HasSubstr("nothing found for “eenhoorn”"));
    const CommandAnswer json = search({QStringLiteral("eenhoorn"), QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_TRUE(QJsonDocument::fromJson(json.out).array().isEmpty());
    EXPECT_TRUE(QJsonDocument::fromJson(json.out).isArray());
}

TEST(SearchCommand, WithoutWordsItIsNotUnderstood)
{
    EXPECT_EQ(search({}).code, 2);
    EXPECT_EQ(search({QStringLiteral(" ")}).code, 2);
    EXPECT_EQ(search({QStringLiteral("amv"), QStringLiteral("--format"), QStringLiteral("xml")}).code, 2);
}

}  // namespace
}  // namespace ketenbudget::test
