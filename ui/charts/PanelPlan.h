#pragma once

#include "ui/charts/SideLabels.h"
#include "ui/charts/YearsLayout.h"

#include <QPolygonF>

namespace ketenbudget {

struct PanelSeriesLayout {
    std::vector<QPolygonF> lines;                ///< one per run of years without a gap or a break
    std::vector<std::optional<QPointF>> points;  ///< one per year
};

struct PanelRangeLayout {
    std::size_t band = 0;
    std::size_t year = 0;
    QRectF box;  ///< from low to high; from a single bound to the median, or a little way
    bool openAbove = false;  ///< the upper bound is not known: drawn as a bracket that is open there
    bool openBelow = false;
    std::optional<QLineF> middle;
};

/// One of the small multiples, laid out.
struct PanelLayout {
    QRectF rect;  ///< what a pointer hits
    TextBlock title;
    TextBlock unit;
    QRectF plot;  ///< the area between the axes
    std::size_t yearCount = 0;
    qreal zero = 0;
    std::optional<QRectF> scaleBand;
    std::vector<AxisTickLayout> ticks;
    std::vector<TextBlock> years;  ///< those that have room
    std::vector<PanelSeriesLayout> series;
    std::vector<std::optional<QPointF>> marks;
    std::vector<PanelRangeLayout> ranges;
    std::vector<BreakLayout> breaks;
    std::vector<SideLabel> side;    ///< right of the plot
    std::vector<SideLabel> inside;  ///< beside a point
};

/// What all panels of a picture have in common, so that their plots are alike.
struct PanelRoom {
    qreal ticks = 0;     ///< left of the plot
    qreal side = 0;      ///< right of the plot
    qreal wrap = 0;      ///< names beside the plot are broken at this width
    qreal letter = 0;    ///< letters of breaks, above everything in the plot
    qreal head = 0;      ///< texts above the end of the axis
    qreal height = 0;    ///< of the axis
    qreal inset = 0;     ///< from the edges of the plot to the first and the last year
    double axisEnd = 0;  ///< at least this much in every panel, if it is set
    std::optional<ScaleBand> band;
};

constexpr qreal PanelPointRadius = 3;
constexpr qreal PanelMarkRadius = 4.5;
constexpr qreal PanelGap = 4;

/// True for a year with at least one bound.
[[nodiscard]] bool isDrawn(const PanelBand::Range& range);
/// The year of the last value; empty for a series without one.
[[nodiscard]] std::optional<std::size_t> lastValueOf(const PanelSeries& series);
/// True if its last value, and its name, stand right of the plot.
[[nodiscard]] bool namedBeside(const PanelSeries& series, std::size_t years);

/// The names and values that stand right of the plot: of all that ends in the last year, and of every line
/// that has a name. The anchors are not set yet.
[[nodiscard]] std::vector<SideLabel> sideLabelsOf(const SeriesPanel& panel, std::size_t years, const ChartFonts& fonts,
                                                  qreal wrap);
[[nodiscard]] TextBlock panelTitle(const SeriesPanel& panel, const ChartFonts& fonts, qreal width);
[[nodiscard]] TextBlock panelUnit(const SeriesPanel& panel, const ChartFonts& fonts, qreal width);

/// `rect` is the whole panel and `plotTop` the end of its axis.
[[nodiscard]] PanelLayout layoutPanel(const SeriesPanel& panel, const QStringList& years, const QRectF& rect,
                                      qreal plotTop, const PanelRoom& room, const ChartFonts& fonts);

}  // namespace ketenbudget
