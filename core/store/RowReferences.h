#pragma once

#include "core/store/CsvSheet.h"
#include "core/store/Package.h"

namespace ketenbudget {

/// Reports the rows that are named, but are not in the package's own tables.
void checkOwnRows(const SheetRow& row, const std::vector<PackageRowRef>& rows, const Package& package);
/// As checkOwnRows(), where the texts name rows of the package itself. Rows of another document
/// (Package::refersTo) are looked up when the package is imported.
void checkRows(const SheetRow& row, const std::vector<PackageRowRef>& rows, const Package& package);

}  // namespace ketenbudget
