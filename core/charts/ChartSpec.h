#pragma once

#include "core/charts/BridgeChart.h"
#include "core/charts/PanelsChart.h"
#include "core/charts/StackedChart.h"
#include "core/charts/VarianceChart.h"
#include "core/charts/YearsChart.h"

#include <variant>

namespace ketenbudget {

/// A chart as a plain value: final texts, plot coordinates and roles. A renderer decides no number.
using ChartSpec = std::variant<VarianceChart, YearsChart, PanelsChart, StackedChart, BridgeChart>;

[[nodiscard]] inline const ChartText& textOf(const ChartSpec& spec)
{
    return std::visit([](const auto& chart) -> const ChartText& { return chart.text; }, spec);
}

[[nodiscard]] inline ChartText& textOf(ChartSpec& spec)
{
    return std::visit([](auto& chart) -> ChartText& { return chart.text; }, spec);
}

}  // namespace ketenbudget
