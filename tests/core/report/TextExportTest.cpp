#include "core/report/TextExport.h"

#include "tests/core/report/ExportSample.h"
#include "tests/core/support/CsvText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

ReportTable oneText(const QString& text)
{
    ReportTable table;
    table.columns = {QStringLiteral("Tekst")};
    table.rows = {{{}, 0, false, {textCell(text)}}};
    return table;
}

TEST(CsvLine, QuotesOnlyWhereItMust)
{
    const QChar comma = u',';
    EXPECT_EQ(csvLine({u"a"_qs, u""_qs, u"b c"_qs}, comma), "a,,b c\n");
    EXPECT_EQ(csvLine({u"a,b"_qs}, comma), "\"a,b\"\n");
    EXPECT_EQ(csvLine({u"a;b"_qs}, comma), "a;b\n");
    EXPECT_EQ(csvLine({u"a;b"_qs}, u';'), "\"a;b\"\n");
    EXPECT_EQ(csvLine({u"zegt \"ja\""_qs}, comma), "\"zegt \"\"ja\"\"\"\n");
    EXPECT_EQ(csvLine({u"a\nb"_qs, u"c\rd"_qs}, comma), "\"a\nb\",\"c\rd\"\n");
}

TEST(TableAsCsv, GivesEveryTextAndRawNumberBack)
{
    const auto rows = csvRows(tableAsCsv(exportSample()));
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0], exportSample().columns);
    EXPECT_EQ(rows[1], (QStringList{u"37 Migratie"_qs, u"-469334"_qs, u"-11.6"_qs, u"'=1+1"_qs}));
    EXPECT_EQ(rows[2], (QStringList{u"\"COA\", Rijswijk"_qs, u"150910"_qs, u""_qs, u"twee\nregels\ten een tab\r"_qs}));
    EXPECT_EQ(rows[3], (QStringList{u"< 1 jaar & meer €"_qs, u""_qs, u""_qs, u""_qs}));
}

TEST(TableAsCsv, NoTextIsAFormulaToASpreadsheet)
{
    for (const char16_t* text : {u"=1+1", u"+1", u"-1", u"@SUM(A1)", u"\t=1", u"\r=1"}) {
        const QString plain = QString::fromUtf16(text);
        const auto rows = csvRows(tableAsCsv(oneText(plain)));
        EXPECT_EQ(rows.at(1).first(), QString(u'\'' + plain)) << plain.toStdString();
    }
    EXPECT_EQ(csvRows(tableAsCsv(oneText(QStringLiteral("a=1")))).at(1).first(), u"a=1");
}

TEST(EveryTextForm, NoHeadAndNoPathIsAFormulaEither)
{
    ReportTable table = oneText(QStringLiteral("tekst"));
    table.columns = {QStringLiteral("=1+1")};
    table.rows.front().path = QStringLiteral("@SUM(A1)");
    for (const QByteArray& csv : {tableAsCsv(table), tableAsDutchCsv(table)}) {
        EXPECT_TRUE(csv.contains("'=1+1")) << csv.toStdString();
        EXPECT_TRUE(csv.contains("'@SUM(A1)")) << csv.toStdString();
    }
    EXPECT_TRUE(tableAsTsv(table, true).startsWith(u"'=1+1\n"));
    EXPECT_TRUE(tableAsHtmlFragment(table, true).contains(u"mso-number-format:'\\@'\">=1+1</th>"));
}

TEST(TableAsTsv, NoTextOnTheClipboardIsAFormula)
{
    for (const char16_t* text : {u"=1+1", u"+1", u"-1 dag", u"@SUM(A1)", u"\t=1", u"\n=1"}) {
        const QString plain = QString::fromUtf16(text);
        EXPECT_TRUE(tableAsTsv(oneText(plain), false).startsWith(QLatin1Char('\''))) << plain.toStdString();
    }
}

TEST(TableAsHtml, ASpreadsheetTakesATextForAText)
{
    for (const char16_t* text : {u"=1+1", u"+1", u"-1 dag", u"@SUM(A1)", u"  =1+1"}) {
        const QString plain = QString::fromUtf16(text);
        const QString html = tableAsHtmlFragment(oneText(plain), false);
        EXPECT_TRUE(html.contains(u"mso-number-format:'\\@'")) << plain.toStdString();
        EXPECT_TRUE(html.contains(plain)) << "a reader sees it as it is";
    }
    EXPECT_FALSE(tableAsHtmlFragment(oneText(QStringLiteral("a=1")), false).contains(u"mso"));
    EXPECT_FALSE(tableAsHtmlFragment(exportSample(), false).contains(u"mso-number-format:'\\@'\">−469.334")) << "a number stays one";
}

TEST(TableAsDutchCsv, IsWhatADutchSpreadsheetOpensWithAClick)
{
    ReportTable table = exportSample();
    table.rows[2].cells[1] = {QString(), QString(), true};  // an empty cell beside a nil
    EXPECT_TRUE(tableAsDutchCsv(table).startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(tableAsDutchCsv(table));
    EXPECT_EQ(text.left(text.indexOf(u'\n')), u"Regel;Bedrag;Δ% begroting;Noot"_qs);
    EXPECT_TRUE(text.contains(u"\n37 Migratie;-469334;-11,6;'=1+1\n"_qs)) << text.toStdString();
    EXPECT_TRUE(text.contains(u";150910;–;"_qs)) << "nil";
    EXPECT_TRUE(text.contains(u"meer €;;–;\n"_qs)) << "empty, then nil";
}

TEST(TableAsDutchCsv, KeepsRowsOfOneNameApart)
{
    ReportTable table = exportSample();
    table.rows[0].path = u"37"_qs;
    table.rows[1].path = u"37/37.4/coa"_qs;
    const QString text = QString::fromUtf8(tableAsDutchCsv(table));
    EXPECT_TRUE(text.contains(u"Noot;path\n"_qs));
    EXPECT_TRUE(text.contains(u"'=1+1;37\n"_qs));
}

TEST(TableAsJson, HoldsTextsAndNumbersAsStringsAndNullForNone)
{
    const QJsonDocument document = QJsonDocument::fromJson(tableAsJson(exportSample()));
    ASSERT_TRUE(document.isArray());
    const QJsonArray rows = document.array();
    ASSERT_EQ(rows.size(), 3);
    const QJsonObject first = rows[0].toObject();
    EXPECT_EQ(first[u"level"].toInt(-1), 0);
    EXPECT_EQ(first[u"Bedrag"].toString(), u"-469334");
    EXPECT_EQ(first[u"Noot"].toString(), u"=1+1");
    const QJsonObject last = rows[2].toObject();
    EXPECT_EQ(last[u"level"].toInt(-1), 2);
    EXPECT_TRUE(last[u"Bedrag"].isNull());
    EXPECT_TRUE(last[u"Noot"].isString()) << "an empty text is not a missing number";
}

TEST(TableAsText, AlignsColumnsAndIndentsRows)
{
    ReportTable table = exportSample();
    table.rows[1].cells[3] = textCell(QStringLiteral("noot"));
    const QString expected = QStringLiteral(
        "R&D < 1 jaar\n"
        "\n"
        "Regel                    Bedrag  Δ% begroting  Noot\n"
        "37 Migratie            −469.334        −11,6%  =1+1\n"
        "  \"COA\", Rijswijk      +150.910             –  noot\n"
        "    < 1 jaar & meer €         –             –\n"
        "\n"
        "Bron: Jaarverslag & meer\n"
        "Stand 31-12-2025\n");
    EXPECT_EQ(QString::fromUtf8(tableAsText(table)), expected);
}

TEST(TableAsHtml, EscapesEveryText)
{
    const QString html = QString::fromUtf8(tableAsHtml(exportSample()));
    EXPECT_TRUE(html.startsWith(u"<!DOCTYPE html>"));
    for (const char16_t* part :
         {u"<caption>R&amp;D &lt; 1 jaar</caption>", u"&lt; 1 jaar &amp; meer €<", u"&quot;COA&quot;, Rijswijk",
          u"<p>Bron: Jaarverslag &amp; meer</p>", u"<title>R&amp;D &lt; 1 jaar</title>"}) {
        EXPECT_TRUE(html.contains(QStringView(part))) << QString::fromUtf16(part).toStdString();
    }
}

TEST(TableAsHtml, PlacesPercentSignsOfATextLiterally)
{
    ReportTable table = oneText(QStringLiteral("%1 en %2"));
    table.title = QStringLiteral("groei %2");
    const QString html = QString::fromUtf8(tableAsHtml(table));
    EXPECT_TRUE(html.contains(u"<caption>groei %2</caption>")) << html.toStdString();
    EXPECT_TRUE(html.contains(u">%1 en %2</th>")) << html.toStdString();
}

TEST(TableAsHtml, ShowsDutchNumbersAtTheRightAndTotalsBold)
{
    const QString html = tableAsHtmlFragment(exportSample(), true);
    EXPECT_TRUE(html.contains(u"<td style=\"text-align:right;font-weight:bold\">−469.334</td>")) << html.toStdString();
    EXPECT_TRUE(html.contains(u"<td style=\"text-align:right\">+150.910</td>")) << html.toStdString();
}

TEST(TableAsHtmlFragment, EndsWithSourceAndDate)
{
    for (const bool withHeaders : {true, false}) {
        const QString html = tableAsHtmlFragment(exportSample(), withHeaders);
        EXPECT_TRUE(html.trimmed().endsWith(u"<p>Stand 31-12-2025</p>"));
        EXPECT_EQ(html.contains(u"Δ% begroting"), withHeaders);
        EXPECT_EQ(html.contains(u"<caption>"), withHeaders);
    }
}

TEST(TableAsTsv, HasRawNumbersWithoutPlusAndOneLinePerRow)
{
    EXPECT_EQ(tableAsTsv(exportSample(), false),
              u"37 Migratie\t-469334\t-11,6\t'=1+1\n"
              u"\"COA\", Rijswijk\t150910\t\ttwee regels en een tab \n"
              u"< 1 jaar & meer €\t\t\t\n");
}

TEST(TableAsTsv, HasTheColumnNamesWhereAskedFor)
{
    const QString bare = tableAsTsv(exportSample(), false);
    EXPECT_EQ(tableAsTsv(exportSample(), true), QString(u"Regel\tBedrag\tΔ% begroting\tNoot\n"_qs + bare));
}

}  // namespace
}  // namespace ketenbudget::test
