#pragma once

#include "core/store/Connection.h"
#include "core/store/Package.h"

namespace ketenbudget {

/// Writes all of a package in place of what is stored of its document, inside a transaction of the
/// caller's. PackageReference where a text names a row that the other document does not have.
[[nodiscard]] Result<void> writePackage(const Connection& connection, const Package& package);

}  // namespace ketenbudget
