#pragma once

#include "ui/charts/VarianceRenderer.h"
#include "ui/charts/YearsLayout.h"

namespace ketenbudget {

/// Columns by Qt Charts, laid over an own grid and under own labels. Needs a QApplication.
void paintYears(QPainter& painter, const YearsLayout& layout, const YearsChart& chart, const ChartTheme& theme,
                const ChartHighlight& highlight = {});

}  // namespace ketenbudget
