#include "ui/charts/ChartFrame.h"

#include <algorithm>

namespace ketenbudget {

namespace {

qreal placeBelow(TextBlock& block, const QString& text, const QFont& font, QPointF topLeft, qreal width)
{
    block = wrappedText(text, font, width);
    block.moveTo(topLeft);
    return topLeft.y() + block.rect.height();
}

/// Footer parts share a line where they fit side by side. Placed from y = 0; returns the height.
qreal flowFooter(std::vector<TextBlock>& blocks, const QStringList& parts, const QFont& font, qreal left, qreal width)
{
    const qreal gap = 2.0 * font.pixelSize();
    qreal x = left;
    qreal top = 0;
    qreal bottom = 0;
    for (const QString& part : parts) {
        if (part.isEmpty()) continue;
        TextBlock block = wrappedText(part, font, width);
        if (x > left && x + block.rect.width() > left + width) {
            x = left;
            top = bottom;
        }
        block.moveTo(QPointF(x, top));
        x = block.rect.right() + gap;
        bottom = std::max(bottom, block.rect.bottom());
        blocks.push_back(std::move(block));
    }
    return bottom;
}

}  // namespace

FrameLayout layoutFrame(const ChartText& text, QSizeF size, const ChartFonts& fonts)
{
    FrameLayout frame;
    frame.size = size;
    const qreal margin = fonts.label.pixelSize();
    const qreal width = size.width() - 2 * margin;
    qreal y = margin * 0.75;
    y = placeBelow(frame.message, text.message, fonts.message, QPointF(margin, y), width);
    if (!frame.message.empty()) y += margin * 0.5;
    y = placeBelow(frame.who, text.who, fonts.who, QPointF(margin, y), width);
    y = placeBelow(frame.what, text.what, fonts.title, QPointF(margin, y), width);
    y = placeBelow(frame.when, text.when, fonts.title, QPointF(margin, y), width);
    if (y > margin * 0.75) y += margin * 0.75;  // an owner may say all of it above the chart
    const qreal footerHeight = flowFooter(frame.footer, text.footer, fonts.footer, margin, width);
    const qreal footerGap = footerHeight > 0 ? margin * 0.75 : 0;
    const qreal bottomMargin = margin * 0.75;
    frame.chrome = y + footerGap + footerHeight + bottomMargin;
    frame.plot = QRectF(margin, y, width, std::max(0.0, size.height() - frame.chrome));
    const qreal footerTop = std::max(size.height() - bottomMargin - footerHeight, y + footerGap);
    for (TextBlock& block : frame.footer) block.translate(QPointF(0, footerTop));
    return frame;
}

void paintFrame(QPainter& painter, const FrameLayout& frame, const ChartTheme& theme)
{
    paintText(painter, frame.message, theme.text);
    paintText(painter, frame.who, theme.text);
    paintText(painter, frame.what, theme.text);
    paintText(painter, frame.when, theme.text);
    for (const TextBlock& block : frame.footer) paintText(painter, block, theme.mutedText);
}

}  // namespace ketenbudget
