#pragma once

#include <QRectF>

#include <vector>

class QColor;
class QLineF;
class QPainter;

namespace ketenbudget {

/// The rectangle on whole device pixels, at least one wide and high, so that edges are sharp at
/// every scale factor. Left alone for SVG and PDF.
[[nodiscard]] QRectF snapped(const QPainter& painter, const QRectF& rect);

void paintSolid(QPainter& painter, const QRectF& rect, const QColor& colour);
/// Outline inside the rectangle, `fill` within it.
void paintOutlined(QPainter& painter, const QRectF& rect, const QColor& outline, const QColor& fill, qreal width);
/// A level or upright line, as a sharp bar of this thickness centred on it.
void paintRule(QPainter& painter, const QLineF& line, const QColor& colour, qreal thickness);

/// The parts of a line that run through none of the texts.
[[nodiscard]] std::vector<QLineF> besideTexts(const QLineF& line, const std::vector<QRectF>& texts);
/// A level line that stops beside the texts in its way.
void paintGridLine(QPainter& painter, const QLineF& line, const std::vector<QRectF>& texts, const QColor& colour);

}  // namespace ketenbudget
