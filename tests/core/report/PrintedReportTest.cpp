#include "core/report/PrintedReport.h"

#include "core/report/TableCatalog.h"
#include "core/report/XlsxExport.h"
#include "tests/core/support/Report.h"
#include "tests/support/ProcessRunner.h"
#include "tests/support/ReportSnapshot.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

ReportTable table(const char* name)
{
    auto built = buildTable(report(), QString::fromLatin1(name), AmountUnit::Keur);
    EXPECT_TRUE(built.ok()) << name;
    return built.ok() ? built.value() : ReportTable{};
}

ReportRow row(const ReportTable& table, const char* label)
{
    for (const ReportRow& candidate : table.rows) {
        if (candidate.cells.front().shown == QString::fromUtf8(label)) return candidate;
    }
    ADD_FAILURE() << label << " is not in " << table.title.toStdString();
    return {};
}

TEST(PrintedReport, HasTheTitleAndTheHeadsOfThePage)
{
    const ReportTable t9 = table("tabel-09");
    EXPECT_EQ(t9.title, QStringLiteral("Tabel 9 Bekostiging IND (bedragen x € 1.000)"));
    EXPECT_EQ(t9.name, QStringLiteral("tabel-09"));
    EXPECT_TRUE(t9.footer.last().startsWith(u"Data as at 31-12-2025"));
}

TEST(PrintedReport, EveryTableOfTheReportHasItsName)
{
    QStringList names;
    for (const TableEntry& entry : tableCatalog(report())) names.append(entry.name);
    for (int number = 1; number <= 58; ++number) {
        const QString name = QStringLiteral("tabel-%1").arg(number, 2, 10, QLatin1Char('0'));
        EXPECT_EQ(names.contains(name), number != 21) << name.toStdString();
    }
}

TEST(PrintedReport, NumbersAreRawWithTheirPrintedDecimals)
{
    const ReportRow coa = row(table("tabel-06"), "COA");
    EXPECT_EQ(coa.cells.back().raw, u"-469334");
    EXPECT_EQ(coa.cells.back().shown, u"−469.334");
    EXPECT_TRUE(coa.cells.back().numeric);
    const ReportRow tolerance = row(table("tabel-20"), "Samenvattende staat baten-lastenagentschappen");
    EXPECT_EQ(tolerance.cells.back().raw, u"2.7");
    EXPECT_EQ(tolerance.cells.back().shown, u"2,7%");
}

TEST(PrintedReport, FootnotesAndWhatIsKnownOfTheTranscriptionStandBelow)
{
    const QStringList footer = table("tabel-08").footer;
    EXPECT_TRUE(footer.filter(QStringLiteral("2 Dit betreft zij-instroom")).size() == 1) << footer.join(u'|').toStdString();
    EXPECT_EQ(footer.filter(QStringLiteral("Transcription: ")).size(), 1);
}

TEST(PrintedReport, WordsAreWords)
{
    const ReportRow adr = row(table("tabel-58"), "ADR");
    EXPECT_EQ(adr.cells.back().raw, u"Audit Dienst Rijk");
    EXPECT_FALSE(adr.cells.back().numeric);
}

TEST(PrintedReport, RowsOfTheSameNameAreToldApart)
{
    QStringList paths;
    for (const ReportRow& candidate : table("tabel-06").rows) paths.append(candidate.path);
    EXPECT_EQ(paths.removeDuplicates(), 0);
}

TEST(PrintedReport, ASpreadsheetGetsPercentagesAsNumbersThatReadAsPrinted)
{
    const QString unzip = QStandardPaths::findExecutable(QStringLiteral("unzip"));
    if (unzip.isEmpty()) GTEST_SKIP() << "reading the workbook needs unzip";
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.xlsx"));
    ASSERT_TRUE(writeXlsx(table("tabel-20"), file).ok());
    const auto part = [&](const char* name) {
        return QString::fromUtf8(ProcessRunner(unzip).run({QStringLiteral("-p"), file, QString::fromLatin1(name)}).out);
    };
    EXPECT_TRUE(part("xl/worksheets/sheet1.xml").contains(u"<v>2.7</v>"));
    EXPECT_TRUE(part("xl/worksheets/sheet1.xml").contains(u"<v>1111893</v>"));
    EXPECT_TRUE(part("xl/styles.xml").contains(u"formatCode=\"[$-413]#,##0.0&quot;%&quot;\"")) << part("xl/styles.xml").toStdString();
}

}  // namespace
}  // namespace ketenbudget::test
