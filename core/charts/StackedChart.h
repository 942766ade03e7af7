#pragma once

#include "core/charts/ChartParts.h"
#include "core/charts/PanelsChart.h"

#include <vector>

namespace ketenbudget {

/// One layer of the columns. Layers are told apart by their place and their name beside the last
/// column that has them, with shades of one hue; there is no legend.
struct StackedSeries {
    QString label;
    std::vector<Mark> values;  ///< one per column; a value is 0 or more
    std::optional<ItemKey> key;
    QString details;
};

/// Stacked columns, first series at the bottom: parts of a whole over the years, in amounts or shares.
struct StackedChart {
    ChartText text;
    QStringList columns;        ///< "2021", "Begroting 2025"
    std::vector<FillRole> fills;  ///< one per column: a budget's column is an outline
    std::vector<StackedSeries> series;
    std::vector<Mark> totals;   ///< above the columns; empty for shares
    std::vector<PanelBreak> breaks;  ///< `year` is the column that a dotted line stands before
    double axisMax = 0;
    std::vector<AxisTick> ticks;
    std::optional<ScaleBand> band;
};

}  // namespace ketenbudget
