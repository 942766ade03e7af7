#pragma once

#include "core/format/NumberFormat.h"
#include "core/report/ReportTable.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QModelIndexList>

namespace ketenbudget {

/// The selected cells as a table without title and footer, rows and columns in the order on the screen. With
/// headers the name column is always there. Numbers are what the model has under QuantityRole, amounts in the
/// unit that is shown.
[[nodiscard]] ReportTable selectionTable(const QAbstractItemModel& model, const QModelIndexList& selected,
                                         const QHeaderView& header, AmountUnit unit, bool withHeaders);

/// Puts the table on the clipboard: tab-separated text with plain numbers, and HTML.
void copyToClipboard(const ReportTable& table, bool withHeaders);

}  // namespace ketenbudget
