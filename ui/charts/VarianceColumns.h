#pragma once

#include "core/charts/ChartSpec.h"
#include "ui/charts/TextBlock.h"

#include <optional>

namespace ketenbudget {

/// A tier from side to side: its zero line stands `left` from its left edge.
struct TierColumns {
    qreal left = 0;
    qreal width = 0;
    qreal scale = 0;  ///< logical px per unit of the value
};

/// How a width is shared out. The amount and Δ tiers have the same scale; it is the largest at
/// which every label still fits beside its bar.
struct VarianceColumns {
    bool labelsAbove = false;  ///< no room for a name column: each name stands above its bars
    qreal labelWidth = 0;      ///< 0 if labelsAbove
    qreal gap = 0;             ///< between columns
    TierColumns amount;
    TierColumns delta;
    TierColumns percent;
};

constexpr qreal ValueLabelGap = 4;
constexpr qreal PinHeadRadius = 3;

/// `largestScale` keeps the bars from growing beyond what another chart can show.
[[nodiscard]] VarianceColumns solveColumns(const VarianceChart& chart, qreal width, const ChartFonts& fonts,
                                           std::optional<qreal> largestScale);

}  // namespace ketenbudget
