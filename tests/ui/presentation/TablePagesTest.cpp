#include "ui/presentation/TablePages.h"

#include "core/report/PrintedReport.h"
#include "tests/support/ReportSnapshot.h"

#include <gtest/gtest.h>

// Tables on pages: nothing cut, and a header on each of them.
namespace ketenbudget::test {
namespace {

constexpr QSizeF slide{920, 420};

ReportTable printed(int number)
{
    const SnapshotPtr snapshot = reportSnapshot();
    return printedReport(*snapshot, snapshot->findTable(QStringLiteral("jaarverslag-2025-xx"), number).value());
}

QString textOf(const TextBlock& block)
{
    QStringList lines;
    for (const TextLine& line : block.lines) lines.append(line.text.trimmed());
    return lines.join(QLatin1Char(' '));
}

std::size_t rowsOn(const TablePages& table)
{
    std::size_t rows = 0;
    for (const auto& page : table.pages) {
        for (const TablePages::Part& part : page) rows += part.line != nullptr && !part.header ? 1 : 0;
    }
    return rows;
}

TEST(TablePages, EveryPageHasTheHeaderAndEveryRowIsOnOne)
{
    const ReportTable table = printed(6);
    const auto pages = tableOnPages(table, slide);
    ASSERT_GT(pages->pages.size(), 1U) << "Tabel 6 has 45 rows";
    EXPECT_TRUE(pages->fits);
    EXPECT_EQ(rowsOn(*pages), table.rows.size());
    for (const auto& page : pages->pages) {
        ASSERT_FALSE(page.empty());
        EXPECT_TRUE(page.front().header);
        for (const TablePages::Part& part : page)
            EXPECT_LE(part.top + (part.line != nullptr ? part.line->height : part.text->rect.height()), slide.height());
    }
}

TEST(TablePages, NothingOfAPrintedTableIsCut)
{
    for (const PrintedTable& one : reportSnapshot()->tables()) {
        const auto id = reportSnapshot()->findTable(reportSnapshot()->document(one.document).key, one.number);
        const ReportTable table = printedReport(*reportSnapshot(), id.value());
        SCOPED_TRACE(table.name.toStdString());
        const auto pages = tableOnPages(table, slide);
        EXPECT_TRUE(pages->fits);
        EXPECT_LE(pages->width, slide.width() + 0.5);
        EXPECT_EQ(rowsOn(*pages), table.rows.size());
        for (const TableLine& line : pages->lines) {
            for (const TextBlock& cell : line.cells) {
                if (cell.empty()) continue;
                EXPECT_LE(cell.rect.right(), line.width + 0.5);
                EXPECT_LE(cell.rect.bottom(), line.height + 0.5);
                EXPECT_GE(cell.rect.top(), -0.5);
            }
        }
    }
}

TEST(TablePages, APictureSaysHowManyRowsItDoesNotHave)
{
    const ReportTable table = printed(6);
    const auto one = tableOnOnePage(table, slide);
    ASSERT_EQ(one->pages.size(), 1U);
    const std::size_t left = table.rows.size() - rowsOn(*one);
    ASSERT_GT(left, 0U);
    EXPECT_EQ(textOf(one->below.front()), QStringLiteral("… %1 more rows: see the PDF or the workbook").arg(left));
    // The letters are not smaller than 18 px on a slide of 1920x1080, which is twice this size.
    EXPECT_GE(one->lines.back().cells.front().font.pixelSize(), 9);
}

TEST(TablePages, ATableThatFitsIsWhole)
{
    const ReportTable table = printed(16);
    const auto one = tableOnOnePage(table, slide);
    EXPECT_EQ(one->pages.size(), 1U);
    EXPECT_EQ(rowsOn(*one), table.rows.size());
    EXPECT_EQ(textOf(one->lines.at(1).cells.at(5)), QStringLiteral("56.949"));
}

TEST(TablePages, ANumberIsNeverBrokenOverLines)
{
    const auto pages = tableOnPages(printed(6), {420, 420});
    for (const auto& page : pages->pages) {
        for (const TablePages::Part& part : page) {
            if (part.header || part.line == nullptr) continue;
            for (std::size_t column = 1; column < part.line->cells.size(); ++column)
                EXPECT_LE(part.line->cells[column].lines.size(), 1U);
        }
    }
}

TEST(TablePages, ColumnsThatDoNotFitFollowWithTheNamesOfTheRows)
{
    const ReportTable table = printed(6);
    const auto pages = tableOnPages(table, {420, 420});
    EXPECT_TRUE(pages->fits);
    EXPECT_LE(pages->width, 420);
    EXPECT_GE(pages->lines.front().cells.front().font.pixelSize(), TableSizes().readable) << "nine columns are not made smaller";
    QStringList columns;
    for (const auto& page : pages->pages) {
        if (!page.front().header) continue;
        EXPECT_EQ(textOf(page.front().line->cells.front()), table.columns.front());
        for (std::size_t column = 1; column < page.front().line->cells.size(); ++column) {
            const QString name = textOf(page.front().line->cells[column]);
            if (!columns.contains(name)) columns.append(name);
        }
    }
    EXPECT_EQ(columns, table.columns.mid(1));
}

/// A title row of Tabel 6 ("Opdrachten") and the first of what is below it.
TEST(TablePages, AHeadingIsNeverTheLastOnAPage)
{
    const ReportTable table = printed(6);
    int headings = 0;
    for (int height = 160; height < 420; height += 7) {
        const auto pages = tableOnPages(table, {920, static_cast<qreal>(height)});
        for (const auto& page : pages->pages) {
            for (const TablePages::Part& part : page) headings += part.line != nullptr && part.line->heading ? 1 : 0;
            if (page.back().line == nullptr) continue;
            EXPECT_FALSE(page.back().line->heading) << height << textOf(page.back().line->cells.front()).toStdString();
        }
    }
    EXPECT_GT(headings, 0);
}

}  // namespace
}  // namespace ketenbudget::test
