#pragma once

#include "core/store/Connection.h"
#include "core/store/Package.h"

#include <vector>

namespace ketenbudget {

/// The packages that are compiled in, a document before those that refer to its rows.
[[nodiscard]] Result<std::vector<Package>> readReferencePackages();

/// A new database in memory with all of them.
[[nodiscard]] Result<Connection> makeReferenceDatabase();

/// Brings an empty database to today's schema and puts the packages into it.
[[nodiscard]] Result<void> fillDatabase(Connection& connection, const std::vector<Package>& packages);

}  // namespace ketenbudget
