#pragma once

#include "core/base/Result.h"
#include "core/report/ReportTable.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace ketenbudget {

/// Writes one sheet: title, frozen header and name column, numbers as numbers in Dutch format,
/// source lines below. The same table gives the same bytes. Written to a temporary file first.
/// Errors: those of writeFile(); where the folder for temporary files has no room, it is the subject.
[[nodiscard]] Result<void> writeXlsx(const ReportTable& table, const QString& path);

/// One sheet of a workbook.
struct XlsxSheet {
    QString name;         ///< as wanted; the sheet gets one that a spreadsheet takes
    QStringList heading;  ///< lines above the title of the table
    ReportTable table;    ///< may have no columns: then title and footer only
    QByteArray picture;   ///< a PNG below the source lines; may be empty
    QString pictureText;  ///< the picture for who cannot see it
};

/// The same with several sheets, in this order. Precondition: there is one.
[[nodiscard]] Result<void> writeXlsxBook(const std::vector<XlsxSheet>& sheets, const QString& path);

}  // namespace ketenbudget
