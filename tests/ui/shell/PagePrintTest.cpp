#include "ui/shell/PagePrint.h"

#include "core/report/PrintedReport.h"
#include "tests/core/support/TestDisk.h"
#include "tests/support/ProcessRunner.h"
#include "tests/ui/shell/ShellFixture.h"

#include <QDir>
#include <QFile>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QStandardPaths>

// Ctrl+P: the page on A4 landscape.
namespace ketenbudget::test {
namespace {

QString pdfText(const QString& file)
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty()) return {};
    return QString::fromUtf8(ProcessRunner(tool).run({u"-layout"_qs, file, u"-"_qs}).out);
}

class PagePrintTest : public ShellFixture {
protected:
    [[nodiscard]] QString printed(const PrintMatter& matter) const
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(exported("page.pdf"));
        setPrintPaper(printer);
        EXPECT_TRUE(printOn(printer, matter));
        return pdfText(exported("page.pdf"));
    }
    static PrintMatter tableOf(int number)
    {
        const auto id = reportSnapshot()->findTable(QStringLiteral("jaarverslag-2025-xx"), number);
        return {{}, printedReport(*reportSnapshot(), id.value())};
    }
};

TEST_F(PagePrintTest, EachPageOfALongTableHasTheHeaderTheLastColumnAndItsNumber)
{
    const QString text = printed(tableOf(6));
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext is not installed";
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    ASSERT_GE(pages.size(), 2);
    for (qsizetype at = 0; at < pages.size(); ++at) {
        EXPECT_TRUE(pages.at(at).contains(u"Verschil")) << at;
        EXPECT_TRUE(pages.at(at).contains(u"Source: Jaarverslag 2025 XX (36 945 XX, nr. 1), Table 6")) << at;
        EXPECT_TRUE(pages.at(at).contains(u"31-12-2025")) << at;
        EXPECT_TRUE(pages.at(at).contains(QStringLiteral("Page %1 of %2").arg(at + 1).arg(pages.size()))) << at;
    }
    for (const char16_t* last : {u"−2.014.570", u"−469.334", u"−1.646.906"})
        EXPECT_TRUE(text.contains(QStringView(last))) << QString::fromUtf16(last).toStdString();
}

TEST_F(PagePrintTest, AFileIsWrittenWholeAndAFullDiskIsTold)
{
    const TestDisk disk(QStringLiteral("size=8k"));
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    QPrinter printer(QPrinter::HighResolution);
    setPrintPaper(printer);
    printer.setOutputFileName(disk.filePath(QStringLiteral("page.pdf")));
    const Result<void> refused = printToFile(printer, tableOf(6));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(QDir(disk.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    printer.setOutputFileName(exported("page.pdf"));
    ASSERT_TRUE(printToFile(printer, tableOf(6)).ok());
    QFile file(exported("page.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().trimmed().endsWith("%%EOF"));
}

TEST_F(PagePrintTest, AWideTableIsMadeSmallerUntilItFits)
{
    PrintMatter wide = tableOf(6);
    ReportTable& table = *wide.table;
    table.rows.resize(1);
    const ReportTable narrow = table;
    for (int copy = 2; copy <= 3; ++copy) {
        table.columns += narrow.columns.mid(1);
        const auto& cells = narrow.rows[0].cells;
        table.rows[0].cells.insert(table.rows[0].cells.end(), cells.begin() + 1, cells.end());
    }
    table.columns.append(QStringLiteral("Laatste"));
    table.rows[0].cells.push_back(textCell(QStringLiteral("rechterrand")));
    const QString text = printed(wide);
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext is not installed";
    EXPECT_TRUE(text.contains(u"rechterrand"));
    EXPECT_EQ(text.count(u"−2.014.570"), 3);
}

TEST_F(PagePrintTest, ThePageInFrontHasItsChartsAndItsTable)
{
    goToCoa();
    const PrintMatter matter = printMatterOf(drive().find<Page>("articlesPage"));
    const QString text = printed(matter);
    ASSERT_EQ(matter.charts.size(), 2U);
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext is not installed";
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    ASSERT_GE(pages.size(), 3);
    EXPECT_TRUE(pages.at(0).contains(u"−559.283")) << "ZBO's and RWT's in 37.4";
    EXPECT_TRUE(pages.at(1).contains(u"744.188")) << "COA in 2021";
}

TEST_F(PagePrintTest, ThePreviewShowsThePagesOnPaperThatLiesDown)
{
    inDialog([this] { trigger("printPreview"); },
             [](QDialog& dialog) {
                 const auto* preview = dialog.findChild<QPrintPreviewWidget*>();
                 ASSERT_NE(preview, nullptr);
                 EXPECT_GE(preview->pageCount(), 2);
                 EXPECT_EQ(preview->orientation(), QPageLayout::Landscape);
             });
}

}  // namespace
}  // namespace ketenbudget::test
