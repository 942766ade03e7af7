#pragma once

#include "core/charts/ChartParts.h"

#include <vector>

namespace ketenbudget {

/// One category of a time series.
struct YearColumn {
    QString label;      ///< "2024"
    FillRole fill = FillRole::EarlierYear;
    Mark value;         ///< no value: a gap in its place
    std::optional<Mark> budget;  ///< drawn behind the value, as an outline
    /// The same year as other documents print it, where they differ: drawn as marks across the column.
    std::vector<Mark> otherDocuments;
    QString details;    ///< exact values in words
    bool breakBefore = false;  ///< the series may not be compared across this border
    QString breakMark;         ///< letter of the footnote
};

/// A line's amounts over the years, as columns.
struct YearsChart {
    ChartText text;
    std::vector<YearColumn> columns;
    double axisMin = 0;  ///< 0, or below it if an amount is negative
    double axisMax = 0;
    std::vector<AxisTick> ticks;
    std::optional<ScaleBand> band;
    QString budgetLabel;  ///< direct label for the outlined column: "Begroting"; empty: none
    std::optional<ItemKey> key;
};

}  // namespace ketenbudget
