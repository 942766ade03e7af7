#pragma once

#include "core/base/Error.h"
#include "core/store/Package.h"

#include <QByteArray>

#include <vector>

namespace ketenbudget {

/// Reads the rows of one printed table from its CSV file into `table`, whose columns are known from
/// the manifest, and adds what is wrong to `problems`, each with its line in `file`.
void readTableFile(const QByteArray& csv, const QString& file, PackageTable& table, std::vector<Error>& problems);

}  // namespace ketenbudget
