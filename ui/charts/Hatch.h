#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

class QColor;
class QPainter;

namespace ketenbudget {

/// Rising diagonals cut off at the edges of `rect`, `spacing` apart along the horizontal. They are
/// lines in logical units, so their number does not change with the scale of an export.
[[nodiscard]] std::vector<QLineF> hatchLines(const QRectF& rect, qreal spacing);
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& colour);

}  // namespace ketenbudget
