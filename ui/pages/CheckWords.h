#pragma once

#include "core/analysis/reconciliation/Reconciliation.h"
#include "core/format/NumberFormat.h"
#include "ui/models/PrintedTableModel.h"

#include <QString>

#include <vector>

namespace ketenbudget {

/// A number of a check, as it is told, with its unit.
[[nodiscard]] QString amountText(const Check& check, const Rational& value, SignMode sign = SignMode::MinusOnly);

/// "≠ unexplained · difference −61.817 x € 1.000 · parts = total"; of a norm the room, and on which side
/// of its limit the value is.
[[nodiscard]] QString outcomeText(const Check& check);

/// Why there may be a difference; empty where nobody said so.
[[nodiscard]] QString reasonText(const Check& check);

/// The other norms that are held against the same value, a line each: the ceiling beside the floor.
[[nodiscard]] QString otherNormsText(const Reconciliation& reconciliation, const Check& check);

/// The passage that names the amount of a check of text against table; empty for other checks.
[[nodiscard]] QString passageText(const Snapshot& snapshot, const Check& check);

/// The cells of both sides with the letters of their sides.
[[nodiscard]] std::vector<SideCell> sideCells(const Snapshot& snapshot, const Check& check);

/// True where both sides are printed, all of it in one table.
[[nodiscard]] bool inOneTable(const std::vector<SideCell>& cells, const Check& check);

}  // namespace ketenbudget
