#pragma once

#include "core/domain/Snapshot.h"
#include "core/report/ReportTable.h"

namespace ketenbudget {

/// A printed table for export: rows and columns as printed, numbers with the decimals that are
/// printed; footnotes, what must be known of the transcription, source and date below it.
[[nodiscard]] ReportTable printedReport(const Snapshot& snapshot, TableId table);

/// One printed cell. Blank, nil ("–") and words are no numbers.
[[nodiscard]] ReportCell printedReportCell(const Figure& figure);

/// "Tabel 9 Bekostiging IND (bedragen x € 1.000)": as its document calls it, whatever the language.
[[nodiscard]] QString printedTitle(const PrintedTable& table);

/// "tabel-09"; for a table of another document than the first, with the key of its document before it.
[[nodiscard]] QString printedTableName(const Snapshot& snapshot, TableId table);

/// Heads of the columns, the name column first; none empty and none twice.
[[nodiscard]] QStringList printedHeads(const PrintedTable& table);

/// What stands below a printed table when it leaves the program.
[[nodiscard]] QStringList printedFooter(const Snapshot& snapshot, TableId table);

}  // namespace ketenbudget
