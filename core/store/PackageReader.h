#pragma once

#include "core/base/Error.h"
#include "core/store/Package.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ketenbudget {

/// What reading a data package brought. A package with problems must not be imported.
struct PackageReading {
    Package package;
    /// Everything that is wrong, not only the first: `subject` is the file, `line` the line in it.
    std::vector<Error> problems;

    [[nodiscard]] bool ok() const { return problems.empty(); }
};

/// Reads and checks the package in `folder`, on disk or compiled in (":/db/data/...").
[[nodiscard]] PackageReading readPackage(const QString& folder);

/// The folders of the packages that are compiled in, in order of name.
[[nodiscard]] QStringList embeddedPackages();

}  // namespace ketenbudget
