#pragma once

#include "core/analysis/Bridge.h"
#include "core/domain/Snapshot.h"
#include "core/topics/TopicView.h"

#include <QString>

#include <optional>

namespace ketenbudget {

/// How a bridge is shown: its rows below each other in the table of the view, and a chart of them.
struct BridgeShape {
    QString name;  ///< of the chart
    FillRole baseFill = FillRole::Budget;
    std::optional<RowRef> printed;  ///< the row that start and end stand in
    AmountUnit unit = AmountUnit::Keur;
    Comparison comparison = {};  ///< whose stands start and end are; the title says of what
};

/// The columns of every bridge: the step and where it leads to. `words`: also what kind of amount it is, and where it
/// stands in the text.
void addBridgeColumns(TopicView& view, bool words);

/// For the foot of a bridge with steps that are neither good nor bad.
[[nodiscard]] QString greyNote();

/// Adds the rows to the view. Precondition: it has the columns. The chart has no title yet.
[[nodiscard]] TopicChart addBridge(TopicView& view, const Snapshot& snapshot, const Bridge& bridge, const BridgeShape& shape);

}  // namespace ketenbudget
