#pragma once

#include "ui/charts/VarianceRenderer.h"
#include "ui/charts/YearsRenderer.h"

#include <variant>

namespace ketenbudget {

/// A chart of any kind, laid out: what the view, the exports and the clipboard work with.
using ChartPicture = std::variant<VarianceLayout, YearsLayout>;

/// `largestScale`: see layoutVariance().
[[nodiscard]] ChartPicture layoutChart(const ChartSpec& spec, QSizeF size, const QFont& font,
                                       std::optional<qreal> largestScale = std::nullopt);
/// Logical px per unit of the amounts.
[[nodiscard]] qreal amountScaleOf(const ChartPicture& picture);
/// Precondition: `picture` was laid out from `spec`.
void paintChart(QPainter& painter, const ChartPicture& picture, const ChartSpec& spec, const ChartTheme& theme,
                const ChartHighlight& highlight = {});

[[nodiscard]] qreal minimumHeightOf(const ChartPicture& picture);
/// Rows of a variance chart, columns of a years chart, with all the room that belongs to each.
[[nodiscard]] std::vector<QRectF> itemRects(const ChartPicture& picture);
[[nodiscard]] std::optional<int> itemAt(const ChartPicture& picture, QPointF position);

[[nodiscard]] int itemCount(const ChartSpec& spec);
[[nodiscard]] QString itemDetails(const ChartSpec& spec, int item);
[[nodiscard]] std::optional<LineId> itemLine(const ChartSpec& spec, int item);

}  // namespace ketenbudget
