#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace ketenbudget {

/// Writes all of it or nothing: into a temporary file beside `path`, which then takes its name.
/// Errors: FileMissing (the folder does not exist; it is the subject), ReadOnly, DiskFull,
/// WriteFailed; otherwise the subject is `path`. An older file of that name is unchanged.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& content);

}  // namespace ketenbudget
