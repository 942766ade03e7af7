#pragma once

#include "core/base/Result.h"
#include "core/report/ReportTable.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ketenbudget {

/// The forms in which a person takes a table along. The command line has a CSV of its own, for machines.
enum class TableForm { Workbook, DutchCsv, Html, Text, Json };

/// "csv", without the dot.
[[nodiscard]] QString endingOf(TableForm form);
/// By the ending of the file name; empty for any other ending than those.
[[nodiscard]] std::optional<TableForm> tableFormOf(const QString& path);

/// Precondition: the form is no workbook.
[[nodiscard]] QByteArray tableBytes(const ReportTable& table, TableForm form);
/// The file is whole or as it was. Errors: WriteFailed, ReadOnly, DiskFull.
[[nodiscard]] Result<void> writeTable(const ReportTable& table, const QString& path, TableForm form);

}  // namespace ketenbudget
