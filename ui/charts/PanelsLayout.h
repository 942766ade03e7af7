#pragma once

#include "ui/charts/PanelPlan.h"

namespace ketenbudget {

/// The small multiples of a panels chart: each panel with its title, its axis and its lines.
struct PanelsLayout {
    FrameLayout frame;
    std::vector<PanelLayout> panels;
    std::size_t columns = 1;    ///< panels side by side
    std::vector<QRectF> items;  ///< one per panel, with all the room that belongs to it
    qreal scale = 0;            ///< logical px per unit; 0 where the panels do not share one axis
    qreal minimumHeight = 0;
};

/// `largestScale` as for layoutVariance(): the axes are lengthened until it holds, if the panels share one.
[[nodiscard]] PanelsLayout layoutPanels(const PanelsChart& chart, QSizeF size, const QFont& font,
                                        std::optional<qreal> largestScale = std::nullopt);

}  // namespace ketenbudget
