#pragma once

#include <QStringList>
#include <QVariantMap>

class QHeaderView;

namespace ketenbudget {

/// The columns in sight, by their keys in the order of the screen, without the first, which is always there; empty
/// where all are shown in their own order. `keys` names the sections after the first.
[[nodiscard]] QStringList columnsInSight(const QHeaderView& header, const QStringList& keys);
/// Brings such a choice back; keys that are not there are left out, and an empty choice shows all.
void showColumns(QHeaderView& header, const QStringList& keys, const QStringList& wanted);

/// Order, hidden ones and widths of all columns, for a ColumnStep.
[[nodiscard]] QVariantMap columnState(const QHeaderView& header);
/// Brings that back; without `widths` these stay as they are now.
void takeColumnState(QHeaderView& header, const QVariantMap& state, bool widths);

}  // namespace ketenbudget
