#pragma once

#include "core/store/Connection.h"

namespace ketenbudget {

/// Copies all that a connection reads into a new file; on failure there is none.
[[nodiscard]] Result<void> copyInto(const Connection& connection, const QString& copy);

/// Copies a database as it is now, also while another program works with it; the file itself is only
/// read. `copy` is either complete or not there. Errors: WriteFailed where it exists already,
/// FileMissing where its folder does not, ReadOnly, DiskFull; and those of openUserDatabase() on
/// `path`.
[[nodiscard]] Result<void> backupDatabase(const QString& path, const QString& copy);

}  // namespace ketenbudget
