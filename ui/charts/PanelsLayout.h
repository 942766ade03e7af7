#pragma once

#include "ui/charts/ChartFrame.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// The small multiples of a panels chart: each panel with its title, its axis and its lines.
struct PanelsLayout {
    FrameLayout frame;
    std::vector<QRectF> items;  ///< one per panel, with all the room that belongs to it
    qreal scale = 0;            ///< logical px per unit
    qreal minimumHeight = 0;
};

/// `largestScale` as for layoutVariance().
[[nodiscard]] PanelsLayout layoutPanels(const PanelsChart& chart, QSizeF size, const QFont& font,
                                      std::optional<qreal> largestScale = std::nullopt);

}  // namespace ketenbudget
