#pragma once

#include "core/base/Result.h"
#include "core/domain/Check.h"
#include "core/domain/Snapshot.h"

#include <QString>

#include <vector>

namespace ketenbudget {

/// Where the user's own database is, whether it exists or not.
[[nodiscard]] QString userDatabasePath();

/// The figures that a reading command works on: those of `database`, without it those of the
/// user's database, and where that does not exist yet those built into the program; with the user's
/// work of that database. Nothing is made or changed.
[[nodiscard]] Result<OwnedSnapshot> figuresForReading(const QString& database);

/// Figures with what the user has noted on their checks.
struct NotedFigures {
    OwnedSnapshot snapshot;
    std::vector<CheckNote> notes;
};

/// The same figures with the notes of that database; the built-in ones have none.
[[nodiscard]] Result<NotedFigures> figuresWithNotes(const QString& database);

}  // namespace ketenbudget
