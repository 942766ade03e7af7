#pragma once

#include "core/base/Result.h"
#include "core/report/ReportTable.h"

#include <QString>

namespace ketenbudget {

/// Writes one sheet: title, frozen header and name column, numbers as numbers in Dutch format,
/// source lines below. The same table gives the same bytes. Written to a temporary file first.
/// Errors: WriteFailed.
[[nodiscard]] Result<void> writeXlsx(const ReportTable& table, const QString& path);

}  // namespace ketenbudget
