#pragma once

#include "core/report/ReportTable.h"
#include "ui/theme/AppFont.h"

#include <vector>

namespace ketenbudget {

/// Sizes and widths of a table in letters of one size.
struct TableGrid {
    const ReportTable& table;
    int size = 12;
    std::vector<qreal> widths;

    [[nodiscard]] QFont font(bool bold) const { return appFont(size, bold ? QFont::Bold : QFont::Normal); }
    [[nodiscard]] qreal padding() const { return size / 3.0; }
    [[nodiscard]] qreal indent(const ReportRow& row, std::size_t column) const { return column == 0 ? row.level * size : 0.0; }
};

/// Every column gets what it needs; what is left goes to those that would like more. False where they do not fit.
[[nodiscard]] bool setWidths(TableGrid& grid, qreal available);
/// Tables of so many columns as fit side by side in letters of this size, about as many in each, every one with the
/// first column; the table itself where a single column does not fit beside that.
[[nodiscard]] std::vector<ReportTable> splitColumns(const ReportTable& table, qreal available, int size);

}  // namespace ketenbudget
