#include "ui/charts/BridgeRenderer.h"

#include "ui/charts/PaintTools.h"
#include "ui/charts/ScenarioFill.h"

#include <QPainter>

#include <algorithm>

namespace ketenbudget {

namespace {

QColor halfway(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

/// No fill: what no document explains is no amount that anyone spent.
void paintDotted(QPainter& painter, const QRectF& bar, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    QPen pen(colour, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.5, 1.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF outer = snapped(painter, bar);
    const qreal inset = std::min(0.75, outer.width() / 2);
    painter.drawRect(outer.adjusted(inset, 0.75, -inset, -0.75));
    painter.restore();
}

void paintBar(QPainter& painter, const QRectF& bar, const BridgeRow& row, const ChartTheme& theme)
{
    const QColor& judged = theme.judged(row.judgement);
    if (row.kind == BridgeRowKind::Total) {
        paintScenario(painter, bar, row.fill, theme);
    } else if (row.unexplained) {
        paintDotted(painter, bar, judged);
    } else if (row.kind == BridgeRowKind::Detail) {
        // The edge keeps the contrast that the paler fill gives up.
        paintOutlined(painter, bar, judged, halfway(judged, theme.background), 1);
    } else {
        paintSolid(painter, bar, judged);
    }
}

void paintRowTexts(QPainter& painter, const BridgeRowLayout& row, const BridgeRow& spec, const ChartTheme& theme)
{
    const bool detail = spec.kind == BridgeRowKind::Detail;
    paintText(painter, row.label, detail ? theme.mutedText : theme.text);
    paintText(painter, row.text, detail || !spec.to ? theme.mutedText : theme.text);
}

}  // namespace

void paintBridgeHeaders(QPainter& painter, const BridgeLayout& layout, const ChartTheme& theme)
{
    const QRectF& band = layout.headerBand;
    if (band.height() <= 0) return;
    paintText(painter, layout.labelHeader, theme.mutedText);
    paintText(painter, layout.amountHeader, theme.mutedText);
    paintRule(painter, QLineF(band.left(), band.bottom() - 1, band.right(), band.bottom() - 1), theme.mutedText, 1);
}

void paintBridge(QPainter& painter, const BridgeLayout& layout, const BridgeChart& chart, const ChartTheme& theme,
                 const ChartHighlight& highlight)
{
    const qreal height = std::max(layout.frame.size.height(), layout.minimumHeight);
    painter.fillRect(QRectF(0, 0, layout.frame.size.width(), height), theme.background);
    paintFrame(painter, layout.frame, theme);
    paintBridgeHeaders(painter, layout, theme);
    if (layout.scaleBand) paintSolid(painter, *layout.scaleBand, theme.scaleBand);
    const qreal overhang = layout.frame.plot.left() / 2;
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        const QRectF& rect = layout.rows[i].rect;
        // No line between a step and what it consists of.
        if (i > 0 && chart.rows[i].kind != BridgeRowKind::Detail) {
            paintRule(painter, QLineF(rect.topLeft(), rect.topRight()), theme.gridLine, 1);
        }
        paintHighlight(painter, rect.adjusted(-overhang, 1, overhang, 0), static_cast<int>(i), theme, highlight);
    }
    for (const QLineF& line : layout.zeroLine) paintRule(painter, line, theme.axis, 1);
    for (const QLineF& line : layout.connectors) paintRule(painter, line, theme.mutedText, 1);
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        const BridgeRowLayout& row = layout.rows[i];
        if (row.bar && row.bar->width() > 0) {
            paintBar(painter, *row.bar, chart.rows[i], theme);
        } else if (row.bar) {
            // Nothing was added: the connectors meet.
            paintRule(painter, QLineF(row.bar->topLeft(), row.bar->bottomLeft()), theme.mutedText, 1);
        }
        paintRowTexts(painter, row, chart.rows[i], theme);
    }
}

}  // namespace ketenbudget
