#pragma once

#include "core/charts/ChartSpec.h"

#include <QMap>

#include <algorithm>
#include <optional>

namespace ketenbudget {

/// Length of one unit of the amounts in every chart of a set, by the unit of the charts: the smallest that any of
/// them needs.
using AmountScales = QMap<QString, qreal>;

/// `scale`: what this chart gives an amount when it is alone; 0 where it has none.
inline void addScale(AmountScales& scales, const ChartSpec& chart, qreal scale)
{
    const QString unit = textOf(chart).unit;
    if (unit.isEmpty() || scale <= 0) return;
    scales[unit] = scales.contains(unit) ? std::min(scales[unit], scale) : scale;
}

/// Empty where the chart has a scale of its own.
[[nodiscard]] inline std::optional<qreal> scaleIn(const AmountScales& scales, const ChartSpec& chart)
{
    const auto scale = scales.constFind(textOf(chart).unit);
    return scale == scales.cend() ? std::nullopt : std::optional(*scale);
}

}  // namespace ketenbudget
