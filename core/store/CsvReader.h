#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace ketenbudget {

struct CsvRow {
    int line = 0;  ///< where the row starts, counted from 1
    QStringList fields;
};

/// Reads RFC 4180: commas, fields in double quotes where needed, LF or CRLF, UTF-8 with or without
/// a byte order mark. Empty lines are left out. Errors name `file` and the line: FileUnreadable
/// for bytes that are not UTF-8, PackageColumns for a quote that is not closed or stands inside a field.
[[nodiscard]] Result<std::vector<CsvRow>> readCsv(const QByteArray& bytes, const QString& file);

}  // namespace ketenbudget
