#pragma once

#include "ui/charts/StackedLayout.h"
#include "ui/charts/VarianceRenderer.h"

class QPainter;

namespace ketenbudget {

/// Shades of one hue, the strongest at the bottom; a plan's are paler. An outline carries the contrast.
[[nodiscard]] QColor layerColour(std::size_t layer, std::size_t layers, FillRole fill, const ChartTheme& theme);
/// Black or white, whichever is easier to read on it.
[[nodiscard]] QColor textOn(const QColor& colour);

/// Precondition: `layout` was made from `chart`.
void paintStacked(QPainter& painter, const StackedLayout& layout, const StackedChart& chart, const ChartTheme& theme,
                  const ChartHighlight& highlight = {});

}  // namespace ketenbudget
