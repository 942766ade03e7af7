#include "ui/charts/StackedRenderer.h"

#include <QPainter>

#include <algorithm>

namespace ketenbudget {

void paintStacked(QPainter& painter, const StackedLayout& layout, const StackedChart&, const ChartTheme& theme, const ChartHighlight&)
{
    const qreal height = std::max(layout.frame.size.height(), layout.minimumHeight);
    painter.fillRect(QRectF(0, 0, layout.frame.size.width(), height), theme.background);
    paintFrame(painter, layout.frame, theme);
}

}  // namespace ketenbudget
