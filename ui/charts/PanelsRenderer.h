#pragma once

#include "ui/charts/PanelsLayout.h"
#include "ui/charts/VarianceRenderer.h"

class QPainter;

namespace ketenbudget {

/// Precondition: `layout` was made from `chart`.
void paintPanels(QPainter& painter, const PanelsLayout& layout, const PanelsChart& chart, const ChartTheme& theme,
                 const ChartHighlight& highlight = {});

}  // namespace ketenbudget
