#pragma once

#include "core/store/Database.h"

namespace ketenbudget {

/// The figures that are compiled in, in a database in memory.
[[nodiscard]] Result<OpenedDatabase> openEmbeddedFigures();

/// A copy of the database in `folder`, upgraded there if its schema is older; the file itself is
/// only read. Errors as those of openUserDatabase().
[[nodiscard]] Result<OpenedDatabase> openCopy(const QString& path, const QString& folder);

/// The figures of a database as they are: it is not upgraded, refreshed or written. Errors as
/// those of openUserDatabase().
[[nodiscard]] Result<OwnedSnapshot> readFigures(const QString& path);

}  // namespace ketenbudget
