#pragma once

#include "core/store/Connection.h"
#include "core/store/Package.h"

namespace ketenbudget {

/// Writes what a package holds beside its tables: part of writePackage().
[[nodiscard]] Result<void> writeTexts(const Connection& connection, const Package& package);

}  // namespace ketenbudget
