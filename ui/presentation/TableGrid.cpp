#include "ui/presentation/TableGrid.h"

#include "ui/charts/TierReach.h"
#include "ui/charts/TextBlock.h"

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr qreal longestLine = 45;  ///< of words in a column, in sizes of the letter, before they wrap

/// What a column needs at least, and what it would like to have.
struct Need {
    qreal least = 0;
    qreal wish = 0;
};

Need needOf(const TableGrid& grid, std::size_t column)
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

/// The table with its first column and those from `begin` to `end`.
ReportTable columnsOf(const ReportTable& table, std::size_t begin, std::size_t end)
{
    ReportTable part = table;
    const auto kept = [begin, end](std::size_t column) { return column == 0 || (column >= begin && column < end); };
    part.columns.clear();
    for (std::size_t column = 0; column < static_cast<std::size_t>(table.columns.size()); ++column) {
        if (kept(column)) part.columns.append(table.columns.at(static_cast<qsizetype>(column)));
    }
    for (ReportRow& row : part.rows) {
        std::vector<ReportCell> cells;
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            if (kept(column)) cells.push_back(std::move(row.cells[column]));
        }
        row.cells = std::move(cells);
    }
    return part;
}

}  // namespace

bool setWidths(TableGrid& grid, qreal available)
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

std::vector<ReportTable> splitColumns(const ReportTable& table, qreal available, int size)
{
    const auto count = static_cast<std::size_t>(table.columns.size());
    const auto split = [&](std::size_t parts) {
        std::vector<ReportTable> result;
        for (std::size_t part = 0; part < parts; ++part)
            result.push_back(columnsOf(table, 1 + (count - 1) * part / parts, 1 + (count - 1) * (part + 1) / parts));
        return result;
    };
    for (std::size_t parts = 1; parts + 1 < count; ++parts) {
        std::vector<ReportTable> result = split(parts);
        const auto fits = [&](const ReportTable& part) {
            TableGrid grid{part, size, {}};
            return setWidths(grid, available);
        };
        if (std::all_of(result.begin(), result.end(), fits)) return result;
    }
    return {table};
}

}  // namespace ketenbudget
