#pragma once

#include "core/domain/Snapshot.h"
#include "core/store/Connection.h"

namespace ketenbudget {

/// What opening the user's database came to.
enum class DatabaseStart {
    UpToDate,   ///< nothing was written
    Created,    ///< made from the packages that are compiled in
    Upgraded,   ///< its schema was older
    Refreshed,  ///< its figures were of an older edition of a package
};

struct OpenedDatabase {
    Connection connection;
    OwnedSnapshot snapshot;  ///< without the user's work
    DatabaseStart start = DatabaseStart::UpToDate;
    QString backupPath;  ///< the copy made before an upgrade, or before figures changed under the user's work; mostly empty
};

/// Opens the user's database, upgrades it and brings its figures up to date where needed. A file
/// that is up to date is not written, so it may be read-only. A missing one is made only if
/// `createIfMissing`; else, and for a misspelt path, the error is FileMissing and nothing is made.
/// Other errors: FileUnreadable, NotADatabase, ForeignDatabase, DamagedDatabase, NewerSchema,
/// ReadOnly, DiskFull, DatabaseBusy, MigrationFailed; after each the file is as it was.
[[nodiscard]] Result<OpenedDatabase> openUserDatabase(const QString& path, bool createIfMissing);

}  // namespace ketenbudget
