#pragma once

#include "core/domain/PrintedTable.h"
#include "core/store/Package.h"

namespace ketenbudget {

// Small rules that several readers of a data package share.

[[nodiscard]] constexpr bool isYear(int year)
{
    constexpr int first = 1900;
    constexpr int last = 2200;
    return year >= first && year <= last;
}

/// The unit of a cell, as unitOf() gives it for a loaded table.
[[nodiscard]] inline Unit unitOf(const PackageTable& table, const PackageRow& row, const PrintedColumn& column)
{
    if (column.role == ColumnRole::Text) return Unit::Text;
    return row.unit.value_or(column.unit.value_or(table.unit));
}

}  // namespace ketenbudget
