#pragma once

#include "core/base/Result.h"
#include "core/domain/UserWorkStore.h"
#include "core/store/Connection.h"

#include <QString>

#include <memory>

namespace ketenbudget {

/// The user's work in a database that openUserDatabase() opened before; several programs may write to one
/// file. In one that cannot be written the work can be read, and a change is ReadOnly. Errors as those of openUserDatabase().
[[nodiscard]] Result<std::unique_ptr<UserWorkStore>> openUserWork(const QString& path);
/// In a database that is open already: it is not read through again.
[[nodiscard]] std::unique_ptr<UserWorkStore> userWorkIn(std::shared_ptr<const Connection> connection);

/// The user's work in a database as it is; none where its schema is older than that. Nothing is upgraded or written.
[[nodiscard]] Result<UserWork> readUserWork(const QString& path);

}  // namespace ketenbudget
