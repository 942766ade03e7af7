#pragma once

#include "core/charts/ChartParts.h"

#include <algorithm>
#include <vector>

namespace ketenbudget {

/// How a line of a panel is drawn.
enum class LineRole {
    Main,      ///< solid dark: realisation
    Other,     ///< solid grey: what the main line is held against
    Forecast,  ///< dashed
};

/// One line over the years. A year without a value is a gap: the line does not cross it.
struct PanelSeries {
    QString label;  ///< beside the last point; empty where the panel's title says it
    LineRole role = LineRole::Main;
    std::vector<Mark> points;  ///< one per year of the chart
    std::optional<ItemKey> key;
};

/// A budget or another single number, as an open mark at its year.
struct PanelMark {
    int year = 0;  ///< position in the chart's years
    Mark value;
    QString label;  ///< "Begroting 2025"
};

/// A forecast's range at each year; the years without one are empty.
struct PanelBand {
    struct Range {
        std::optional<double> low;
        std::optional<double> middle;  ///< median, where one is published
        std::optional<double> high;
        QString text;  ///< "40.000–55.300"
    };
    QString label;  ///< "MPP najaar 2025"
    std::vector<Range> ranges;  ///< one per year of the chart
};

/// The series may not be compared across the border before `year`: a dotted line and a letter.
struct PanelBreak {
    int year = 0;
    QString mark;  ///< letter of the footnote
};

/// One of the small multiples: a measure over the years, with its own title and unit.
struct SeriesPanel {
    QString title;  ///< full name, wrapped and never cut
    QString unit;   ///< "aantal", "%", "maanden"; and the direction where there is one
    std::vector<PanelSeries> series;
    std::vector<PanelMark> marks;
    std::vector<PanelBand> bands;
    std::vector<PanelBreak> breaks;
    double axisMin = 0;  ///< panels of one unit have the same
    double axisMax = 0;
    std::vector<AxisTick> ticks;
    std::optional<ItemKey> key;
    QString details;  ///< exact values of all years in words
};

/// Small multiples over the same years. `aligned`: one below the other on one time axis.
struct PanelsChart {
    ChartText text;
    QStringList years;
    std::vector<SeriesPanel> panels;
    bool aligned = false;
    std::optional<ScaleBand> band;  ///< in every panel
};

/// True where an amount has the same length in all panels.
[[nodiscard]] inline bool hasOneScale(const PanelsChart& chart)
{
    const auto differs = [](const SeriesPanel& a, const SeriesPanel& b) {
        return a.unit != b.unit || a.axisMin < b.axisMin || b.axisMin < a.axisMin || a.axisMax < b.axisMax || b.axisMax < a.axisMax;
    };
    return std::adjacent_find(chart.panels.begin(), chart.panels.end(), differs) == chart.panels.end();
}

}  // namespace ketenbudget
