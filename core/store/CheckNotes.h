#pragma once

#include "core/base/Result.h"
#include "core/domain/CheckNoteStore.h"
#include "core/store/Connection.h"

#include <QString>

#include <memory>
#include <vector>

namespace ketenbudget {

/// The notes in a database that openUserDatabase() opened before. A note is in the file when save()
/// returns, and its text may not be empty; several programs may write to one file, each note for itself. In a file that
/// cannot be written the notes can be read, and writing is ReadOnly. Errors as those of openUserDatabase().
[[nodiscard]] Result<std::unique_ptr<CheckNoteStore>> openCheckNotes(const QString& path);
/// The notes of a database that is open already: it is not read through again.
[[nodiscard]] std::unique_ptr<CheckNoteStore> checkNotesIn(std::shared_ptr<const Connection> connection);

/// The notes of a database as it is; none where its schema is older than notes are. Nothing is
/// upgraded or written.
[[nodiscard]] Result<std::vector<CheckNote>> readCheckNotes(const QString& path);

}  // namespace ketenbudget
