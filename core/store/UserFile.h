#pragma once

#include "core/base/Result.h"
#include "core/store/Connection.h"

#include <QString>

#include <memory>
#include <optional>

namespace ketenbudget {

/// A database that openUserDatabase() opened before, for what the user writes into it; for reading where it cannot be
/// written. Errors as those of openUserDatabase().
[[nodiscard]] Result<std::shared_ptr<const Connection>> openUserFile(const QString& path);

/// A database as it is, for reading: nothing is upgraded or written. Empty where its schema is older than version `since`.
[[nodiscard]] Result<std::optional<Connection>> readUserFile(const QString& path, int since);

}  // namespace ketenbudget
