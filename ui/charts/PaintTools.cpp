#include "ui/charts/PaintTools.h"

#include <QLineF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ketenbudget {

QRectF snapped(const QPainter& painter, const QRectF& rect)
{
    const QPaintEngine* engine = painter.paintEngine();
    if (engine == nullptr || engine->type() != QPaintEngine::Raster) return rect;
    const QTransform& transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale) return rect;
    const QRectF device = transform.mapRect(rect.normalized());
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::max(std::round(device.right()), topLeft.x() + 1),
                              std::max(std::round(device.bottom()), topLeft.y() + 1));
    return transform.inverted().mapRect(QRectF(topLeft, bottomRight));
}

void paintSolid(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    painter.fillRect(snapped(painter, rect), colour);
}

void paintOutlined(QPainter& painter, const QRectF& rect, const QColor& outline, const QColor& fill, qreal width)
{
    const QRectF outer = snapped(painter, rect);
    painter.fillRect(outer, outline);
    const QRectF inner = outer.adjusted(width, width, -width, -width);
    if (inner.width() > 0 && inner.height() > 0) painter.fillRect(snapped(painter, inner), fill);
}

void paintRule(QPainter& painter, const QLineF& line, const QColor& colour, qreal thickness)
{
    const qreal half = thickness / 2;
    QRectF bar = QRectF(line.p1(), line.p2()).normalized();
    if (bar.height() < bar.width()) {
        bar.adjust(0, -half, 0, half);
    } else {
        bar.adjust(-half, 0, half, 0);
    }
    paintSolid(painter, bar, colour);
}

void paintGridLine(QPainter& painter, const QLineF& line, std::vector<QRectF> texts, const QColor& colour)
{
    std::sort(texts.begin(), texts.end(), [](const QRectF& a, const QRectF& b) { return a.left() < b.left(); });
    constexpr qreal Beside = 2;
    qreal from = line.x1();
    for (const QRectF& text : texts) {
        if (text.isEmpty() || line.y1() < text.top() || line.y1() > text.bottom() || text.left() > line.x2()) continue;
        if (text.left() - Beside > from) paintRule(painter, QLineF(from, line.y1(), text.left() - Beside, line.y1()), colour, 1);
        from = std::max(from, text.right() + Beside);
    }
    if (from < line.x2()) paintRule(painter, QLineF(from, line.y1(), line.x2(), line.y1()), colour, 1);
}

}  // namespace ketenbudget
