#pragma once

#include "core/store/ManifestObject.h"
#include "core/store/Package.h"

namespace ketenbudget {

/// Reads the manifest's "tables" and "absent" into `package`: heads and columns, not yet the rows.
void readTables(ManifestObject& manifest, Package& package);

}  // namespace ketenbudget
