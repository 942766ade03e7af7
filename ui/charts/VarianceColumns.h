#pragma once

#include "core/charts/ChartSpec.h"
#include "ui/charts/TextBlock.h"
#include "ui/charts/TierReach.h"

#include <optional>

namespace ketenbudget {

/// How a width is shared out. The amount and Δ tiers have the same scale; it is the largest at
/// which every label still fits beside its bar.
struct VarianceColumns {
    bool labelsAbove = false;  ///< no room for a name column: each name stands above its bars
    qreal labelWidth = 0;      ///< 0 if labelsAbove
    qreal gap = 0;             ///< between columns
    TierColumns amount;
    TierColumns delta;    ///< no width if the chart has no tiers of differences
    TierColumns percent;  ///< likewise
};

constexpr qreal PinHeadRadius = 3;

/// `largestScale` keeps the bars from growing beyond what another chart can show.
[[nodiscard]] VarianceColumns solveColumns(const VarianceChart& chart, qreal width, const ChartFonts& fonts,
                                           std::optional<qreal> largestScale);

}  // namespace ketenbudget
