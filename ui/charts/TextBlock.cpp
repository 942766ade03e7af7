#include "ui/charts/TextBlock.h"

#include "ui/theme/AppFont.h"

#include <QCache>
#include <QFontInfo>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace ketenbudget {

namespace {

// Open Sans asks for 1.36 of its size per line; labels read better closer together. The ascent
// still leaves room for an accent on a capital.
constexpr qreal LineSpacing = 1.22;
constexpr qreal Ascent = 0.93;
constexpr qreal Unbounded = 1e6;

QFont sized(const QFont& base, int pixelSize, QFont::Weight weight)
{
    QFont font(base);
    font.setPixelSize(std::max(pixelSize, 8));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

struct Piece {
    QString text;
    qreal width = 0;
};
using Pieces = std::vector<Piece>;

/// What a text was broken for.
struct BreakKey {
    QString text;
    QFont font;
    qreal width;
    friend bool operator==(const BreakKey&, const BreakKey&) = default;
};

size_t qHash(const BreakKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font, key.width);
}

Pieces shapeLines(const QString& words, const QFont& font, qreal width)
{
    const QString text = unbrokenNumbers(words);
    Pieces pieces;
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        pieces.push_back({text.mid(line.textStart(), line.textLength()).trimmed(), line.naturalTextWidth()});
    }
    layout.endLayout();
    return pieces;
}

/// A chart is laid out several times until it fits, with the same words each time, and shaping them is most of its
/// cost (benchmark_window: three quarters of the start). So the last few thousand answers are kept.
Pieces breakLines(const QString& text, const QFont& font, qreal width)
{
    constexpr int kept = 4096;
    thread_local QCache<BreakKey, Pieces> answers(kept);
    BreakKey key{text, font, width};
    if (const Pieces* known = answers.object(key)) return *known;
    auto pieces = std::make_unique<Pieces>(shapeLines(text, font, width));
    Pieces answer = *pieces;
    answers.insert(key, pieces.release());
    return answer;
}

qreal offsetFor(Qt::Alignment alignment, qreal widest, qreal width)
{
    if (alignment & Qt::AlignRight) return widest - width;
    if (alignment & Qt::AlignHCenter) return (widest - width) / 2;
    return 0;
}

}  // namespace

void TextBlock::moveTo(QPointF topLeft)
{
    translate(topLeft - rect.topLeft());
}

void TextBlock::translate(QPointF by)
{
    rect.translate(by);
    for (TextLine& line : lines) line.baseline += by;
}

TextBlock wrappedText(const QString& text, const QFont& font, qreal width, Qt::Alignment alignment)
{
    TextBlock block;
    block.font = font;
    if (text.isEmpty()) return block;
    const std::vector<Piece> pieces = breakLines(text, font, std::max(width, 1.0));
    qreal widest = 0;
    for (const Piece& piece : pieces) widest = std::max(widest, piece.width);
    qreal top = 0;
    for (const Piece& piece : pieces) {
        block.lines.push_back({piece.text, QPointF(offsetFor(alignment, widest, piece.width), top + Ascent * font.pixelSize())});
        top += lineHeight(font);
    }
    block.rect = QRectF(0, 0, widest, top);
    return block;
}

TextBlock singleLine(const QString& text, const QFont& font)
{
    return wrappedText(text.simplified(), font, Unbounded);
}

qreal widestWord(const QString& text, const QFont& font)
{
    qreal widest = 0;
    if (text.isEmpty()) return widest;
    for (const Piece& piece : breakLines(text, font, 1)) widest = std::max(widest, piece.width);
    return widest;
}

qreal lineHeight(const QFont& font)
{
    return LineSpacing * font.pixelSize();
}

void paintText(QPainter& painter, const TextBlock& block, const QColor& colour)
{
    painter.setPen(colour);
    painter.setFont(block.font);
    for (const TextLine& line : block.lines) painter.drawText(line.baseline, line.text);
}

ChartFonts::ChartFonts(const QFont& base)
{
    const int size = base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize();
    message = sized(base, size + 4, QFont::DemiBold);
    who = sized(base, size + 1, QFont::Bold);
    title = sized(base, size, QFont::Normal);
    header = sized(base, size - 1, QFont::DemiBold);
    label = sized(base, size, QFont::Normal);
    strong = sized(base, size, QFont::Bold);
    footer = sized(base, size - 2, QFont::Normal);
}

}  // namespace ketenbudget
