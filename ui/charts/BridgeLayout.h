#pragma once

#include "ui/charts/ChartFrame.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// The rows of a bridge, from top to bottom, with names at the left.
struct BridgeLayout {
    FrameLayout frame;
    std::vector<QRectF> items;  ///< one per row, with all the room that belongs to it
    qreal scale = 0;            ///< logical px per unit
    qreal minimumHeight = 0;
};

/// `largestScale` as for layoutVariance().
[[nodiscard]] BridgeLayout layoutBridge(const BridgeChart& chart, QSizeF size, const QFont& font,
                                      std::optional<qreal> largestScale = std::nullopt);

}  // namespace ketenbudget
