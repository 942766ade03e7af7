#pragma once

#include "core/base/Result.h"
#include "core/store/UserWorkRows.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ketenbudget {

struct DocumentInfo {
    QString key;
    QString shortTitle;
    int tables = 0;
    int figures = 0;
};

struct DatabaseInfo {
    QString path;           ///< absolute
    std::int64_t size = 0;  ///< in bytes
    std::uint32_t applicationId = 0;
    int schemaVersion = 0;
    QString journalMode;  ///< "wal" or "delete"
    std::vector<DocumentInfo> documents;
    std::optional<UserWorkCounts> work;  ///< empty: its schema is older than that
};

/// One thing that is not as it should be.
struct VerifyFinding {
    enum class Kind {
        Damaged,        ///< `found`: what SQLite's integrity check says
        Dangling,       ///< a row of table `subject` refers to one that is not there
        SchemaVersion,  ///< the schema is older than this program's
        Schema,         ///< table, index, trigger or view `subject` is not as migrations make it
        Document,       ///< document `subject` is missing
        Figure,         ///< the cell `subject` is not as in the package
        Text,           ///< another published thing is not: a title, an explanation, a finding, a check
    };
    Kind kind = Kind::Damaged;
    QString subject;
    QString expected;  ///< empty where nothing is expected
    QString found;     ///< empty where nothing is there
};

/// Both open the file without changing it; errors as those of openUserDatabase().
[[nodiscard]] Result<DatabaseInfo> databaseInfo(const QString& path);
/// Compares the file with a database made anew from what is compiled in. No findings: all is well.
[[nodiscard]] Result<std::vector<VerifyFinding>> verifyDatabase(const QString& path);

}  // namespace ketenbudget
