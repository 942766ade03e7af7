#pragma once

#include "ui/charts/VarianceLayout.h"

namespace ketenbudget {

/// The row that the keyboard or the table points at, and the one under the pointer.
struct ChartHighlight {
    std::optional<int> current;
    std::optional<int> hovered;
    bool focused = false;  ///< the chart has the keyboard: the current row gets a frame
};

/// One routine for screen, PNG, SVG, PDF and clipboard. Paints within `layout`, background included.
void paintVariance(QPainter& painter, const VarianceLayout& layout, const VarianceChart& chart, const ChartTheme& theme,
                   const ChartHighlight& highlight = {});
/// Only the tier headers: a scrolled view keeps them in sight.
void paintVarianceHeaders(QPainter& painter, const VarianceLayout& layout, const ChartTheme& theme);
void paintHighlight(QPainter& painter, const QRectF& rect, int index, const ChartTheme& theme, const ChartHighlight& highlight);

}  // namespace ketenbudget
