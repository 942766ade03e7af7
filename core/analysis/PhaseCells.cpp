#include "core/analysis/PhaseCells.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/LineValues.h"

#include <algorithm>

namespace ketenbudget {
namespace {

bool isRollForward(const ColumnSum& sum) { return sum.kind == ColumnSum::Kind::RollForward && !sum.parts.empty(); }

}  // namespace

std::optional<PhaseCell> phaseCell(const Snapshot& snapshot, const RowRef& row, int column)
{
    const auto figure = snapshot.findCell({row.table, row.row, column});
    if (!figure) return std::nullopt;
    PhaseCell cell{row, column, printedQuantity(snapshot, *figure)};
    return cell.amount.hasValue() ? std::optional(cell) : std::nullopt;
}

const PrintedColumn& columnOf(const Snapshot& snapshot, const PhaseCell& cell)
{
    return snapshot.table(cell.row.table).columns[static_cast<std::size_t>(cell.column)];
}

Operand operandOf(const Snapshot& snapshot, const PhaseCell& cell)
{
    const DocumentId document = snapshot.table(cell.row.table).document;
    return {QStringLiteral("%1 (%2)").arg(columnOf(snapshot, cell).header, snapshot.document(document).shortTitle),
            cell.amount};
}

Quantity inThousands(const Operand& printed)
{
    if (printed.quantity.kind == QuantityKind::Money) return printed.quantity;
    Quantity made;
    made.state = QuantityState::Value;
    made.value = (exactValue(printed.quantity) / Rational(1000)).rounded(0);
    made.formula = std::make_shared<const Formula>(Formula{FormulaKind::Sum, printed.label, {printed}});
    return made;
}

std::int64_t roundingOf(const Quantity& printed)
{
    Quantity digit = printed;
    digit.value = 1;
    return (exactValue(digit) / Rational(2000)).rounded(0);
}

int firstDraftYear(const PrintedTable& table)
{
    int first = 0;
    for (const PrintedColumn& column : table.columns) {
        if (column.role != ColumnRole::Stand || column.stand.phase != BudgetPhase::DraftBudget) continue;
        first = first == 0 ? column.stand.year.value : std::min(first, column.stand.year.value);
    }
    return first;
}

const ColumnSum* rollForwardTo(const PrintedTable& table, int column)
{
    const auto found = std::find_if(table.columnSums.begin(), table.columnSums.end(), [column](const ColumnSum& sum) {
        return isRollForward(sum) && sum.result == column;
    });
    return found == table.columnSums.end() ? nullptr : &*found;
}

bool opensRollForward(const PrintedTable& table, int column)
{
    return std::any_of(table.columnSums.begin(), table.columnSums.end(), [column](const ColumnSum& sum) {
        return isRollForward(sum) && sum.parts.front().column == column;
    });
}

bool linesAreCut(const PrintedTable& table, int row)
{
    const auto at = static_cast<std::size_t>(row);
    return table.rows[at].kind == RowKind::Line && at + 1 < table.rows.size() &&
           table.rows[at + 1].level > table.rows[at].level;
}

}  // namespace ketenbudget
