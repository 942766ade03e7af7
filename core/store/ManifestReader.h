#pragma once

#include "core/base/Error.h"
#include "core/store/Package.h"

#include <QByteArray>

#include <vector>

namespace ketenbudget {

/// Reads manifest.json into `package` (all but rows, lines and crosswalk) and adds what is wrong
/// with it to `problems`, each with its line in `file`.
void readManifest(const QByteArray& json, const QString& file, Package& package, std::vector<Error>& problems);

}  // namespace ketenbudget
