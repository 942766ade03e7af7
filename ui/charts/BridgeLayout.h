#pragma once

#include "ui/charts/ChartFrame.h"

#include <QLineF>

#include <optional>
#include <vector>

namespace ketenbudget {

struct BridgeRowLayout {
    QRectF rect;  ///< the whole row: what a pointer hits
    QRectF band;  ///< the part of it that the bar has: all, or what is below the name
    TextBlock label;
    std::optional<QRectF> bar;
    TextBlock text;
};

/// The rows of a bridge, from top to bottom, with names at the left.
struct BridgeLayout {
    FrameLayout frame;
    QRectF headerBand;
    TextBlock labelHeader;  ///< empty if the names stand above their bars
    TextBlock amountHeader;
    bool labelsAbove = false;
    std::vector<BridgeRowLayout> rows;
    /// At the running value, from bar to bar; parted where a text stands in the way.
    std::vector<QLineF> connectors;
    std::vector<QLineF> zeroLine;  ///< over all rows, parted likewise
    std::vector<QRectF> items;     ///< one per row, with all the room that belongs to it
    std::optional<QRectF> scaleBand;  ///< over all rows
    qreal zero = 0;
    qreal scale = 0;  ///< logical px per unit
    qreal minimumHeight = 0;
};

/// `largestScale` as for layoutVariance().
[[nodiscard]] BridgeLayout layoutBridge(const BridgeChart& chart, QSizeF size, const QFont& font,
                                      std::optional<qreal> largestScale = std::nullopt);

}  // namespace ketenbudget
