#pragma once

#include "core/charts/ChartSpec.h"
#include "ui/charts/ChartTheme.h"
#include "ui/charts/TextBlock.h"

#include <QSizeF>

namespace ketenbudget {

/// The words around a plot and the room they leave for it.
struct FrameLayout {
    QSizeF size;
    TextBlock message;
    TextBlock who;
    TextBlock what;
    TextBlock when;
    std::vector<TextBlock> footer;
    QRectF plot;         ///< may have no height if the size is too small
    qreal chrome = 0;    ///< height of everything but the plot
};

/// Titles and footers wrap and are never shortened.
[[nodiscard]] FrameLayout layoutFrame(const ChartText& text, QSizeF size, const ChartFonts& fonts);
void paintFrame(QPainter& painter, const FrameLayout& frame, const ChartTheme& theme);

}  // namespace ketenbudget
