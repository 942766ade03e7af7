#pragma once

#include "ui/charts/StackedLayout.h"
#include "ui/charts/VarianceRenderer.h"

class QPainter;

namespace ketenbudget {

/// Precondition: `layout` was made from `chart`.
void paintStacked(QPainter& painter, const StackedLayout& layout, const StackedChart& chart, const ChartTheme& theme,
              const ChartHighlight& highlight = {});

}  // namespace ketenbudget
