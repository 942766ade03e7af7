#include "ui/charts/PanelsRenderer.h"

#include <QPainter>

#include <algorithm>

namespace ketenbudget {

void paintPanels(QPainter& painter, const PanelsLayout& layout, const PanelsChart&, const ChartTheme& theme, const ChartHighlight&)
{
    const qreal height = std::max(layout.frame.size.height(), layout.minimumHeight);
    painter.fillRect(QRectF(0, 0, layout.frame.size.width(), height), theme.background);
    paintFrame(painter, layout.frame, theme);
}

}  // namespace ketenbudget
