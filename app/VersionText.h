#pragma once

#include "core/base/Result.h"

#include <QString>

namespace ketenbudget {

/// "0.1.0"
[[nodiscard]] QString programVersion();
/// "ketenbudget 0.1.0; Jaarverslag 2025 XX, stand 31-12-2025": the program and the documents that
/// are built into it. Errors are those of reading a data package.
[[nodiscard]] Result<QString> versionText();

}  // namespace ketenbudget
