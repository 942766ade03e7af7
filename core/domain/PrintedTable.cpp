#include "core/domain/PrintedTable.h"

#include "core/domain/CodeTable.h"

namespace ketenbudget {
namespace {

constexpr CodeTable<RowKind, 3> rowKinds{{
    {RowKind::Header, "header"},
    {RowKind::Line, "line"},
    {RowKind::Total, "total"},
}};

constexpr CodeTable<ColumnRole, 2> columnRoles{{
    {ColumnRole::Stand, "stand"},
    {ColumnRole::Difference, "difference"},
}};

}  // namespace

QString codeOf(RowKind kind) { return codeIn(rowKinds, kind); }
QString codeOf(ColumnRole role) { return codeIn(columnRoles, role); }
std::optional<RowKind> rowKindFromCode(QStringView code) { return valueIn(rowKinds, code); }
std::optional<ColumnRole> columnRoleFromCode(QStringView code) { return valueIn(columnRoles, code); }

}  // namespace ketenbudget
