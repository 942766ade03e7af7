#include "ui/charts/StackedRenderer.h"

#include "ui/charts/Hatch.h"
#include "ui/charts/PaintTools.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ketenbudget {

namespace {

constexpr double Palest = 0.82;  ///< share of the background in the top layer
constexpr double BudgetPaler = 0.62;

QColor mixed(const QColor& colour, const QColor& other, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(colour.red(), other.red()), part(colour.green(), other.green()), part(colour.blue(), other.blue())};
}

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) + 0.0722 * channel(colour.blue());
}

void paintSegment(QPainter& painter, const StackedSegmentLayout& segment, FillRole fill, const QColor& colour,
                  const ChartTheme& theme)
{
    // What is thinner than its own outline is still seen.
    if (segment.rect.height() <= 0) return;
    const bool planned = fill == FillRole::Budget || fill == FillRole::Forecast;
    // The line of background between two layers.
    const QRectF rect = segment.rect.height() > 4 ? segment.rect.adjusted(0, 1, 0, 0) : segment.rect;
    paintOutlined(painter, rect, planned ? theme.budgetOutline : theme.realisation, colour, planned ? 1.2 : 0.8);
    if (fill == FillRole::Forecast) paintHatch(painter, rect, theme.forecast);
    if (segment.value.empty()) return;
    if (fill == FillRole::Forecast) paintSolid(painter, segment.value.rect.adjusted(-2, 0, 2, 0), colour);
    paintText(painter, segment.value, textOn(colour));
}

void paintGrid(QPainter& painter, const StackedLayout& layout, const ChartTheme& theme)
{
    std::vector<QRectF> texts;
    for (const TextBlock& total : layout.totals) texts.push_back(total.rect);
    for (const AxisTickLayout& tick : layout.ticks) {
        paintGridLine(painter, QLineF(layout.plot.left(), tick.y, layout.plot.right(), tick.y), texts, theme.gridLine);
        paintText(painter, tick.label, theme.mutedText);
    }
    for (const BreakLayout& border : layout.breaks) {
        painter.setPen(QPen(theme.mutedText, 1.2, Qt::DotLine));
        painter.drawLine(border.line);
        paintText(painter, border.mark, theme.mutedText);
    }
}

void paintMarked(QPainter& painter, const StackedLayout& layout, const ChartTheme& theme,
                 const ChartHighlight& highlight)
{
    const std::optional<int> series = highlight.hovered ? highlight.hovered : highlight.current;
    if (!series) return;
    painter.setPen(QPen(theme.focus, 2.5));
    painter.setBrush(Qt::NoBrush);
    for (const StackedSegmentLayout& segment : layout.segments) {
        if (static_cast<int>(segment.series) == *series && segment.rect.height() > 0) painter.drawRect(segment.rect);
    }
}

void paintNames(QPainter& painter, const StackedLayout& layout, const ChartTheme& theme)
{
    for (const TextBlock& name : layout.columns) paintText(painter, name, theme.text);
    for (const TextBlock& total : layout.totals) paintText(painter, total, theme.text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const SideLabel& label : layout.labels) {
        painter.setPen(QPen(theme.notJudged, 0.8));
        if (label.leader) painter.drawLine(*label.leader);
    }
    painter.restore();
    for (const SideLabel& label : layout.labels) paintText(painter, label.text, theme.text);
}

}  // namespace

QColor layerColour(std::size_t layer, std::size_t layers, FillRole fill, const ChartTheme& theme)
{
    const double share = layers > 1 ? Palest * static_cast<double>(layer) / static_cast<double>(layers - 1) : 0;
    const QColor colour = mixed(theme.realisation, theme.background, share);
    const bool planned = fill == FillRole::Budget || fill == FillRole::Forecast;
    return planned ? mixed(colour, theme.budgetFill, BudgetPaler) : colour;
}

QColor textOn(const QColor& colour)
{
    const double light = luminance(colour);
    return 1.05 / (light + 0.05) > (light + 0.05) / 0.05 ? QColor(Qt::white) : QColor(Qt::black);
}

void paintStacked(QPainter& painter, const StackedLayout& layout, const StackedChart& chart, const ChartTheme& theme,
                  const ChartHighlight& highlight)
{
    const qreal height = std::max(layout.frame.size.height(), layout.minimumHeight);
    painter.fillRect(QRectF(0, 0, layout.frame.size.width(), height), theme.background);
    paintFrame(painter, layout.frame, theme);
    for (std::size_t i = 0; i < layout.items.size(); ++i)
        paintHighlight(painter, layout.items[i], static_cast<int>(i), theme, highlight);
    if (layout.scaleBand) paintSolid(painter, *layout.scaleBand, theme.scaleBand);
    paintGrid(painter, layout, theme);
    for (const StackedSegmentLayout& segment : layout.segments) {
        const FillRole fill = segment.column < chart.fills.size() ? chart.fills[segment.column] : FillRole::Realisation;
        paintSegment(painter, segment, fill, layerColour(segment.series, chart.series.size(), fill, theme), theme);
    }
    paintRule(painter, QLineF(layout.plot.bottomLeft(), layout.plot.bottomRight()), theme.axis, 1);
    paintMarked(painter, layout, theme, highlight);
    paintNames(painter, layout, theme);
}

}  // namespace ketenbudget
