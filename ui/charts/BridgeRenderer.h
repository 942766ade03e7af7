#pragma once

#include "ui/charts/BridgeLayout.h"
#include "ui/charts/VarianceRenderer.h"

class QPainter;

namespace ketenbudget {

/// Precondition: `layout` was made from `chart`.
void paintBridge(QPainter& painter, const BridgeLayout& layout, const BridgeChart& chart, const ChartTheme& theme,
              const ChartHighlight& highlight = {});
/// Only the headers: a scrolled view keeps them in sight.
void paintBridgeHeaders(QPainter& painter, const BridgeLayout& layout, const ChartTheme& theme);

}  // namespace ketenbudget
