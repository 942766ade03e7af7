#pragma once

#include "core/store/Connection.h"
#include "core/store/Package.h"

#include <vector>

namespace ketenbudget {

enum class ImportMode {
    Write,
    DryRun,  ///< does everything, then undoes it
};

enum class ImportOutcome {
    Unchanged,  ///< the document was there with the same content; nothing was written
    Added,
    Replaced,  ///< the document was there with other content
};

struct ImportReport {
    ImportOutcome outcome = ImportOutcome::Unchanged;
    int tables = 0;
    int figures = 0;
};

/// Writes a package that was read without problems, in one transaction: all of it or nothing. The
/// figures of a document that is there with another content are replaced.
[[nodiscard]] Result<ImportReport> importPackage(const Connection& connection, const Package& package,
                                                 ImportMode mode = ImportMode::Write);

/// Writes packages for a new file, in one transaction.
[[nodiscard]] Result<void> importAll(const Connection& connection, const std::vector<Package>& packages);

/// True where the document is stored with exactly this content.
[[nodiscard]] Result<bool> isStored(const Connection& connection, const Package& package);

}  // namespace ketenbudget
