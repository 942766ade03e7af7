#pragma once

#include "core/base/Result.h"
#include "core/store/Package.h"

#include <vector>

namespace ketenbudget {

/// Makes the database at `path`, with its folder, today's schema and the packages. It is built under
/// another name and moved into place, so that `path` is either complete or not there; what was made
/// on the way is removed again on failure. If another process was faster, its file stays.
[[nodiscard]] Result<void> createDatabase(const QString& path, const std::vector<Package>& packages);

}  // namespace ketenbudget
