#include "core/charts/AxisTicks.h"

#include <algorithm>
#include <cmath>

namespace ketenbudget {
namespace {

/// The smallest of 1, 2, 5 x 10^n that divides `range` in at most five steps.
std::int64_t roundStep(double range, std::int64_t least)
{
    std::int64_t power = least;
    while (true) {
        for (const std::int64_t factor : {1, 2, 5}) {
            if (range / static_cast<double>(factor * power) <= 5.0) return factor * power;
        }
        power *= 10;
    }
}

}  // namespace

AxisScale barScale(double low, double high, AmountUnit unit)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    // A step of whole shown units: in millions nothing below a million gets a tick.
    const std::int64_t least = unit == AmountUnit::Mln ? 1000 : 1;
    const double range = std::max(high - low, static_cast<double>(least));
    const std::int64_t step = roundStep(range, least);
    const auto first = static_cast<std::int64_t>(std::floor(low / static_cast<double>(step)));
    const auto last = std::max(first + 1, static_cast<std::int64_t>(std::ceil(high / static_cast<double>(step))));

    AxisScale scale;
    scale.min = static_cast<double>(first * step);
    scale.max = static_cast<double>(last * step);
    for (std::int64_t i = first; i <= last; ++i) {
        const std::int64_t shown = unit == AmountUnit::Mln ? i * step / 1000 : i * step;
        scale.ticks.push_back({static_cast<double>(i * step), formatInteger(shown)});
    }
    return scale;
}

}  // namespace ketenbudget
