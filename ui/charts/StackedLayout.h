#pragma once

#include "ui/charts/SideLabels.h"
#include "ui/charts/YearsLayout.h"

namespace ketenbudget {

struct StackedSegmentLayout {
    std::size_t series = 0;
    std::size_t column = 0;
    QRectF rect;
    TextBlock value;  ///< inside, where it fits
};

/// Stacked columns over the years, and the names of the layers beside the last column.
struct StackedLayout {
    FrameLayout frame;
    QRectF plot;  ///< the area between the axes
    double axisMax = 0;
    std::optional<QRectF> scaleBand;
    std::vector<AxisTickLayout> ticks;
    std::vector<StackedSegmentLayout> segments;
    std::vector<TextBlock> columns;  ///< their names
    std::vector<TextBlock> totals;   ///< one per column, empty where it has no room
    std::vector<BreakLayout> breaks;  ///< between two columns
    std::vector<SideLabel> labels;   ///< one per series
    std::vector<QRectF> items;       ///< one per series: its label. A segment is a part of its item as well
    qreal scale = 0;                 ///< logical px per unit
    qreal minimumHeight = 0;
};

/// `largestScale` as for layoutVariance(): the axis is lengthened until it holds.
[[nodiscard]] StackedLayout layoutStacked(const StackedChart& chart, QSizeF size, const QFont& font,
                                          std::optional<qreal> largestScale = std::nullopt);
/// The series whose segment or label is there.
[[nodiscard]] std::optional<int> seriesAt(const StackedLayout& layout, QPointF position);

}  // namespace ketenbudget
