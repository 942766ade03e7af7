#include "ui/charts/PaintTools.h"

#include <QLineF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ketenbudget {
namespace {

/// From where to where a line is inside an area, in parts of its length; empty where the first is not before the second.
std::pair<qreal, qreal> inside(const QLineF& line, const QRectF& area)
{
    qreal in = 0;
    qreal out = 1;
    const auto narrow = [&](qreal from, qreal by, qreal low, qreal high) {
        if (qFuzzyIsNull(by)) {
            if (from <= low || from >= high) out = in;
            return;
        }
        in = std::max(in, std::min((low - from) / by, (high - from) / by));
        out = std::min(out, std::max((low - from) / by, (high - from) / by));
    };
    narrow(line.x1(), line.dx(), area.left(), area.right());
    narrow(line.y1(), line.dy(), area.top(), area.bottom());
    return {in, out};
}

}  // namespace


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

std::vector<QLineF> besideTexts(const QLineF& line, const std::vector<QRectF>& texts)
{
    std::vector<QLineF> parts{line};
    for (const QRectF& text : texts) {
        if (text.isEmpty()) continue;
        std::vector<QLineF> left;
        for (const QLineF& part : parts) {
            const auto [in, out] = inside(part, text.adjusted(-2, 0, 2, 0));
            if (in >= out) {
                left.push_back(part);
                continue;
            }
            if (in > 0) left.emplace_back(part.p1(), part.pointAt(in));
            if (out < 1) left.emplace_back(part.pointAt(out), part.p2());
        }
        parts = std::move(left);
    }
    return parts;
}

void paintGridLine(QPainter& painter, const QLineF& line, const std::vector<QRectF>& texts, const QColor& colour)
{
    for (const QLineF& part : besideTexts(line, texts)) paintRule(painter, part, colour, 1);
}

}  // namespace ketenbudget
