#pragma once

#include "ui/charts/ChartFrame.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// Stacked columns over the years, and the names of the layers beside the last column.
struct StackedLayout {
    FrameLayout frame;
    std::vector<QRectF> items;  ///< one per series, with all the room that belongs to it
    qreal scale = 0;            ///< logical px per unit
    qreal minimumHeight = 0;
};

/// `largestScale` as for layoutVariance().
[[nodiscard]] StackedLayout layoutStacked(const StackedChart& chart, QSizeF size, const QFont& font,
                                      std::optional<qreal> largestScale = std::nullopt);

}  // namespace ketenbudget
