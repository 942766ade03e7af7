#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace ketenbudget {

struct TextLine {
    QString text;
    QPointF baseline;
};

/// A text broken into lines and measured once, so that the lines are the same on screen and in
/// every export. `rect` encloses the lines tightly in width.
struct TextBlock {
    QRectF rect;
    QFont font;
    std::vector<TextLine> lines;

    [[nodiscard]] bool empty() const { return lines.empty(); }
    void moveTo(QPointF topLeft);
    void translate(QPointF by);
};

/// `text` wrapped at words to `width` and placed at (0, 0). A word wider than `width` stays whole.
[[nodiscard]] TextBlock wrappedText(const QString& text, const QFont& font, qreal width,
                                    Qt::Alignment alignment = Qt::AlignLeft);
/// One line; line breaks in the text become blanks.
[[nodiscard]] TextBlock singleLine(const QString& text, const QFont& font);
/// Width of the widest part that wrapping cannot break.
[[nodiscard]] qreal widestWord(const QString& text, const QFont& font);
[[nodiscard]] qreal lineHeight(const QFont& font);

void paintText(QPainter& painter, const TextBlock& block, const QColor& colour);

/// Fonts of the parts of a chart, all derived from the size of the labels.
struct ChartFonts {
    explicit ChartFonts(const QFont& label);
    QFont message;
    QFont who;
    QFont title;
    QFont header;
    QFont label;
    QFont strong;
    QFont footer;
};

}  // namespace ketenbudget
