#pragma once

#include "core/charts/ChartSpec.h"

#include <functional>
#include <vector>

namespace ketenbudget {

/// The chart itself where `fits`; else in as few parts as fit, each with about as many of its rows or panels and with
/// the same words around them, at most six panels in one. A chart of one picture stays whole.
[[nodiscard]] std::vector<ChartSpec> chartParts(const ChartSpec& chart, const std::function<bool(const ChartSpec&)>& fits);

}  // namespace ketenbudget
