#include "ui/presentation/TablePages.h"

#include "ui/charts/TierReach.h"
#include "ui/theme/AppFont.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ketenbudget {
namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(TablePages)
};

constexpr int smallestText = 4;
constexpr qreal longestLine = 45;  ///< of words in a column, in sizes of the letter, before they wrap

/// Sizes and widths of a table in letters of one size.
struct Grid {
    const ReportTable& table;
    int size = 12;
    std::vector<qreal> widths;

    [[nodiscard]] QFont font(bool bold) const { return appFont(size, bold ? QFont::Bold : QFont::Normal); }
    [[nodiscard]] qreal padding() const { return size / 3.0; }
    [[nodiscard]] qreal indent(const ReportRow& row, std::size_t column) const { return column == 0 ? row.level * size : 0.0; }
};

/// What a column needs at least, and what it would like to have.
struct Need {
    qreal least = 0;
    qreal wish = 0;
};

Need needOf(const Grid& grid, std::size_t column)
{
    const QString head = drawable(grid.table.columns.at(static_cast<qsizetype>(column)));
    Need need{widestWord(head, grid.font(true)), textWidth(head, grid.font(true))};
    for (const ReportRow& row : grid.table.rows) {
        if (column >= row.cells.size()) continue;
        const QString text = drawable(row.cells[column].shown);
        const qreal whole = textWidth(text, grid.font(row.total));
        const qreal least = row.cells[column].numeric ? whole : widestWord(text, grid.font(row.total));
        need.least = std::max(need.least, least + grid.indent(row, column));
        need.wish = std::max(need.wish, std::min(whole, longestLine * grid.size) + grid.indent(row, column));
    }
    const qreal around = 2 * grid.padding() + 1;  // a rounding of widths breaks no word
    return {need.least + around, std::max(need.least, need.wish) + around};
}

/// Every column gets what it needs; what is left goes to those that would like more. False where they do not fit.
bool setWidths(Grid& grid, qreal available)
{
    std::vector<Need> needs;
    qreal least = 0;
    qreal wish = 0;
    for (std::size_t column = 0; column < static_cast<std::size_t>(grid.table.columns.size()); ++column) {
        needs.push_back(needOf(grid, column));
        least += needs.back().least;
        wish += needs.back().wish;
    }
    const qreal share = wish > least ? std::clamp((available - least) / (wish - least), 0.0, 1.0) : 0.0;
    for (const Need& need : needs) grid.widths.push_back(need.least + share * (need.wish - need.least));
    return least <= available;
}

void addCell(TableLine& line, const Grid& grid, const QString& text, bool bold, bool right, qreal indent)
{
    const qreal width = grid.widths[line.cells.size()] - 2 * grid.padding() - indent;
    TextBlock block = wrappedText(drawable(text), grid.font(bold), width);
    qreal left = grid.padding() + indent;
    for (std::size_t before = 0; before < line.cells.size(); ++before) left += grid.widths[before];
    block.moveTo({left, grid.size / 5.0});
    if (right) {
        // Each of the lines ends at the right edge.
        for (TextLine& one : block.lines) one.baseline.rx() = left + width - textWidth(one.text, block.font);
    }
    line.height = std::max({line.height, block.rect.height() + grid.size * 0.4, grid.size * 1.7});
    line.cells.push_back(std::move(block));
}

bool isNumeric(const ReportTable& table, std::size_t column)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [column](const ReportRow& row) { return column < row.cells.size() && row.cells[column].numeric; });
}

/// Numbers stand at the foot of their row, beside the last line of its name.
void alignBottoms(TableLine& line, qreal space)
{
    for (TextBlock& cell : line.cells) {
        if (!cell.empty()) cell.translate({0, line.height - space - cell.rect.bottom()});
    }
}

void addLines(TablePages& pages, const Grid& grid, std::size_t rows)
{
    const auto columns = static_cast<std::size_t>(grid.table.columns.size());
    for (std::size_t column = 0; column < columns; ++column)
        addCell(pages.header, grid, grid.table.columns.at(static_cast<qsizetype>(column)), true, isNumeric(grid.table, column), 0);
    alignBottoms(pages.header, grid.size / 5.0);
    for (std::size_t at = 0; at < rows; ++at) {
        const ReportRow& row = grid.table.rows[at];
        TableLine line;
        line.shaded = at % 2 == 1;
        for (std::size_t column = 0; column < std::min(columns, row.cells.size()); ++column)
            addCell(line, grid, row.cells[column].shown, row.total, row.cells[column].numeric, grid.indent(row, column));
        alignBottoms(line, grid.size / 5.0);
        pages.rows.push_back(std::move(line));
    }
}

void addBelow(TablePages& pages, const Grid& grid, std::size_t rows)
{
    const auto add = [&](const QString& text, int size) {
        pages.below.push_back(wrappedText(drawable(text), appFont(std::max(smallestText, size)), pages.size.width()));
    };
    if (const std::size_t left = grid.table.rows.size() - rows; left > 0)
        add(PageWords::tr("… %n more rows: see the PDF or the workbook", nullptr, static_cast<int>(left)), grid.size);
    for (const QString& line : grid.table.footer) add(line, grid.size * 5 / 6);
}

/// Puts everything on pages: a part that does not fit goes to the next one, rows below a header.
void paginate(TablePages& pages, qreal gap)
{
    qreal top = 0;
    const auto begin = [&](bool header) {
        pages.pages.emplace_back();
        top = 0;
        if (!header || pages.header.cells.empty()) return;
        pages.pages.back().push_back({0, &pages.header, nullptr});
        top = pages.header.height;
    };
    begin(true);
    for (const TableLine& row : pages.rows) {
        if (top + row.height > pages.size.height()) begin(true);
        pages.fits = pages.fits && top + row.height <= pages.size.height();
        pages.pages.back().push_back({top, &row, nullptr});
        top += row.height;
    }
    if (!pages.header.cells.empty()) top += gap;
    for (const TextBlock& text : pages.below) {
        if (top + text.rect.height() > pages.size.height()) begin(false);
        pages.pages.back().push_back({top, nullptr, &text});
        top += text.rect.height();
    }
}

std::unique_ptr<const TablePages> layOut(const ReportTable& table, std::size_t rows, QSizeF page, int size)
{
    auto pages = std::make_unique<TablePages>();
    pages->size = page;
    Grid grid{table, size, {}};
    pages->fits = setWidths(grid, page.width());
    for (const qreal width : grid.widths) pages->width += width;
    addLines(*pages, grid, rows);
    addBelow(*pages, grid, rows);
    paginate(*pages, size / 2.0);
    return pages;
}

}  // namespace

std::unique_ptr<const TablePages> tableOnPages(const ReportTable& table, QSizeF page, TableSizes sizes)
{
    std::unique_ptr<const TablePages> best;
    for (int size = sizes.wanted; size >= smallestText; --size) {
        if (best && (size < sizes.readable || best->pages.size() == 1)) break;
        auto pages = layOut(table, table.rows.size(), page, size);
        if (pages->fits && (!best || pages->pages.size() < best->pages.size())) best = std::move(pages);
    }
    return best ? std::move(best) : layOut(table, table.rows.size(), page, smallestText);
}

std::unique_ptr<const TablePages> tableOnOnePage(const ReportTable& table, QSizeF page, TableSizes sizes)
{
    auto whole = tableOnPages(table, page, sizes);
    if (whole->pages.size() == 1) return whole;
    int size = sizes.readable;
    while (size > smallestText && !layOut(table, table.rows.size(), page, size)->fits) --size;
    // The most rows that leave room for the lines below them.
    std::size_t fitting = 0;
    std::size_t tooMany = table.rows.size();
    while (tooMany - fitting > 1) {
        const std::size_t middle = (fitting + tooMany) / 2;
        const bool fits = layOut(table, middle, page, size)->pages.size() == 1;
        (fits ? fitting : tooMany) = middle;
    }
    return layOut(table, fitting, page, size);
}

void paintPage(QPainter& painter, const TablePages& table, std::size_t page)
{
    const Theme& theme = lightTheme();
    for (const TablePages::Part& part : table.pages[page]) {
        painter.save();
        painter.translate(0, part.top);
        if (part.text != nullptr) paintText(painter, *part.text, theme.mutedText);
        if (part.line != nullptr) {
            const bool header = part.line == &table.header;
            const QRectF band(0, 0, table.width, part.line->height);
            if (header || part.line->shaded) painter.fillRect(band, header ? theme.selection : theme.alternateRow);
            for (const TextBlock& cell : part.line->cells) paintText(painter, cell, theme.text);
        }
        painter.restore();
    }
}

}  // namespace ketenbudget
