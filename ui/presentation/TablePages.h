#pragma once

#include "core/report/ReportTable.h"
#include "ui/charts/TextBlock.h"
#include "ui/theme/Theme.h"

#include <QSizeF>

#include <cstddef>
#include <deque>
#include <memory>
#include <vector>

namespace ketenbudget {

/// Sizes of the letters of a table on paper or on a slide, in px of the page.
struct TableSizes {
    int wanted = 12;
    int readable = 9;  ///< smaller than this only where a single column would not fit
};

/// A line of the table, laid out: one text per column.
struct TableLine {
    std::vector<TextBlock> cells;
    qreal height = 0;
    qreal width = 0;  ///< of all its columns
    bool shaded = false;
    bool heading = false;  ///< of what is below it: never the last on a page
};

/// A table on light pages, its source lines below it: every column whole, a header on each page, no row cut in two.
/// Columns that do not fit side by side follow on further pages, each with the names of the rows.
struct TablePages {
    struct Part {
        qreal top = 0;
        const TableLine* line = nullptr;  ///< header or row
        const TextBlock* text = nullptr;  ///< a line below the table
        bool header = false;
    };
    QSizeF size;
    qreal width = 0;  ///< of the widest page
    std::deque<TableLine> lines;  ///< headers and rows
    std::deque<TextBlock> below;
    std::vector<std::vector<Part>> pages;
    bool fits = false;  ///< every column and every row on a page
};

/// On as few pages as readable letters need, in the largest that need no more. The parts of the pages point
/// into the rest, which is why it stays where it was made.
[[nodiscard]] std::unique_ptr<const TablePages> tableOnPages(const ReportTable& table, QSizeF page, TableSizes sizes = {});
/// What one page holds of it; the rest is counted in a line below: "… 12 more rows: see the PDF or the workbook".
[[nodiscard]] std::unique_ptr<const TablePages> tableOnOnePage(const ReportTable& table, QSizeF page, TableSizes sizes = {});
/// One of its pages, from the painter's origin.
void paintPage(QPainter& painter, const TablePages& table, std::size_t page, const Theme& theme = lightTheme());

}  // namespace ketenbudget
