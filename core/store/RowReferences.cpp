#include "core/store/RowReferences.h"

#include <algorithm>

namespace ketenbudget {
namespace {

bool hasRow(const Package& package, const PackageRowRef& ref)
{
    const auto table = std::find_if(package.tables.begin(), package.tables.end(),
                                    [&ref](const PackageTable& candidate) { return candidate.number == ref.table; });
    return table != package.tables.end() &&
           std::any_of(table->rows.begin(), table->rows.end(),
                       [&ref](const PackageRow& row) { return row.textLine == ref.textLine; });
}

}  // namespace

void checkRows(const SheetRow& row, const std::vector<PackageRowRef>& rows, const Package& package)
{
    if (package.refersTo.isEmpty() || package.refersTo == package.key) checkOwnRows(row, rows, package);
}

void checkOwnRows(const SheetRow& row, const std::vector<PackageRowRef>& rows, const Package& package)
{
    for (const PackageRowRef& ref : rows) {
        if (hasRow(package, ref)) continue;
        row.add(ErrorCode::PackageReference, QStringLiteral("%1.%2").arg(ref.table).arg(ref.textLine));
    }
}

}  // namespace ketenbudget
