#pragma once

#include "ui/charts/ChartFrame.h"

#include <QLineF>

#include <optional>

namespace ketenbudget {

struct YearColumnLayout {
    QRectF rect;  ///< the whole column: what a pointer hits
    std::optional<QRectF> bar;
    std::optional<QRectF> budget;
    std::vector<QRectF> otherMarks;  ///< the amounts of other documents, across the column
    TextBlock label;                 ///< empty where columns stand too close for all of them
    TextBlock valueText;             ///< likewise
    std::optional<QLineF> valueLeader;  ///< to a text that found no place right at its column
};

struct AxisTickLayout {
    qreal y = 0;
    TextBlock label;  ///< empty where ticks stand too close for their texts
};

struct BreakLayout {
    QLineF line;
    TextBlock mark;
};

/// Where everything of a years chart stands. A column without a value keeps its place.
struct YearsLayout {
    FrameLayout frame;
    QRectF plot;  ///< the area between the axes
    double axisMin = 0;  ///< values at the bottom and the top of the plot
    double axisMax = 0;
    std::optional<QRectF> scaleBand;
    qreal zero = 0;
    qreal barShare = 0;  ///< width of a bar as a share of the width of its column
    std::vector<AxisTickLayout> ticks;
    std::vector<YearColumnLayout> columns;
    std::vector<BreakLayout> breaks;
    TextBlock budgetText;  ///< what the outlined column is, and its amount
    std::optional<QLineF> budgetLeader;
    qreal minimumHeight = 0;
};

/// `largestScale` as for layoutVariance(): the axis is lengthened until it holds.
[[nodiscard]] YearsLayout layoutYears(const YearsChart& chart, QSizeF size, const QFont& font,
                                      std::optional<qreal> largestScale = std::nullopt);
/// Logical px per unit of the value; 0 for an axis without length.
[[nodiscard]] qreal scaleOf(const YearsLayout& layout);

}  // namespace ketenbudget
