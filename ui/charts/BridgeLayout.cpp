#include "ui/charts/BridgeLayout.h"

namespace ketenbudget {

BridgeLayout layoutBridge(const BridgeChart& chart, QSizeF size, const QFont& font, std::optional<qreal> /*largestScale*/)
{
    BridgeLayout layout;
    layout.frame = layoutFrame(chart.text, size, ChartFonts(font));
    layout.items.resize(chart.rows.size());
    layout.minimumHeight = layout.frame.chrome;
    return layout;
}

}  // namespace ketenbudget
