#pragma once

#include "core/base/Result.h"
#include "core/domain/Snapshot.h"

#include <QString>

namespace ketenbudget {

/// Where the user's own database is, whether it exists or not.
[[nodiscard]] QString userDatabasePath();

/// The figures that a reading command works on: those of `database`, without it those of the
/// user's database, and where that does not exist yet those built into the program; with the user's
/// work and notes of that database. Nothing is made or changed.
[[nodiscard]] Result<OwnedSnapshot> figuresForReading(const QString& database);

}  // namespace ketenbudget
