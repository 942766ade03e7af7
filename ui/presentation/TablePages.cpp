#include "ui/presentation/TablePages.h"

#include "ui/charts/TierReach.h"
#include "ui/presentation/TableGrid.h"
#include "ui/theme/AppFont.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ketenbudget {
namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(TablePages)
};

constexpr int smallestText = 4;
constexpr int smallestNote = 9;  ///< lines below a table are smaller than its rows, down to this

void addCell(TableLine& line, const TableGrid& grid, const QString& text, bool bold, bool right, qreal indent)
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

/// Numbers stand at the foot of their row, beside the last line of its name; beside a text of several lines everything
/// begins at the top.
void alignBottoms(TableLine& line, qreal space)
{
    if (line.cells.size() > 1 && std::any_of(line.cells.begin() + 1, line.cells.end(), [](const TextBlock& cell) { return cell.lines.size() > 1; }))
        return;
    for (TextBlock& cell : line.cells) {
        if (!cell.empty()) cell.translate({0, line.height - space - cell.rect.bottom()});
    }
}

/// A row without values, or one whose parts stand below it.
bool isHeading(const ReportTable& table, std::size_t at)
{
    if (at + 1 >= table.rows.size()) return false;
    const ReportRow& row = table.rows[at];
    const bool empty = row.cells.size() < 2 || std::all_of(row.cells.begin() + 1, row.cells.end(), [](const ReportCell& cell) { return cell.shown.isEmpty(); });
    return empty || table.rows[at + 1].level > row.level;
}

TableLine headerOf(const TableGrid& grid)
{
    TableLine header;
    for (std::size_t column = 0; column < grid.widths.size(); ++column)
        addCell(header, grid, grid.table.columns.at(static_cast<qsizetype>(column)), true, isNumeric(grid.table, column), 0);
    const qreal space = grid.size / 5.0;
    for (TextBlock& cell : header.cells) {
        if (!cell.empty()) cell.translate({0, header.height - space - cell.rect.bottom()});
    }
    return header;
}

TableLine lineOf(const TableGrid& grid, std::size_t at)
{
    const ReportRow& row = grid.table.rows[at];
    TableLine line;
    line.shaded = at % 2 == 1;
    line.heading = isHeading(grid.table, at);
    for (std::size_t column = 0; column < std::min(grid.widths.size(), row.cells.size()); ++column)
        addCell(line, grid, row.cells[column].shown, row.total, row.cells[column].numeric, grid.indent(row, column));
    alignBottoms(line, grid.size / 5.0);
    return line;
}

void addBelow(TablePages& pages, const ReportTable& table, std::size_t rows, int letters)
{
    const auto add = [&](const QString& text, int size) {
        pages.below.push_back(wrappedText(drawable(text), appFont(std::max(smallestText, size)), pages.size.width()));
    };
    if (const std::size_t left = table.rows.size() - rows; left > 0)
        add(PageWords::tr("… %n more rows: see the PDF or the workbook", nullptr, static_cast<int>(left)), letters);
    const int small = std::max(letters * 5 / 6, std::min(letters, smallestNote));
    for (const QString& line : table.footer) add(line, small);
}

/// Fills pages from the top: what does not fit goes to the next one.
class Paginator {
public:
    explicit Paginator(TablePages& pages) : m_pages(pages) {}

    /// Below a header of their own, on a page of their own.
    void addRows(const TableGrid& grid, std::size_t rows)
    {
        m_pages.lines.push_back(headerOf(grid));
        m_header = &m_pages.lines.back();
        for (const qreal width : grid.widths) m_header->width += width;
        m_pages.width = std::max(m_pages.width, m_header->width);
        std::vector<TableLine*> lines;
        for (std::size_t at = 0; at < rows; ++at) {
            m_pages.lines.push_back(lineOf(grid, at));
            m_pages.lines.back().width = m_header->width;
            lines.push_back(&m_pages.lines.back());
        }
        begin();
        for (std::size_t at = 0; at < lines.size(); ++at) addRow(lines, at);
    }

    void addBelow(qreal gap)
    {
        if (m_top > 0) m_top += gap;
        m_header = nullptr;
        for (const TextBlock& text : m_pages.below) {
            if (m_top + text.rect.height() > m_pages.size.height()) begin();
            m_pages.pages.back().push_back({m_top, nullptr, &text, false});
            m_top += text.rect.height();
        }
    }

private:
    void begin()
    {
        m_pages.pages.emplace_back();
        m_top = 0;
        if (m_header == nullptr || m_header->cells.empty()) return;
        m_pages.pages.back().push_back({0, m_header, nullptr, true});
        m_top = m_header->height;
    }

    /// A heading takes the first row that is below it along.
    void addRow(const std::vector<TableLine*>& lines, std::size_t at)
    {
        const TableLine& row = *lines[at];
        qreal together = row.height;
        for (std::size_t next = at; lines[next]->heading && next + 1 < lines.size(); ++next) together += lines[next + 1]->height;
        if (together > m_pages.size.height() - m_header->height) together = row.height;
        if (m_top + together > m_pages.size.height()) begin();
        m_pages.fits = m_pages.fits && m_top + row.height <= m_pages.size.height();
        m_pages.pages.back().push_back({m_top, &row, nullptr, false});
        m_top += row.height;
    }

    TablePages& m_pages;
    TableLine* m_header = nullptr;
    qreal m_top = 0;
};

enum class Columns { Together, Apart };

std::unique_ptr<const TablePages> layOut(const ReportTable& table, std::size_t rows, QSizeF page, int size, Columns columns)
{
    auto pages = std::make_unique<TablePages>();
    pages->size = page;
    pages->fits = true;
    Paginator paginator(*pages);
    const std::vector<ReportTable> parts = columns == Columns::Apart ? splitColumns(table, page.width(), size) : std::vector{table};
    for (const ReportTable& part : parts) {
        TableGrid grid{part, size, {}};
        pages->fits = setWidths(grid, page.width()) && pages->fits;
        paginator.addRows(grid, rows);
    }
    addBelow(*pages, table, rows, size);
    paginator.addBelow(size / 2.0);
    return pages;
}

std::unique_ptr<const TablePages> fewestPages(const ReportTable& table, QSizeF page, TableSizes sizes, Columns columns)
{
    std::unique_ptr<const TablePages> best;
    for (int size = sizes.wanted; size >= sizes.readable; --size) {
        if (best && best->pages.size() == 1) break;
        auto pages = layOut(table, table.rows.size(), page, size, columns);
        if (pages->fits && (!best || pages->pages.size() < best->pages.size())) best = std::move(pages);
    }
    return best;
}

/// In the largest letters in which everything has room.
int largestFitting(const ReportTable& table, QSizeF page, int size)
{
    while (size > smallestText && !layOut(table, table.rows.size(), page, size, Columns::Together)->fits) --size;
    return size;
}

}  // namespace

std::unique_ptr<const TablePages> tableOnPages(const ReportTable& table, QSizeF page, TableSizes sizes)
{
    if (auto together = fewestPages(table, page, sizes, Columns::Together)) return together;
    if (auto apart = fewestPages(table, page, sizes, Columns::Apart)) return apart;
    return layOut(table, table.rows.size(), page, largestFitting(table, page, sizes.readable), Columns::Together);
}

std::unique_ptr<const TablePages> tableOnOnePage(const ReportTable& table, QSizeF page, TableSizes sizes)
{
    auto whole = tableOnPages(table, page, sizes);
    if (whole->pages.size() == 1) return whole;
    const int size = largestFitting(table, page, sizes.readable);
    // The most rows that leave room for the lines below them.
    std::size_t fitting = 0;
    std::size_t tooMany = table.rows.size() + 1;
    while (tooMany - fitting > 1) {
        const std::size_t middle = (fitting + tooMany) / 2;
        const bool fits = layOut(table, middle, page, size, Columns::Together)->pages.size() == 1;
        (fits ? fitting : tooMany) = middle;
    }
    return layOut(table, fitting, page, size, Columns::Together);
}

void paintPage(QPainter& painter, const TablePages& table, std::size_t page, const Theme& theme)
{
    for (const TablePages::Part& part : table.pages[page]) {
        painter.save();
        painter.translate(0, part.top);
        if (part.text != nullptr) paintText(painter, *part.text, theme.mutedText);
        if (part.line != nullptr) {
            const QRectF band(0, 0, part.line->width, part.line->height);
            if (part.header || part.line->shaded) painter.fillRect(band, part.header ? theme.selection : theme.alternateRow);
            for (const TextBlock& cell : part.line->cells) paintText(painter, cell, theme.text);
        }
        painter.restore();
    }
}

}  // namespace ketenbudget
