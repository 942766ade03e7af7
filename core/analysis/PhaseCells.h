#pragma once

#include "core/analysis/Quantity.h"
#include "core/domain/Snapshot.h"

#include <cstdint>
#include <optional>

namespace ketenbudget {

// What PhaseBridge reads from the printed tables.

/// A printed cell on the way over the phases.
struct PhaseCell {
    RowRef row;
    int column = 0;
    Quantity amount;
};

/// Empty where the cell has no number.
[[nodiscard]] std::optional<PhaseCell> phaseCell(const Snapshot& snapshot, const RowRef& row, int column);
[[nodiscard]] const PrintedColumn& columnOf(const Snapshot& snapshot, const PhaseCell& cell);
/// With its column and document: "Stand 1e suppletoire 2022 (1e suppletoire 2022 VI, art. 37)".
[[nodiscard]] Operand operandOf(const Snapshot& snapshot, const PhaseCell& cell);

/// Thousands of euro of a number that is printed in millions, with the printed one as its operand.
[[nodiscard]] Quantity inThousands(const Operand& printed);
/// Half of the last printed digit, in thousands of euro.
[[nodiscard]] std::int64_t roundingOf(const Quantity& printed);

/// The year of the budget itself: a document prints drafts of the years after it as well. 0 where it has no draft.
[[nodiscard]] int firstDraftYear(const PrintedTable& table);
/// The roll-forward of the table that ends in the column; null where there is none.
[[nodiscard]] const ColumnSum* rollForwardTo(const PrintedTable& table, int column);
/// The column is a stand from which a roll-forward starts, maybe under a name of its own ("vastgestelde begroting incl.
/// suppletoire, NvW en amendementen").
[[nodiscard]] bool opensRollForward(const PrintedTable& table, int column);
/// Lines stand below the row, and the row is not their total: the page was cut.
[[nodiscard]] bool linesAreCut(const PrintedTable& table, int row);

}  // namespace ketenbudget
