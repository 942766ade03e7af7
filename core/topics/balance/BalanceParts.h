#pragma once

#include "core/topics/TableReader.h"
#include "core/topics/TopicView.h"

#include <QString>

#include <vector>

namespace ketenbudget {

// What the views of the balance statement share: which table specifies which item, and where it is shown.

/// "Ministerie van Asiel en Migratie": the one that the balance statement is of.
[[nodiscard]] QString ministryName();

/// Numbers of the tables that specify an item, by the item numbers that the report prints behind their
/// titles: "13 Garantieverplichtingen" is specified by "Garantieverplichtingen (13 en 13a)". The leading zero of
/// an item is not printed there.
[[nodiscard]] std::vector<int> specificationsOf(const Snapshot& snapshot, const QString& item);

/// The last total of a table, where it has none its last row: the balance that the statement repeats.
[[nodiscard]] std::optional<RowRef> closingRow(const Snapshot& snapshot, int table);

/// The view of this topic that shows a table; empty where none does.
[[nodiscard]] QString viewOfTable(int table);
/// The way to it, with the text for a link.
[[nodiscard]] TopicLink linkToTable(const Snapshot& snapshot, int table);

/// Adds the way back to the balance statement: to the row of the item that the table specifies.
void linkToSheet(TopicView& view, const Snapshot& snapshot);

/// Closing balance, opening balance and their difference, for views of specifications.
[[nodiscard]] std::vector<TopicColumn> balanceColumns();

}  // namespace ketenbudget
