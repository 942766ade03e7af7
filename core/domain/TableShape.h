#pragma once

#include "core/domain/PrintedTable.h"

#include <vector>

namespace ketenbudget {

/// The rows that a printed total adds up, in printed order, memo rows (sign 0) left out. Follows from
/// the levels alone: the rows one level deeper that stand below the total or, where none do, those that
/// stand above it. A heading among them stands for the rows under it, unless a total closes its block.
/// Empty for a row that is no total.
[[nodiscard]] std::vector<int> partsOf(const PrintedTable& table, int row);

/// True for a total whose parts stand above it ("Totaal" at the end of a block).
[[nodiscard]] bool closesBlock(const PrintedTable& table, int row);

/// The rows that `row` stands under, outermost first, itself last: "Personeel > Eigen personeel". A
/// total that closes a block has nothing under it.
[[nodiscard]] std::vector<int> rowsAbove(const PrintedTable& table, int row);

}  // namespace ketenbudget
