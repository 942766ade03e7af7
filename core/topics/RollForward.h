#pragma once

#include "core/format/NumberFormat.h"
#include "core/topics/TableReader.h"
#include "core/topics/TopicView.h"

#include <QString>

#include <optional>

namespace ketenbudget {

// Ways from an opening to a closing balance as bridges: exact in the units of the table. A rest that the
// printed mutations leave is a step of its own, so that the bridge always ends at the printed balance.

/// One row of a table whose columns roll forward (Tabel 29, 38, 47, 49): its opening balance, its mutations with
/// the signs of the table's arithmetic, its closing balance. All items have the row as their key. Empty where
/// the table has no such columns, the row is not in the view, or neither balance has an amount.
[[nodiscard]] std::optional<TopicChart> rollForwardBridge(const TopicView& view, const TableReader& table, int row,
                                                          const QString& name, AmountUnit unit);

/// Rows of a table that roll forward in one column (Tabel 27, 46): the first is the opening balance, the last
/// the closing one, and those between go on or off it by their printed sign. Each item has its own row as key.
struct RowBridgeRequest {
    QString name;    ///< of the chart
    QString column;  ///< key
    int first = 0;   ///< positions in the printed table
    int last = 0;
    AmountUnit unit = AmountUnit::Keur;
};
[[nodiscard]] std::optional<TopicChart> rollForwardRows(const TopicView& view, const TableReader& table,
                                                        const RowBridgeRequest& request);

/// Position in the view of the printed row.
[[nodiscard]] std::optional<int> positionOf(const TopicView& view, const RowRef& printed);

}  // namespace ketenbudget
