#pragma once

#include "core/charts/ChartSpec.h"
#include "core/format/NumberFormat.h"

#include <vector>

namespace ketenbudget {

struct AxisScale {
    double min = 0;
    double max = 0;
    std::vector<AxisTick> ticks;
};

/// A scale for bars: starts at zero unless `low` is negative, ends at a round amount at or beyond
/// `high`, about four steps of 1, 2 or 5 times a power of ten. Amounts in thousands of euro; the
/// texts are whole numbers in `unit`.
[[nodiscard]] AxisScale barScale(double low, double high, AmountUnit unit);

}  // namespace ketenbudget
