#pragma once

#include "core/store/Connection.h"

#include <QString>

namespace ketenbudget {

/// Copies the database into a new file beside it, named after its schema version, and gives that
/// file's path: "user.backup-v1.sqlite". An older copy is never overwritten.
[[nodiscard]] Result<QString> makeBackup(const Connection& connection, int version);

}  // namespace ketenbudget
