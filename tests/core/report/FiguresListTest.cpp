#include "core/report/FiguresList.h"

#include "tests/core/support/CsvText.h"
#include "tests/core/support/Report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

QJsonArray jsonFigures(const FiguresFilter& filter = {})
{
    return QJsonDocument::fromJson(figuresAsJson(report(), filter)).array();
}

TEST(FiguresList, HasTheColumnsThatScriptsReadFrom)
{
    EXPECT_TRUE(figuresAsCsv(report(), {}).startsWith("document,table,page,line,row_path,column,raw,value,unit\n"));
}

TEST(FiguresList, TellsOfCoaWhereItIsPrintedAndHow)
{
    const QByteArray coa =
        "jaarverslag-2025-xx,6,26,1318,\"37 Uitgaven > Programma uitgaven > 37.4 Toegang, toelating en opvang vreemdelingen > Bijdrage aan "
        "ZBO's/RWT's > COA\",Realisatie 2025,3.593.266,3593266,EUR_1000\n";
    EXPECT_EQ(figuresAsCsv(report(), {}).count(coa), 1);
}

TEST(FiguresList, KeepsTheTokenAsPrintedBesideItsValue)
{
    const QByteArray csv = figuresAsCsv(report(), {6, {}});
    EXPECT_TRUE(csv.contains(QStringLiteral(",Verschil 2025,\u2012 469.334,-469334,EUR_1000\n").toUtf8()));
    EXPECT_TRUE(csv.contains(",1334,")) << "a row with blank cells is listed too";
    EXPECT_TRUE(csv.contains("Samenwerkingsverbanden asielketen\",Realisatie 2023,,,EUR_1000\n"));
}

TEST(FiguresList, JsonHoldsTheSameFiguresInTheSameOrder)
{
    const auto rows = csvRows(figuresAsCsv(report(), {}));
    const QJsonArray figures = jsonFigures();
    ASSERT_EQ(figures.size(), rows.size() - 1);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const QJsonObject figure = figures[i].toObject();
        QStringList fields;
        for (const QString& name : rows[0]) fields.append(figure[name].toVariant().toString());
        EXPECT_EQ(fields, rows[i + 1]) << i;
    }
}

TEST(FiguresList, JsonTellsNumbersTextsAndNothingApart)
{
    bool seenBlank = false;
    for (const auto& entry : jsonFigures({6, {}})) {
        const QJsonObject figure = entry.toObject();
        EXPECT_TRUE(figure[u"table"].isDouble());
        EXPECT_TRUE(figure[u"line"].isDouble());
        EXPECT_TRUE(figure[u"raw"].isString());
        const bool empty = figure[u"raw"].toString().isEmpty();
        EXPECT_EQ(figure[u"value"].isNull(), empty);
        EXPECT_EQ(figure[u"value"].isString(), !empty);
        seenBlank = seenBlank || empty;
    }
    EXPECT_TRUE(seenBlank);
}

TEST(FiguresList, HoldsEveryNumberOfTheReport)
{
    // All tables: 1902 values, 74 dashes, 29 empty cells.
    int values = 0;
    int dashes = 0;
    int blanks = 0;
    for (const QStringList& row : csvRows(figuresAsCsv(report(), {{}, QStringLiteral("jaarverslag-2025-xx")})).mid(1)) {
        ++(row[6].isEmpty() ? blanks : row[7].isEmpty() ? dashes : values);
    }
    EXPECT_EQ(values, 1902);
    EXPECT_EQ(dashes, 74);
    EXPECT_EQ(blanks, 29);
}

TEST(FiguresList, LeavesWordsOut)
{
    // Tabel 57 holds words only; Tabel 34 has one column of them beside four with figures.
    EXPECT_EQ(csvRows(figuresAsCsv(report(), {57, {}})).size(), 1);
    EXPECT_EQ(csvRows(figuresAsCsv(report(), {34, {}})).size(), 1 + 56);
}

TEST(FiguresList, GivesDecimalsAndUnitsAsPrinted)
{
    const QByteArray csv = figuresAsCsv(report(), {4, {}});
    EXPECT_TRUE(csv.contains(QStringLiteral(",\"\u2012 410,618\",-410.618,EUR_MLN\n").toUtf8()));
    EXPECT_TRUE(csv.contains(QStringLiteral(",-4.33,PERCENT\n").toUtf8()));
}

TEST(FiguresList, CanBeLimitedToATableOrADocument)
{
    const auto all = csvRows(figuresAsCsv(report(), {}));
    const auto table16 = csvRows(figuresAsCsv(report(), {16, {}}));
    EXPECT_EQ(table16.size(), 1 + 8 * 7);
    for (const QStringList& row : table16.mid(1)) EXPECT_EQ(row[1], u"16");
    const auto ofReport = csvRows(figuresAsCsv(report(), {{}, QStringLiteral("jaarverslag-2025-xx")}));
    EXPECT_EQ(ofReport.size(), 1 + 2005);
    EXPECT_EQ(all.size(), 1 + 2005 + 2827) << "with those of the older publications";
    EXPECT_EQ(all.mid(0, ofReport.size()), ofReport) << "the newest document comes first";
    EXPECT_EQ(csvRows(figuresAsCsv(report(), {{}, QStringLiteral("elders")})).size(), 1);
    EXPECT_EQ(csvRows(figuresAsCsv(report(), {99, {}})).size(), 1);
    EXPECT_TRUE(jsonFigures({99, {}}).isEmpty());
}

}  // namespace
}  // namespace ketenbudget::test
