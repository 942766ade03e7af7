#include "ui/charts/VarianceRenderer.h"

#include "ui/charts/Hatch.h"
#include "ui/charts/PaintTools.h"
#include "ui/charts/ScenarioFill.h"
#include "ui/charts/VarianceColumns.h"

#include <QPainter>

namespace ketenbudget {

namespace {

void paintPin(QPainter& painter, const QLineF& pin, bool cut, const QColor& colour)
{
    paintRule(painter, pin, colour, 1.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (cut) {
        const qreal way = pin.dx() < 0 ? -1 : 1;
        const QPointF tip = pin.p2() + QPointF(way * PinHeadRadius, 0);
        const qreal back = tip.x() - way * 2.5 * PinHeadRadius;
        const qreal half = 1.3 * PinHeadRadius;
        painter.drawPolygon(QPolygonF({tip, QPointF(back, tip.y() - half), QPointF(back, tip.y() + half)}));
    } else {
        painter.drawEllipse(pin.p2(), PinHeadRadius, PinHeadRadius);
    }
    painter.restore();
}

/// The difference that a what-if makes is no more than assumed, as the what-if itself.
void paintDelta(QPainter& painter, const QRectF& bar, const QColor& judged, bool assumed, const ChartTheme& theme)
{
    if (!assumed) return paintSolid(painter, bar, judged);
    paintOutlined(painter, bar, judged, theme.background, 1);
    paintHatch(painter, bar, judged);
}

void paintRow(QPainter& painter, const VarianceRowLayout& row, const VarianceRow& spec, const VarianceChart& chart, const ChartTheme& theme)
{
    const QColor& judged = theme.judged(spec.judgement);
    if (row.base && row.base->width() > 0) paintScenario(painter, *row.base, chart.baseFill, theme);
    if (row.realisation && row.realisation->width() > 0) paintScenario(painter, *row.realisation, chart.actualFill, theme);
    if (row.delta && row.delta->width() > 0) paintDelta(painter, *row.delta, judged, chart.actualFill == FillRole::Forecast, theme);
    if (row.pin) paintPin(painter, *row.pin, spec.percentCut, judged);
    paintText(painter, row.label, theme.text);
    paintText(painter, row.amountText, spec.realisation.value ? theme.text : theme.mutedText);
    paintText(painter, row.deltaText, spec.delta.value ? theme.text : theme.mutedText);
    paintText(painter, row.percentText, spec.percent.value ? theme.text : theme.mutedText);
}

/// Unbroken over the rows, but never through a name that stands above its bars.
void paintZeroLines(QPainter& painter, const VarianceLayout& layout, const ChartTheme& theme)
{
    for (const VarianceTierLayout* tier : {&layout.amount, &layout.delta, &layout.percent}) {
        if (tier->rect.width() <= 0) continue;
        for (const VarianceRowLayout& row : layout.rows) {
            paintRule(painter, QLineF(tier->zero, row.band.top(), tier->zero, row.band.bottom()), theme.axis, 1);
        }
    }
}

}  // namespace

void paintHighlight(QPainter& painter, const QRectF& rect, int index, const ChartTheme& theme, const ChartHighlight& highlight)
{
    if (highlight.current == index) {
        paintSolid(painter, rect, theme.currentRow);
        if (highlight.focused) paintOutlined(painter, rect, theme.focus, theme.currentRow, 1.5);
    } else if (highlight.hovered == index) {
        paintOutlined(painter, rect, theme.gridLine, theme.hoveredRow, 1);
    }
}

void paintVarianceHeaders(QPainter& painter, const VarianceLayout& layout, const ChartTheme& theme)
{
    paintText(painter, layout.labelHeader, theme.mutedText);
    paintText(painter, layout.amount.header, theme.mutedText);
    paintText(painter, layout.delta.header, theme.mutedText);
    paintText(painter, layout.percent.header, theme.mutedText);
    const QRectF& band = layout.headerBand;
    paintRule(painter, QLineF(band.left(), band.bottom() - 1, band.right(), band.bottom() - 1), theme.mutedText, 1);
}

void paintVariance(QPainter& painter, const VarianceLayout& layout, const VarianceChart& chart, const ChartTheme& theme,
                   const ChartHighlight& highlight)
{
    const qreal height = std::max(layout.frame.size.height(), layout.minimumHeight);
    painter.fillRect(QRectF(0, 0, layout.frame.size.width(), height), theme.background);
    paintFrame(painter, layout.frame, theme);
    paintVarianceHeaders(painter, layout, theme);
    if (layout.scaleBand) paintSolid(painter, *layout.scaleBand, theme.scaleBand);
    const qreal overhang = layout.frame.plot.left() / 2;
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        const QRectF& rect = layout.rows[i].rect;
        const bool total = chart.rows[i].total;
        if (i > 0) paintRule(painter, QLineF(rect.topLeft(), rect.topRight()), total ? theme.axis : theme.gridLine, 1);
        paintHighlight(painter, rect.adjusted(-overhang, 1, overhang, 0), static_cast<int>(i), theme, highlight);
    }
    paintZeroLines(painter, layout, theme);
    for (std::size_t i = 0; i < layout.rows.size(); ++i) paintRow(painter, layout.rows[i], chart.rows[i], chart, theme);
}

}  // namespace ketenbudget
