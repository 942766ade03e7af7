#pragma once

#include "core/base/Result.h"

#include <QString>

#include <cstdint>

namespace ketenbudget {

/// 'KBUG' in the header of a file says that it is ours.
inline constexpr std::uint32_t ourApplicationId = 0x4B425547;

/// What the first hundred bytes of an SQLite file say (sqlite.org/fileformat2.html, 1.3).
struct DatabaseHeader {
    std::uint32_t applicationId = 0;
    int userVersion = 0;
    bool wal = false;       ///< journal mode
    std::int64_t size = 0;  ///< of the file, in bytes
};

/// Reads the header without opening the database, so that nothing is made or changed. Errors:
/// FileMissing, FileUnreadable, NotADatabase, and DamagedDatabase where the file is shorter than
/// its header says.
[[nodiscard]] Result<DatabaseHeader> readHeader(const QString& path);

/// readHeader(), and ForeignDatabase or NewerSchema where the file is not one for us.
[[nodiscard]] Result<DatabaseHeader> readOurHeader(const QString& path, int knownVersion);

/// True where a log with content lies beside the file: the last user of it was cut off, or is
/// still at work.
[[nodiscard]] bool hasPendingLog(const QString& path);

}  // namespace ketenbudget
