#include "tests/app/AppFixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using testing::Contains;
using testing::HasSubstr;

QByteArrayList linesOf(const QByteArray& out)
{
    return out.trimmed().split('\n');
}

// Counted in the tables as typed, all of them: numbers, dashes and empty cells, no words.
constexpr int values = 1902;
constexpr int dashes = 74;
constexpr int emptyCells = 29;
constexpr int allCells = values + dashes + emptyCells;
// In the older publications: 2.756 values and 71 empty cells.
constexpr int olderCells = 2827;
const QByteArray coaRow = "\"37 Uitgaven > Programma uitgaven > 37.4 Toegang, toelating en opvang vreemdelingen > Bijdrage aan ZBO's/RWT's > COA\"";

TEST(FiguresCommand, ListsEveryPrintedCell)
{
    const CommandAnswer answer = runCommand({QStringLiteral("figures")});
    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(answer.err, "");
    const QByteArrayList lines = linesOf(answer.out);
    EXPECT_EQ(lines.size(), allCells + olderCells + 1);
    EXPECT_EQ(linesOf(runCommand({QStringLiteral("figures"), QStringLiteral("--document"),
                                  QStringLiteral("jaarverslag-2025-xx")})
                          .out)
                  .size(),
              allCells + 1);
    EXPECT_EQ(lines.first(), "document,table,page,line,row_path,column,raw,value,unit");
}

TEST(FiguresCommand, GivesPlaceTokenAndValueOfACell)
{
    const QByteArrayList lines = linesOf(runCommand({QStringLiteral("figures")}).out);
    const QByteArray start = "jaarverslag-2025-xx,6,26,1318," + coaRow;
    EXPECT_THAT(lines, Contains(start + ",Realisatie 2025,3.593.266,3593266,EUR_1000"));
    EXPECT_THAT(lines, Contains(start + ",Vastgestelde begroting 2025,4.062.600,4062600,EUR_1000"));
    EXPECT_THAT(lines, Contains(start + ",Verschil 2025,‒ 469.334,-469334,EUR_1000"));
}

TEST(FiguresCommand, AnEmptyCellHasNeitherTokenNorValue)
{
    // Tabel 6, Samenwerkingsverbanden asielketen: five cells are blank, two are 0.
    const QByteArrayList lines = linesOf(
        runCommand({QStringLiteral("figures"), QStringLiteral("--table"), QStringLiteral("6")}).out);
    EXPECT_EQ(std::count_if(lines.begin(), lines.end(), [](const QByteArray& line) { return line.endsWith(",,,EUR_1000"); }), 5);
    EXPECT_EQ(std::count_if(lines.begin(), lines.end(),
                            [](const QByteArray& line) { return line.contains(",1334,") && line.endsWith(",0,0,EUR_1000"); }),
              2);
}

TEST(FiguresCommand, OneTableOnly)
{
    const QByteArrayList lines = linesOf(runCommand({QStringLiteral("figures"), QStringLiteral("--table"), QStringLiteral("16"),
                                                     QStringLiteral("--document"), QStringLiteral("jaarverslag-2025-xx")})
                                             .out);
    ASSERT_EQ(lines.size(), 8 * 7 + 1);
    for (const QByteArray& line : lines.mid(1)) EXPECT_TRUE(line.startsWith("jaarverslag-2025-xx,16,")) << line.toStdString();
}

TEST(FiguresCommand, TheSameAsJson)
{
    const CommandAnswer answer = runCommand({QStringLiteral("figures"), QStringLiteral("--document"), QStringLiteral("jaarverslag-2025-xx"),
                                             QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonArray figures = QJsonDocument::fromJson(answer.out).array();
    ASSERT_EQ(figures.size(), allCells);
    int valueless = 0;
    QStringList coa;
    for (const QJsonValue& value : figures) {
        const QJsonObject figure = value.toObject();
        if (figure.value(QStringLiteral("value")).isNull()) ++valueless;
        if (figure.value(QStringLiteral("line")).toInt() == 1318) coa.append(figure.value(QStringLiteral("value")).toString());
    }
    EXPECT_EQ(valueless, dashes + emptyCells);
    EXPECT_EQ(coa.join(QLatin1Char(' ')), QStringLiteral("744188 1576971 2549415 3932169 3593266 4062600 -469334"));
}

TEST(FiguresCommand, SaysWhichTablesAndDocumentsThereAre)
{
    const CommandAnswer table = runCommand({QStringLiteral("figures"), QStringLiteral("--table"), QStringLiteral("99")});
    EXPECT_EQ(table.code, 2);
    EXPECT_EQ(table.out, "");
    EXPECT_THAT(table.err.toStdString(), HasSubstr("“99” is not known"));
    EXPECT_THAT(table.err.toStdString(), HasSubstr("17, 18, 19, 20, 22, 23"));
    const CommandAnswer document = runCommand({QStringLiteral("figures"), QStringLiteral("--document"), QStringLiteral("jaarverslag-2024-xx")});
    EXPECT_EQ(document.code, 2);
    EXPECT_THAT(document.err.toStdString(), HasSubstr("Nearest: jaarverslag-2025-xx"));
}

TEST(FiguresCommand, RefusesAFormatThatItDoesNotKnow)
{
    const CommandAnswer answer = runCommand({QStringLiteral("figures"), QStringLiteral("--format"), QStringLiteral("xml")});
    EXPECT_EQ(answer.code, 2);
    EXPECT_EQ(answer.out, "");
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("“--format xml” was not understood. It may be: csv, json."));
}

}  // namespace
}  // namespace ketenbudget::test
