#include "ui/charts/StackedLayout.h"

namespace ketenbudget {

StackedLayout layoutStacked(const StackedChart& chart, QSizeF size, const QFont& font, std::optional<qreal> /*largestScale*/)
{
    StackedLayout layout;
    layout.frame = layoutFrame(chart.text, size, ChartFonts(font));
    layout.items.resize(chart.series.size());
    layout.minimumHeight = layout.frame.chrome;
    return layout;
}

}  // namespace ketenbudget
