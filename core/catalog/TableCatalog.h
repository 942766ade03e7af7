#pragma once

#include "core/base/Result.h"
#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"
#include "core/report/ReportTable.h"

#include <QString>

#include <vector>

namespace ketenbudget {

struct TableEntry {
    QString name;   ///< for the command line: "artikelen-wet", "tabel-09"
    QString title;
};

/// Every analysis table that can be made, in a fixed order, the tables of the topics' views under the views'
/// names, then every table as printed ("tabel-09").
[[nodiscard]] std::vector<TableEntry> tableCatalog(const Snapshot& snapshot);

/// Errors: UnknownName.
[[nodiscard]] Result<ReportTable> buildTable(const Snapshot& snapshot, const QString& name, AmountUnit unit);

}  // namespace ketenbudget
