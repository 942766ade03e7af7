#include "core/report/XlsxExport.h"

#include "core/report/SheetNames.h"
#include "tests/core/report/ExportSample.h"
#include "tests/support/ProcessRunner.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>

namespace ketenbudget::test {
namespace {

class XlsxExportTest : public ::testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    [[nodiscard]] QByteArray written(const char* name) const
    {
        const Result<void> result = writeXlsx(exportSample(), path(name));
        EXPECT_TRUE(result.ok());
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A part of the workbook; empty without a program that can unpack it.
    [[nodiscard]] QString part(const char* name) const
    {
        const QString unzip = QStandardPaths::findExecutable(QStringLiteral("unzip"));
        if (unzip.isEmpty()) return {};
        const ProcessResult result =
            ProcessRunner(unzip).run({QStringLiteral("-p"), path("a.xlsx"), QString::fromLatin1(name)});
        return QString::fromUtf8(result.out);
    }

    QTemporaryDir m_folder;
};

TEST_F(XlsxExportTest, IsAZipFileAndTheOnlyOneInTheFolder)
{
    EXPECT_TRUE(written("a.xlsx").startsWith("PK\x03\x04"));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.xlsx"_qs});
}

TEST_F(XlsxExportTest, TheSameTableGivesTheSameBytes)
{
    const QByteArray first = written("a.xlsx");
    EXPECT_FALSE(first.isEmpty());
    EXPECT_EQ(first, written("b.xlsx"));
}

TEST_F(XlsxExportTest, DoesNotSayWhenItWasWritten)
{
    ASSERT_FALSE(written("a.xlsx").isEmpty());
    const QString properties = part("docProps/core.xml");
    if (properties.isEmpty()) GTEST_SKIP() << "reading the properties needs unzip";
    EXPECT_TRUE(properties.contains(u">2000-01-01T00:00:00Z</dcterms:created>")) << properties.toStdString();
}

TEST_F(XlsxExportTest, WritesNumbersAsNumbersAndTextsAsTexts)
{
    ASSERT_FALSE(written("a.xlsx").isEmpty());
    const QString sheet = part("xl/worksheets/sheet1.xml");
    if (sheet.isEmpty()) GTEST_SKIP() << "reading the sheet needs unzip";
    for (const char16_t* piece : {u"<v>-469334</v>", u"<v>-11.6</v>", u"<v>150910</v>"})
        EXPECT_TRUE(sheet.contains(QStringView(piece))) << QString::fromUtf16(piece).toStdString();
    EXPECT_FALSE(sheet.contains(u"<f>")) << "no text has become a formula";
    EXPECT_TRUE(sheet.contains(u"state=\"frozen\""));

    const QString texts = part("xl/sharedStrings.xml");
    for (const char16_t* piece : {u">R&amp;D &lt; 1 jaar<", u">=1+1<", u">  \"COA\", Rijswijk<",
                                  u">Bron: Jaarverslag &amp; meer<", u">Stand 31-12-2025<", u">–<"})
        EXPECT_TRUE(texts.contains(QStringView(piece))) << QString::fromUtf16(piece).toStdString();
}

TEST_F(XlsxExportTest, AWholeNumberIsNotShownWithATrailingDecimalMark)
{
    ASSERT_FALSE(written("a.xlsx").isEmpty());
    const QString styles = part("xl/styles.xml");
    if (styles.isEmpty()) GTEST_SKIP() << "reading the styles needs unzip";
    EXPECT_TRUE(styles.contains(u"formatCode=\"[$-413]#,##0\"")) << styles.toStdString();
    EXPECT_TRUE(styles.contains(u"formatCode=\"[$-413]#,##0.0&quot;%&quot;\"")) << styles.toStdString();
    EXPECT_FALSE(styles.contains(u".#")) << styles.toStdString();
}

TEST_F(XlsxExportTest, MillionsKeepTheirThousandsBehindTheDecimalThatIsShown)
{
    ReportTable table = exportSample();
    table.rows[0].cells[1] = {QStringLiteral("7.553,8"), QStringLiteral("7553.825"), true};
    ASSERT_TRUE(writeXlsx(table, path("a.xlsx")).ok());
    const QString sheet = part("xl/worksheets/sheet1.xml");
    if (sheet.isEmpty()) GTEST_SKIP() << "reading the sheet needs unzip";
    EXPECT_TRUE(sheet.contains(u"<v>7553.8249999999998</v>") || sheet.contains(u"<v>7553.825</v>")) << sheet.toStdString();
    EXPECT_TRUE(part("xl/styles.xml").contains(u"formatCode=\"[$-413]#,##0.0\""));
}

TEST_F(XlsxExportTest, ARowIsAsHighAsItsWordsNeed)
{
    ReportTable table = exportSample();
    table.rows[0].cells[0].shown = QStringLiteral("Nationaal Programma Oekraïense Ontheemden (bijdrage aan medeoverheden)");
    ASSERT_TRUE(writeXlsx(table, path("a.xlsx")).ok());
    const QString sheet = part("xl/worksheets/sheet1.xml");
    if (sheet.isEmpty()) GTEST_SKIP() << "reading the sheet needs unzip";
    EXPECT_TRUE(sheet.contains(u"ht=\"30\"")) << sheet.toStdString();
}

TEST_F(XlsxExportTest, APositiveDifferenceShowsItsSign)
{
    ASSERT_FALSE(written("a.xlsx").isEmpty());
    const QString styles = part("xl/styles.xml");
    if (styles.isEmpty()) GTEST_SKIP() << "reading the styles needs unzip";
    EXPECT_TRUE(styles.contains(u"formatCode=\"[$-413]+#,##0\"")) << styles.toStdString();
}

TEST(SheetNames, AreWhatASpreadsheetTakes)
{
    EXPECT_EQ(sheetNames({u"Keten: instroom/bezetting"_qs, u"'IND'"_qs, u"History"_qs, u"[]"_qs}),
              (QStringList{u"Keten instroom bezetting"_qs, u"IND"_qs, u"History_"_qs, u"-"_qs}));
    const QStringList names = sheetNames({u"Nationaal Programma Oekraïense Ontheemden"_qs, u"nationaal programma oekraïense ontheemden"_qs});
    EXPECT_EQ(names.at(0), u"Nationaal Programma Oekraïense"_qs);
    EXPECT_EQ(names.at(1), u"nationaal programma oekraïe (2)"_qs);
    for (const QString& name : names) EXPECT_LE(name.size(), 31);
}

TEST_F(XlsxExportTest, ATableAloneNamesItsSheet)
{
    ASSERT_TRUE(writeXlsx(exportSample(), path("a.xlsx")).ok());
    const QString book = part("xl/workbook.xml");
    if (book.isEmpty()) GTEST_SKIP() << "reading the book needs unzip";
    EXPECT_TRUE(book.contains(u"name=\"proef\"")) << book.toStdString();
}

TEST_F(XlsxExportTest, ABookHasASheetForEachTable)
{
    ReportTable note;
    note.footer = {u"De regel 37/37.9 is weg."_qs};
    ASSERT_TRUE(writeXlsxBook({{u"Eerste"_qs, {u"Eerste"_qs, u"Boodschap"_qs}, exportSample(), {}, {}}, {u"Tweede"_qs, {u"Tweede"_qs}, note, {}, {}}},
                              path("a.xlsx")).ok());
    const QString book = part("xl/workbook.xml");
    if (book.isEmpty()) GTEST_SKIP() << "reading the book needs unzip";
    EXPECT_TRUE(book.contains(u"name=\"Eerste\"")) << book.toStdString();
    EXPECT_TRUE(book.contains(u"name=\"Tweede\""));
    EXPECT_TRUE(book.contains(u"$5:$5")) << "the header is printed on each page";
    EXPECT_TRUE(part("xl/worksheets/sheet1.xml").contains(u"ySplit=\"5\""));
    EXPECT_TRUE(part("xl/worksheets/sheet1.xml").contains(u"<v>-469334</v>"));
    EXPECT_TRUE(part("xl/sharedStrings.xml").contains(u">De regel 37/37.9 is weg.<"));
}

TEST_F(XlsxExportTest, ADiskThatFillsLeavesTheOldFile)
{
    const QByteArray whole = written("whole.xlsx");
    for (const int bytes : {0, 100, 500, 1000, 2000, 4000, static_cast<int>(whole.size()) - 1}) {
        QFile old(path("a.xlsx"));
        ASSERT_TRUE(old.open(QIODevice::WriteOnly | QIODevice::Truncate));
        old.write("old");
        old.close();
        auto disk = std::make_optional<SmallDisk>(static_cast<rlim_t>(bytes));
        const bool done = writeXlsx(exportSample(), path("a.xlsx")).ok();
        disk.reset();
        EXPECT_FALSE(done) << bytes;
        ASSERT_TRUE(old.open(QIODevice::ReadOnly));
        EXPECT_EQ(old.readAll(), "old") << bytes;
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), (QStringList{u"a.xlsx"_qs, u"whole.xlsx"_qs}));
    }
}

TEST_F(XlsxExportTest, EveryTextThatLooksLikeAFormulaIsAText)
{
    ReportTable table = exportSample();
    const QStringList texts{u"=1+1"_qs, u"+1"_qs, u"-1 dag"_qs, u"@SUM(A1)"_qs};
    table.title = texts.front();
    table.columns[1] = texts.at(1);
    table.footer = {texts.at(2), texts.at(3)};
    ASSERT_TRUE(writeXlsx(table, path("a.xlsx")).ok());
    const QString sheet = part("xl/worksheets/sheet1.xml");
    if (sheet.isEmpty()) GTEST_SKIP() << "reading the sheet needs unzip";
    EXPECT_FALSE(sheet.contains(u"<f>"));
    for (const QString& text : texts) EXPECT_TRUE(part("xl/sharedStrings.xml").contains(u'>' + text + u'<')) << text.toStdString();
}

TEST_F(XlsxExportTest, AFailureLeavesNothing)
{
    const Result<void> result = writeXlsx(exportSample(), path("missing/a.xlsx"));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::FileMissing);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

}  // namespace
}  // namespace ketenbudget::test
