#include "core/domain/PrintedTable.h"

#include "core/domain/CodeTable.h"

namespace ketenbudget {
namespace {

constexpr CodeTable<RowKind, 3> rowKinds{{
    {RowKind::Header, "header"},
    {RowKind::Line, "line"},
    {RowKind::Total, "total"},
}};

constexpr CodeTable<ColumnRole, 4> columnRoles{{
    {ColumnRole::Stand, "stand"},
    {ColumnRole::Difference, "difference"},
    {ColumnRole::Value, "value"},
    {ColumnRole::Text, "text"},
}};

constexpr CodeTable<ColumnSum::Kind, 3> columnSumKinds{{
    {ColumnSum::Kind::Sum, "sum"},
    {ColumnSum::Kind::RollForward, "roll_forward"},
    {ColumnSum::Kind::Difference, "difference"},
}};

}  // namespace

Unit unitOf(const PrintedTable& table, int row, int column)
{
    const PrintedColumn& printedColumn = table.columns[static_cast<std::size_t>(column)];
    if (printedColumn.role == ColumnRole::Text) return Unit::Text;
    const PrintedRow& printedRow = table.rows[static_cast<std::size_t>(row)];
    return printedRow.unit.value_or(printedColumn.unit.value_or(table.unit));
}

QString codeOf(ColumnSum::Kind kind) { return codeIn(columnSumKinds, kind); }
std::optional<ColumnSum::Kind> columnSumKindFromCode(QStringView code) { return valueIn(columnSumKinds, code); }
QString codeOf(RowKind kind) { return codeIn(rowKinds, kind); }
QString codeOf(ColumnRole role) { return codeIn(columnRoles, role); }
std::optional<RowKind> rowKindFromCode(QStringView code) { return valueIn(rowKinds, code); }
std::optional<ColumnRole> columnRoleFromCode(QStringView code) { return valueIn(columnRoles, code); }

}  // namespace ketenbudget
