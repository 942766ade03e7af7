#include "ui/charts/ChartView.h"

#include "ui/theme/AppFont.h"

#include <QLabel>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

// The geometry of a ChartView: layout, scrolling and painting. What it reacts to is in ChartView.cpp.

namespace ketenbudget {

QRectF ChartView::enlarged(const QRectF& rect) const
{
    return QRectF(rect.topLeft() * m_enlargement, rect.size() * m_enlargement);
}

QRect ChartView::itemRect(int item) const
{
    const QRectF rect = enlarged(itemRects(*m_picture)[static_cast<std::size_t>(item)]);
    return rect.translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

int ChartView::infoHeight(const QString& text) const
{
    const int width = infoWidth() - 2 * InfoMargin;
    return QFontMetrics(m_info->font()).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height() + 2 * InfoMargin;
}

/// Of a line that is always there, whatever it says.
int ChartView::infoHeight(const ChartSpec& spec) const
{
    if (m_infoPlace != Info::Below || itemCount(spec) == 0) return 0;
    int height = infoHeight(infoHint());
    for (int i = 0; i < itemCount(spec); ++i) height = std::max(height, infoHeight(itemDetails(spec, i)));
    // The values of many years need more lines than the chart can spare; those of a row are few, and all of them count.
    const int lines = std::holds_alternative<YearsChart>(spec) || std::holds_alternative<PanelsChart>(spec) ? 3 : 6;
    const int most = std::max(lines * QFontMetrics(m_info->font()).lineSpacing(), contentsRect().height() / 8);
    return std::min(height, most + 2 * InfoMargin);
}

/// As much as the line below the chart has room for: of a long list the last parts, which are the latest years.
QString ChartView::shownDetails(int item) const
{
    const QString all = unbrokenNumbers(itemDetails(*m_spec, item));
    const QString separator = QStringLiteral(", ");
    const QFontMetrics metrics(m_info->font());
    const QRect room = m_info->contentsRect().adjusted(InfoMargin, InfoMargin, -InfoMargin, -InfoMargin);
    const auto fits = [&](const QString& words) {
        return metrics.boundingRect(0, 0, room.width(), 10000, Qt::TextWordWrap, words).height() <= room.height();
    };
    const qsizetype name = all.indexOf(QStringLiteral(": ")) + 2;
    QString words = all;
    for (qsizetype from = all.indexOf(separator, name); from >= 0 && !fits(words); from = all.indexOf(separator, from + 1))
        words = all.left(name) + QStringLiteral("…") + all.mid(from);
    return words;
}

/// Beside the scroll bar, whether it is shown or not, so that the line never changes its breaks.
int ChartView::infoWidth() const
{
    return contentsRect().width() - verticalScrollBar()->sizeHint().width();
}

QFont ChartView::letters() const
{
    QFont letters = font();
    if (m_letters > 0) letters.setPixelSize(m_letters);
    return letters;
}

ChartView::Fitted ChartView::fitted(const ChartSpec& spec, std::optional<qreal> largestScale, Room room) const
{
    const int height = contentsRect().height() - infoHeight(spec) - room.lower;
    const auto inWidth = [&](int width) {
        const auto laidOut = [&](qreal rows) { return layoutChart(spec, QSizeF(width, rows) / room.enlargement, letters(), largestScale); };
        const auto needed = [&](const ChartPicture& picture) { return std::ceil(minimumHeightOf(picture) * room.enlargement); };
        Fitted result{laidOut(height)};
        const qreal minimum = needed(result.picture);
        if (minimum > height) result.picture = laidOut(minimum);
        result.overflow = std::max(0, static_cast<int>(needed(result.picture)) - height);
        return result;
    };
    Fitted whole = inWidth(contentsRect().width());
    return whole.overflow > 0 ? inWidth(infoWidth()) : whole;
}

/// The words keep off the scroll bar's place; the paper behind them reaches the edge where there is no bar.
void ChartView::placeInfo(int height, bool scrollBar)
{
    const QRect inside = contentsRect();
    const int spare = scrollBar ? 0 : inside.width() - infoWidth();
    m_info->setVisible(height > 0);
    m_info->setContentsMargins(0, 0, spare, 0);
    m_info->setGeometry(inside.left(), inside.bottom() + 1 - height, infoWidth() + spare, height);
    m_info->raise();
}

void ChartView::relayout()
{
    const int info = m_spec ? infoHeight(*m_spec) : 0;
    setViewportMargins(0, 0, 0, info);
    m_picture.reset();
    int overflow = 0;
    if (m_spec) {
        Fitted shown = fitted(*m_spec, m_largestScale, {0, m_enlargement});
        m_picture = std::move(shown.picture);
        overflow = shown.overflow;
    }
    // The policy follows from the size of the whole widget, so that showing the bar cannot take
    // away the reason to show it.
    setVerticalScrollBarPolicy(overflow > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    placeInfo(info, overflow > 0);
    verticalScrollBar()->setRange(0, overflow);
    verticalScrollBar()->setPageStep(std::max(1, contentsRect().height() - info));
    verticalScrollBar()->setSingleStep(24);
    viewport()->update();
    updateWords();
    tellNaturalScale();
}

void ChartView::tellNaturalScale()
{
    // Without a limit the chart as it is drawn has its own scale already.
    const auto natural = [this] { return m_largestScale ? naturalScaleOf(*m_spec) : amountScaleOf(*m_picture); };
    const qreal before = std::exchange(m_naturalScale, m_spec ? natural() : 0);
    const QSize room = std::exchange(m_room, contentsRect().size());
    if (before < m_naturalScale || before > m_naturalScale || room != m_room) Q_EMIT naturalScaleChanged();
}

void ChartView::setLargestScale(std::optional<qreal> scale)
{
    if (m_largestScale == scale) return;
    m_largestScale = scale;
    relayout();
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.background);
    if (!m_spec) {
        painter.setPen(m_theme.mutedText);
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    if (!m_picture) return;
    painter.save();
    painter.translate(0, -verticalScrollBar()->value());
    painter.scale(m_enlargement, m_enlargement);
    paintChart(painter, *m_picture, *m_spec, m_theme, m_highlight);
    painter.restore();
    paintPinnedHeaders(painter);
}

/// The headers name the base of every difference, so they stay in sight when rows scroll.
void ChartView::paintPinnedHeaders(QPainter& painter) const
{
    const QRectF band = enlarged(headerBandOf(*m_picture));
    if (band.isEmpty() || verticalScrollBar()->value() <= band.top()) return;
    painter.save();
    painter.fillRect(QRectF(0, 0, viewport()->width(), band.height()), m_theme.background);
    painter.translate(0, -band.top());
    painter.scale(m_enlargement, m_enlargement);
    paintHeaders(painter, *m_picture, m_theme);
    painter.restore();
}

/// Panels and layers: the top of the picture or its footer come along where there is room for them.
void ChartView::scrollToPart(const QRectF& rect)
{
    const int height = viewport()->height();
    const int last = verticalScrollBar()->maximum();
    const int highest = static_cast<int>(std::floor(rect.top()));
    const int lowest = std::min(highest, static_cast<int>(std::ceil(rect.bottom())) - height);
    int wanted = std::clamp(verticalScrollBar()->value(), lowest, highest);
    if (highest >= last) wanted = last;
    if (rect.bottom() <= height) wanted = 0;
    verticalScrollBar()->setValue(wanted);
}

std::optional<int> ChartView::itemUnder(QPoint viewportPosition) const
{
    if (!m_picture) return std::nullopt;
    return itemAt(*m_picture, (QPointF(viewportPosition) + QPointF(0, verticalScrollBar()->value())) / m_enlargement);
}

void ChartView::scrollTo(int item)
{
    if (!m_picture || verticalScrollBar()->maximum() == 0) return;
    const QRectF rect = enlarged(itemRects(*m_picture)[static_cast<std::size_t>(item)]);
    const QRectF band = enlarged(headerBandOf(*m_picture));
    if (band.isEmpty()) {
        scrollToPart(rect);
        return;
    }
    const int value = verticalScrollBar()->value();
    const int highest = static_cast<int>(std::floor(rect.top() - band.height()));
    const int lowest = static_cast<int>(std::ceil(rect.bottom())) - viewport()->height();
    // The first row brings the title back, the last one the footer.
    int wanted = std::max(std::min(value, highest), lowest);
    if (item == 0) wanted = 0;
    if (item + 1 == itemCount(*m_spec)) wanted = verticalScrollBar()->maximum();
    verticalScrollBar()->setValue(wanted);
}

}  // namespace ketenbudget
