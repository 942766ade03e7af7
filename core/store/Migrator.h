#pragma once

#include "core/store/Connection.h"
#include "core/store/Migrations.h"

#include <optional>

namespace ketenbudget {

enum class MigrationOutcome {
    UpToDate,  ///< nothing to do, nothing written
    Created,   ///< an empty database got the schema
    Upgraded,  ///< an older one was brought up to date
    TooNew,    ///< made by a newer program; left alone
    NotOurs,   ///< holds something of another program; left alone
    Failed,    ///< a step failed; the file is as it was
};

struct MigrationReport {
    MigrationOutcome outcome = MigrationOutcome::UpToDate;
    int fromVersion = 0;
    int toVersion = 0;
    QString backupPath;          ///< the copy made before an upgrade; empty where none was needed
    std::optional<Error> error;  ///< with TooNew, NotOurs and Failed
};

/// Brings a database to the schema of `scripts`. All pending steps, their user_version, the
/// application_id and the views are one transaction: a person is never left with a file that
/// neither the old nor the new program can open.
class Migrator {
public:
    explicit Migrator(SchemaScripts scripts);

    [[nodiscard]] MigrationReport migrate(Connection& connection) const;

private:
    [[nodiscard]] Result<void> runPending(Connection& connection, MigrationReport& report) const;
    [[nodiscard]] Result<void> runInTransaction(Connection& connection, MigrationReport& report) const;

    SchemaScripts m_scripts;
};

}  // namespace ketenbudget
