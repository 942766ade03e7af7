#include "ui/charts/Hatch.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ketenbudget {

namespace {
constexpr qreal Spacing = 6;
constexpr qreal Thickness = 1.2;
}  // namespace

std::vector<QLineF> hatchLines(const QRectF& rect, qreal spacing)
{
    std::vector<QLineF> lines;
    if (rect.isEmpty() || spacing <= 0) return lines;
    // A line is x + y = sum; it enters at the left or bottom edge and leaves at the top or right.
    const qreal first = rect.left() + rect.top() + spacing / 2;
    const qreal last = rect.right() + rect.bottom();
    const int count = static_cast<int>(std::ceil((last - first) / spacing));
    for (int i = 0; i < count; ++i) {
        const qreal sum = first + i * spacing;
        const qreal left = std::max(rect.left(), sum - rect.bottom());
        const qreal right = std::min(rect.right(), sum - rect.top());
        lines.emplace_back(left, sum - left, right, sum - right);
    }
    return lines;
}

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colour, Thickness, Qt::SolidLine, Qt::FlatCap));
    for (const QLineF& line : hatchLines(rect, Spacing)) painter.drawLine(line);
    painter.restore();
}

}  // namespace ketenbudget
