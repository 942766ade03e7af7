#pragma once

#include "core/charts/ChartSpec.h"
#include "core/format/NumberFormat.h"

namespace ketenbudget {

/// Draws one round amount as a band in both charts and names it in their footers. Nothing happens
/// where one of them has no amount above zero.
void addScaleBands(VarianceChart& tiers, YearsChart& years, AmountUnit unit);

}  // namespace ketenbudget
