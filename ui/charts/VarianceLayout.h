#pragma once

#include "ui/charts/ChartFrame.h"

#include <QLineF>

#include <optional>

namespace ketenbudget {

struct VarianceRowLayout {
    QRectF rect;  ///< the whole row: what a pointer hits
    QRectF band;  ///< the part of it that the bars have: all, or what is below the name
    TextBlock label;
    std::optional<QRectF> base;
    std::optional<QRectF> realisation;
    TextBlock amountText;
    std::optional<QRectF> delta;
    TextBlock deltaText;
    std::optional<QLineF> pin;  ///< from the zero line to the head
    TextBlock percentText;
};

struct VarianceTierLayout {
    QRectF rect;  ///< over all rows, without the header
    qreal zero = 0;
    qreal scale = 0;  ///< px per unit
    TextBlock header;
};

/// Where everything of a variance chart stands; no colours. Rectangles are exact, so the tests can
/// hold them against the values; painting puts them on whole pixels.
struct VarianceLayout {
    FrameLayout frame;
    QRectF headerBand;
    TextBlock labelHeader;  ///< empty if the names stand above their bars
    bool labelsAbove = false;
    VarianceTierLayout amount;
    VarianceTierLayout delta;    ///< empty if the chart has no tiers of differences
    VarianceTierLayout percent;  ///< likewise
    std::vector<VarianceRowLayout> rows;
    std::optional<QRectF> scaleBand;  ///< over all rows of the amount tier
    qreal minimumHeight = 0;  ///< of the whole picture at this width
};

/// `font` gives family and size of the labels. If `size` is lower than minimumHeight, the rows run
/// past its bottom: scroll, or lay out at a larger size and scale down.
/// `largestScale`, in px per unit, is that of another chart on the page with which this one shares
/// its scale.
[[nodiscard]] VarianceLayout layoutVariance(const VarianceChart& chart, QSizeF size, const QFont& font,
                                            std::optional<qreal> largestScale = std::nullopt);

}  // namespace ketenbudget
