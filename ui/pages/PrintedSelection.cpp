#include "ui/pages/PrintedSelection.h"

#include "core/analysis/LineValues.h"
#include "core/domain/TableShape.h"
#include "core/report/PrintedReport.h"

#include <algorithm>
#include <set>

namespace ketenbudget {
namespace {

using Cells = std::set<std::pair<int, int>>;  ///< row and column of the printed table

void addPartsBelow(const PrintedTable& table, int row, std::set<int>& parts)
{
    for (const int part : partsOf(table, row)) {
        if (parts.insert(part).second) addPartsBelow(table, part, parts);
    }
}

/// A total with a row that it adds up, in the same column.
bool rowsOverlap(const PrintedTable& table, const Cells& cells)
{
    return std::any_of(cells.begin(), cells.end(), [&](const auto& cell) {
        std::set<int> parts;
        addPartsBelow(table, cell.first, parts);
        return std::any_of(parts.begin(), parts.end(), [&](int part) { return cells.count({part, cell.second}) > 0; });
    });
}

/// A difference with an amount of its row, or a result across columns with one of its parts.
bool columnsOverlap(const PrintedTable& table, const Cells& cells)
{
    return std::any_of(cells.begin(), cells.end(), [&](const auto& cell) {
        const auto selected = [&](int column) { return column != cell.second && cells.count({cell.first, column}) > 0; };
        bool overlap = false;
        if (table.columns[static_cast<std::size_t>(cell.second)].role == ColumnRole::Difference) {
            for (std::size_t i = 0; i < table.columns.size(); ++i) overlap = overlap || selected(static_cast<int>(i));
        }
        for (const ColumnSum& sum : table.columnSums) {
            if (sum.result != cell.second) continue;
            for (const ColumnSum::Part& part : sum.parts) overlap = overlap || selected(part.column);
        }
        return overlap;
    });
}

/// A spreadsheet reads the HTML first, and takes "−469" with a real minus for a text.
ReportCell forSpreadsheet(ReportCell cell)
{
    if (cell.numeric) cell.shown.replace(QChar(0x2212), QLatin1Char('-'));
    return cell;
}

}  // namespace

PageSelection printedSelection(const Snapshot& snapshot, TableId id, const QModelIndexList& selected)
{
    const PrintedTable& table = snapshot.table(id);
    PageSelection selection;
    Cells amounts;
    for (const QModelIndex& index : selected) {
        const auto figure = snapshot.findCell({id, index.row(), index.column() - 1});
        if (!figure || snapshot.figure(*figure).unit != Unit::Eur1000) continue;
        const Quantity quantity = printedQuantity(snapshot, *figure);
        selection.quantities.push_back(quantity);
        if (quantity.hasValue()) amounts.insert({index.row(), index.column() - 1});
    }
    selection.overlapping = rowsOverlap(table, amounts) || columnsOverlap(table, amounts);
    return selection;
}

ReportTable printedSelectionTable(const Snapshot& snapshot, TableId id, const QModelIndexList& selected, bool withHeaders)
{
    const ReportTable whole = printedReport(snapshot, id);
    std::set<std::size_t> rows;
    std::set<std::size_t> columns;
    Cells cells;
    if (withHeaders) columns.insert(0);
    for (const QModelIndex& index : selected) {
        rows.insert(static_cast<std::size_t>(index.row()));
        columns.insert(static_cast<std::size_t>(index.column()));
        cells.insert({index.row(), index.column()});
    }
    ReportTable table;
    table.title = whole.title;
    table.footer = whole.footer;
    for (const std::size_t column : columns) table.columns.append(whole.columns.at(static_cast<qsizetype>(column)));
    for (const std::size_t at : rows) {
        const ReportRow& printed = whole.rows[at];
        ReportRow row;
        row.level = printed.level;
        row.total = printed.total;
        for (const std::size_t column : columns) {
            const bool shown = cells.count({static_cast<int>(at), static_cast<int>(column)}) > 0 || (withHeaders && column == 0);
            row.cells.push_back(shown ? forSpreadsheet(printed.cells[column]) : ReportCell{});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace ketenbudget
