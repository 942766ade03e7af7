#pragma once

#include "core/base/Result.h"
#include "core/report/ReportTable.h"

#include <QString>

namespace ketenbudget {

/// Writes a table in the form that the ending of `path` names: .xlsx, .csv, .json, .html, else text.
/// The file is whole or as it was. Errors: WriteFailed, ReadOnly, DiskFull.
[[nodiscard]] Result<void> writeTable(const ReportTable& table, const QString& path);

}  // namespace ketenbudget
