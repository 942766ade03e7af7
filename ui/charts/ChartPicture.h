#pragma once

#include "ui/charts/BridgeRenderer.h"
#include "ui/charts/PanelsRenderer.h"
#include "ui/charts/StackedRenderer.h"
#include "ui/charts/VarianceRenderer.h"
#include "ui/charts/YearsRenderer.h"

#include <variant>

namespace ketenbudget {

/// A chart of any kind, laid out: what the view, the exports and the clipboard work with.
using ChartPicture = std::variant<VarianceLayout, YearsLayout, PanelsLayout, StackedLayout, BridgeLayout>;

/// `largestScale`: see layoutVariance().
[[nodiscard]] ChartPicture layoutChart(const ChartSpec& spec, QSizeF size, const QFont& font,
                                       std::optional<qreal> largestScale = std::nullopt);
/// Logical px per unit of the amounts.
[[nodiscard]] qreal amountScaleOf(const ChartPicture& picture);
/// Precondition: `picture` was laid out from `spec`.
void paintChart(QPainter& painter, const ChartPicture& picture, const ChartSpec& spec, const ChartTheme& theme,
                const ChartHighlight& highlight = {});

/// Headers over the columns, which a scrolled view keeps in sight; empty for a chart without them.
[[nodiscard]] QRectF headerBandOf(const ChartPicture& picture);
void paintHeaders(QPainter& painter, const ChartPicture& picture, const ChartTheme& theme);

[[nodiscard]] qreal minimumHeightOf(const ChartPicture& picture);
/// Rows of a variance chart or a bridge, columns of a years chart, panels, layers of a stack: with all the
/// room that belongs to each.
[[nodiscard]] std::vector<QRectF> itemRects(const ChartPicture& picture);
[[nodiscard]] std::optional<int> itemAt(const ChartPicture& picture, QPointF position);

[[nodiscard]] int itemCount(const ChartSpec& spec);
[[nodiscard]] QString itemDetails(const ChartSpec& spec, int item);
[[nodiscard]] std::optional<ItemKey> itemKey(const ChartSpec& spec, int item);

/// True where the chart's items are what a table points at; the columns of a years chart all belong to
/// one line of it.
[[nodiscard]] bool itemsHaveOwnKeys(const ChartSpec& spec);
/// How many items further an arrow key leads, as they stand on the picture: rows of a grid of panels are as
/// long as it is wide, and a stack begins at the bottom. 0 for a key that leads nowhere.
[[nodiscard]] int itemStep(const ChartPicture& picture, Qt::Key key);

}  // namespace ketenbudget
