#include "ui/charts/PanelsLayout.h"

namespace ketenbudget {

PanelsLayout layoutPanels(const PanelsChart& chart, QSizeF size, const QFont& font, std::optional<qreal> /*largestScale*/)
{
    PanelsLayout layout;
    layout.frame = layoutFrame(chart.text, size, ChartFonts(font));
    layout.items.resize(chart.panels.size());
    layout.minimumHeight = layout.frame.chrome;
    return layout;
}

}  // namespace ketenbudget
