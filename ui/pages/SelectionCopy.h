#pragma once

#include "core/report/ReportTable.h"
#include "ui/models/ArticlesModel.h"

#include <QHeaderView>
#include <QModelIndexList>

namespace ketenbudget {

/// The selected cells as a table, rows and columns in the order on the screen. With headers the
/// name column is always there. Amounts are in the unit that is shown.
[[nodiscard]] ReportTable selectionTable(const ArticlesModel& model, const QModelIndexList& selected,
                                         const QHeaderView& header, const Snapshot& snapshot, bool withHeaders);

/// Puts the table on the clipboard: tab-separated text with plain numbers, and HTML.
void copyToClipboard(const ReportTable& table, bool withHeaders);

}  // namespace ketenbudget
