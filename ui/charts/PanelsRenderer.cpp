#include "ui/charts/PanelsRenderer.h"

#include "ui/charts/Hatch.h"
#include "ui/charts/PaintTools.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace ketenbudget {

namespace {

QPen penOf(LineRole role, const ChartTheme& theme)
{
    switch (role) {
    case LineRole::Main: return {theme.realisation, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    case LineRole::Other: return {theme.notJudged, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    case LineRole::Forecast: break;
    }
    return {theme.forecast, 1.8, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin};
}

/// The lines of all panels, in the layout's own coordinates: one chart is made for a picture, not one for
/// each panel.
void addLines(QChart& chart, const PanelsLayout& layout, const PanelsChart& spec, const ChartTheme& theme)
{
    auto* across = new QValueAxis;
    across->setRange(0, layout.frame.size.width());
    auto* down = new QValueAxis;
    down->setRange(0, std::max(layout.frame.size.height(), layout.minimumHeight));
    down->setReverse(true);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(down, Qt::AlignLeft);
    across->setVisible(false);
    down->setVisible(false);
    for (std::size_t panel = 0; panel < layout.panels.size(); ++panel) {
        for (std::size_t i = 0; i < layout.panels[panel].series.size(); ++i) {
            for (const QPolygonF& line : layout.panels[panel].series[i].lines) {
                auto* series = new QLineSeries;
                series->setPen(penOf(spec.panels[panel].series[i].role, theme));
                series->replace(line);
                chart.addSeries(series);
                series->attachAxis(across);
                series->attachAxis(down);
            }
        }
    }
}

void paintLines(QPainter& painter, const PanelsLayout& layout, const PanelsChart& spec, const ChartTheme& theme)
{
    const QRectF whole(QPointF(0, 0),
                       QSizeF(layout.frame.size.width(), std::max(layout.frame.size.height(), layout.minimumHeight)));
    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    addLines(*chart, layout, spec, theme);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->resize(whole.size());
    chart->setPlotArea(whole);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    scene.render(&painter, whole, whole);
    painter.restore();
}

std::vector<QRectF> textsInside(const PanelLayout& panel)
{
    std::vector<QRectF> texts;
    for (const SideLabel& label : panel.inside) texts.push_back(label.text.rect);
    return texts;
}

void paintGrid(QPainter& painter, const PanelLayout& panel, const ChartTheme& theme)
{
    const std::vector<QRectF> texts = textsInside(panel);
    for (const AxisTickLayout& tick : panel.ticks) {
        paintGridLine(painter, QLineF(panel.plot.left(), tick.y, panel.plot.right(), tick.y), texts, theme.gridLine);
        paintText(painter, tick.label, theme.mutedText);
    }
    for (const BreakLayout& border : panel.breaks) {
        painter.setPen(QPen(theme.mutedText, 1.2, Qt::DotLine));
        for (const QLineF& part : besideTexts(border.line, texts)) painter.drawLine(part);
        paintText(painter, border.mark, theme.mutedText);
    }
}

/// The known bound, with legs towards the one that is not known.
void paintBracket(QPainter& painter, const PanelRangeLayout& range, const QColor& colour)
{
    const QRectF& box = range.box;
    const QLineF bound = range.openBelow ? QLineF(box.topLeft(), box.topRight())
                                         : QLineF(box.bottomLeft(), box.bottomRight());
    paintRule(painter, bound, colour, 2);
    paintRule(painter, QLineF(box.topLeft(), box.bottomLeft()), colour, 1.2);
    paintRule(painter, QLineF(box.topRight(), box.bottomRight()), colour, 1.2);
}

void paintRanges(QPainter& painter, const PanelLayout& panel, const ChartTheme& theme)
{
    for (const PanelRangeLayout& range : panel.ranges) {
        if (range.openAbove || range.openBelow) {
            paintBracket(painter, range, theme.forecast);
        } else {
            paintOutlined(painter, range.box, theme.forecast, theme.budgetFill, 1.2);
            paintHatch(painter, range.box, theme.forecast);
        }
        if (range.middle) paintRule(painter, *range.middle, theme.forecast, 2.4);
    }
}

void paintPoints(QPainter& painter, const PanelLayout& panel, const SeriesPanel& spec, const ChartTheme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (std::size_t i = 0; i < panel.series.size(); ++i) {
        const LineRole role = spec.series[i].role;
        const QColor colour = penOf(role, theme).color();
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(role == LineRole::Forecast ? theme.background : colour);
        const qreal radius = PanelPointRadius - 0.75;
        for (const std::optional<QPointF>& point : panel.series[i].points) {
            if (point) painter.drawEllipse(*point, radius, radius);
        }
    }
    painter.setPen(QPen(theme.budgetOutline, 1.5));
    painter.setBrush(theme.budgetFill);
    const qreal radius = PanelMarkRadius - 0.75;
    for (const std::optional<QPointF>& mark : panel.marks) {
        if (mark) painter.drawEllipse(*mark, radius, radius);
    }
    painter.restore();
}

void paintTexts(QPainter& painter, const PanelLayout& panel, const ChartTheme& theme)
{
    paintText(painter, panel.title, theme.text);
    paintText(painter, panel.unit, theme.mutedText);
    for (const TextBlock& year : panel.years) paintText(painter, year, theme.mutedText);
    for (const SideLabel& label : panel.side) paintText(painter, label.text, theme.text);
    for (const SideLabel& label : panel.inside) paintText(painter, label.text, theme.text);
}

void paintLeaders(QPainter& painter, const PanelLayout& panel, const ChartTheme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.notJudged, 0.8));
    const std::vector<QRectF> texts = textsInside(panel);
    for (const std::vector<SideLabel>* labels : {&panel.side, &panel.inside}) {
        for (const SideLabel& label : *labels) {
            if (!label.leader) continue;
            for (const QLineF& part : besideTexts(*label.leader, texts)) painter.drawLine(part);
        }
    }
    painter.restore();
}

}  // namespace

void paintPanels(QPainter& painter, const PanelsLayout& layout, const PanelsChart& chart, const ChartTheme& theme,
                 const ChartHighlight& highlight)
{
    const qreal height = std::max(layout.frame.size.height(), layout.minimumHeight);
    painter.fillRect(QRectF(0, 0, layout.frame.size.width(), height), theme.background);
    paintFrame(painter, layout.frame, theme);
    const qreal overhang = layout.frame.plot.left() / 2;
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        const PanelLayout& panel = layout.panels[i];
        paintHighlight(painter, panel.rect.adjusted(-overhang, 0, overhang, 0), static_cast<int>(i), theme, highlight);
        paintRule(painter, QLineF(panel.rect.topLeft(), panel.rect.topRight()), theme.gridLine, 1);
        if (panel.scaleBand) paintSolid(painter, *panel.scaleBand, theme.scaleBand);
        paintGrid(painter, panel, theme);
        paintRanges(painter, panel, theme);
        paintLeaders(painter, panel, theme);
        paintRule(painter, QLineF(panel.plot.left(), panel.zero, panel.plot.right(), panel.zero), theme.axis, 1);
    }
    paintLines(painter, layout, chart, theme);
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        paintPoints(painter, layout.panels[i], chart.panels[i], theme);
        paintTexts(painter, layout.panels[i], theme);
    }
}

}  // namespace ketenbudget
