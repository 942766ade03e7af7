#include "ui/charts/StackedLayout.h"

#include <algorithm>
#include <cmath>

namespace ketenbudget {

namespace {

constexpr qreal LabelGap = 4;
constexpr qreal LeaderRoom = 16;
constexpr qreal BarShare = 0.68;
constexpr qreal WidestBar = 110;
constexpr qreal LowestPlot = 96;
/// Texts are made smaller to at most two thirds of the labels.
constexpr int smallestFont(int label) { return label * 2 / 3; }

class StackedPlan {
public:
    StackedPlan(const StackedChart& chart, QSizeF size, const QFont& font, std::optional<qreal> largestScale)
        : m_chart(chart), m_fonts(font), m_largestScale(largestScale)
    {
        m_layout.frame = layoutFrame(chart.text, size, m_fonts);
        m_layout.axisMax = chart.axisMax;
    }

    StackedLayout take()
    {
        nameLayers();
        placePlot();
        placeColumnNames();
        placeTicks();
        for (std::size_t i = 0; i < columnCount(); ++i) placeColumn(i);
        placeTotals();
        placeBreaks();
        placeLayerNames();
        return std::move(m_layout);
    }

private:
    void nameLayers();
    void placePlot();
    void wrapColumnNames();
    void placeColumnNames();
    void placeTicks();
    void placeColumn(std::size_t column);
    void placeTotals();
    void placeBreaks();
    void placeLayerNames();

    [[nodiscard]] std::size_t columnCount() const { return static_cast<std::size_t>(m_chart.columns.size()); }
    [[nodiscard]] qreal pitch() const
    {
        return m_layout.plot.width() / static_cast<qreal>(std::max<std::size_t>(1, columnCount()));
    }
    [[nodiscard]] qreal barWidth() const { return std::min(pitch() * BarShare, WidestBar); }
    [[nodiscard]] qreal centreOf(std::size_t column) const
    {
        return m_layout.plot.left() + (static_cast<qreal>(column) + 0.5) * pitch();
    }
    [[nodiscard]] qreal yOf(double value) const
    {
        return m_layout.plot.bottom() - (m_layout.axisMax > 0 ? value / m_layout.axisMax : 0) * m_layout.plot.height();
    }
    [[nodiscard]] double valueOf(std::size_t series, std::size_t column) const
    {
        const std::vector<Mark>& values = m_chart.series[series].values;
        return column < values.size() ? values[column].value.value_or(0) : 0;
    }

    const StackedChart& m_chart;
    ChartFonts m_fonts;
    std::optional<qreal> m_largestScale;
    StackedLayout m_layout;
    qreal m_side = 0;
    qreal m_namesHeight = 0;
};

/// A layer that does not reach the last column says of which column its value is.
void StackedPlan::nameLayers()
{
    const qreal size = m_fonts.label.pixelSize();
    const qreal wrap = std::clamp(m_layout.frame.plot.width() * 0.24, 8 * size, 20 * size);
    for (const StackedSeries& series : m_chart.series) {
        QString value;
        for (std::size_t column = std::min(columnCount(), series.values.size()); column > 0 && value.isEmpty();
             --column) {
            const Mark& mark = series.values[column - 1];
            if (!mark.value) continue;
            value = mark.text;
            if (column != columnCount())
                value.prepend(m_chart.columns[static_cast<qsizetype>(column - 1)] + QStringLiteral(": "));
        }
        m_layout.labels.push_back({namedValue(series.label, value, m_fonts.label, wrap), {}, std::nullopt});
        m_side = std::max(m_side, std::ceil(m_layout.labels.back().text.rect.width()));
    }
}

void StackedPlan::placePlot()
{
    qreal tickWidth = 0;
    for (const AxisTick& tick : m_chart.ticks)
        tickWidth = std::max(tickWidth, singleLine(tick.text, m_fonts.footer).rect.width() + LabelGap);
    const QRectF& room = m_layout.frame.plot;
    m_layout.plot =
        QRectF(room.left() + tickWidth, room.top(), std::max(1.0, room.width() - tickWidth - m_side - LeaderRoom), 0);
    wrapColumnNames();
    const qreal letter = m_chart.breaks.empty() ? 0 : lineHeight(m_fonts.header);
    const qreal head =
        letter + (m_chart.totals.empty() ? lineHeight(m_fonts.footer) / 2 : lineHeight(m_fonts.strong) + LabelGap);
    const qreal lowest = std::max(LowestPlot, std::ceil(heightOf(m_layout.labels)));
    const qreal fixed = head + LabelGap + m_namesHeight;
    m_layout.minimumHeight = std::ceil(m_layout.frame.chrome + fixed + lowest);
    m_layout.plot.moveTop(room.top() + head);
    m_layout.plot.setHeight(std::max(lowest, room.height() - fixed));
    if (m_layout.axisMax <= 0) return;
    m_layout.scale = m_layout.plot.height() / m_layout.axisMax;
    if (m_largestScale && *m_largestScale > 0 && m_layout.scale > *m_largestScale) {
        m_layout.scale = *m_largestScale;
        m_layout.axisMax = m_layout.plot.height() / *m_largestScale;
    }
    if (m_chart.band)
        m_layout.scaleBand = QRectF(QPointF(m_layout.plot.left(), yOf(m_chart.band->amount)), m_layout.plot.bottomRight());
}

/// Names keep their words whole: the letters get smaller until neighbours do not touch, and where that is not
/// enough the names stand on several levels. Placed from y = 0.
void StackedPlan::wrapColumnNames()
{
    QFont font = m_fonts.label;
    const auto tooWide = [&] {
        qreal before = 0;
        for (const QString& name : m_chart.columns) {
            const qreal width = widestWord(name, font);
            if ((before + width) / 2 > pitch() - LabelGap) return true;
            before = width;
        }
        return false;
    };
    while (font.pixelSize() > smallestFont(m_fonts.label.pixelSize()) + 1 && tooWide()) font.setPixelSize(font.pixelSize() - 1);
    const qreal rightmost = m_layout.frame.plot.right();
    std::vector<QRectF> placed;
    for (std::size_t i = 0; i < columnCount(); ++i) {
        TextBlock name =
            wrappedText(m_chart.columns[static_cast<qsizetype>(i)], font, pitch() - LabelGap, Qt::AlignHCenter);
        const qreal left =
            std::clamp(centreOf(i) - name.rect.width() / 2, 0.0, std::max(0.0, rightmost - name.rect.width()));
        name.moveTo(QPointF(left, 0));
        const auto taken = [&name](const QRectF& other) { return name.rect.adjusted(-2, 0, 2, 0).intersects(other); };
        while (std::any_of(placed.begin(), placed.end(), taken)) name.translate(QPointF(0, lineHeight(font)));
        placed.push_back(name.rect);
        m_namesHeight = std::max(m_namesHeight, name.rect.bottom());
        m_layout.columns.push_back(std::move(name));
    }
}

void StackedPlan::placeColumnNames()
{
    for (TextBlock& name : m_layout.columns) name.translate(QPointF(0, m_layout.plot.bottom() + LabelGap));
}

void StackedPlan::placeTicks()
{
    qreal free = m_layout.plot.bottom() + lineHeight(m_fonts.footer);
    for (const AxisTick& tick : m_chart.ticks) {
        AxisTickLayout placed;
        placed.y = yOf(tick.value);
        TextBlock label = singleLine(tick.text, m_fonts.footer);
        label.moveTo(QPointF(m_layout.plot.left() - LabelGap - label.rect.width(), placed.y - label.rect.height() / 2));
        if (label.rect.bottom() <= free) {
            free = label.rect.top();
            placed.label = std::move(label);
        }
        m_layout.ticks.push_back(std::move(placed));
    }
}

void StackedPlan::placeColumn(std::size_t column)
{
    double bottom = 0;
    const qreal left = centreOf(column) - barWidth() / 2;
    for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
        const double value = valueOf(series, column);
        StackedSegmentLayout segment;
        segment.series = series;
        segment.column = column;
        segment.rect = QRectF(QPointF(left, yOf(bottom + value)), QPointF(left + barWidth(), yOf(bottom)));
        bottom += value;
        // The last column's values stand beside it.
        if (value > 0 && column + 1 < columnCount()) {
            TextBlock text = singleLine(m_chart.series[series].values[column].text, m_fonts.footer);
            const bool fits =
                text.rect.width() + 6 <= segment.rect.width() && text.rect.height() + 4 <= segment.rect.height();
            text.moveTo(segment.rect.center() - QPointF(text.rect.width() / 2, text.rect.height() / 2));
            if (fits) segment.value = std::move(text);
        }
        m_layout.segments.push_back(std::move(segment));
    }
}

/// In the largest letters in which neighbours do not touch.
void StackedPlan::placeTotals()
{
    QFont font = m_fonts.strong;
    const auto tooWide = [&] {
        return std::any_of(m_chart.totals.begin(), m_chart.totals.end(), [&](const Mark& total) {
            return singleLine(total.text, font).rect.width() > pitch() - LabelGap;
        });
    };
    while (font.pixelSize() > smallestFont(m_fonts.label.pixelSize()) && tooWide()) font.setPixelSize(font.pixelSize() - 1);
    m_layout.totals.resize(m_chart.totals.size());
    QRectF next;
    for (std::size_t i = std::min(m_chart.totals.size(), columnCount()); i > 0; --i) {
        double height = 0;
        for (std::size_t series = 0; series < m_chart.series.size(); ++series) height += valueOf(series, i - 1);
        TextBlock text = singleLine(m_chart.totals[i - 1].text, font);
        const qreal y =
            yOf(std::max(height, m_chart.totals[i - 1].value.value_or(0))) - text.rect.height() - LabelGap / 2;
        text.moveTo(QPointF(centreOf(i - 1) - text.rect.width() / 2, y));
        if (text.rect.intersects(next) || text.rect.right() > m_layout.plot.right() + LeaderRoom) continue;
        next = text.rect;
        m_layout.totals[i - 1] = std::move(text);
    }
}

/// The letters stand in a line of their own above the totals.
void StackedPlan::placeBreaks()
{
    for (const PanelBreak& border : m_chart.breaks) {
        const qreal x = m_layout.plot.left() + static_cast<qreal>(border.year) * pitch();
        BreakLayout placed;
        placed.mark = singleLine(border.mark, m_fonts.header);
        placed.mark.moveTo(QPointF(x - placed.mark.rect.width() / 2, m_layout.frame.plot.top()));
        placed.line = QLineF(x, placed.mark.rect.bottom(), x, m_layout.plot.bottom());
        m_layout.breaks.push_back(std::move(placed));
    }
}

void StackedPlan::placeLayerNames()
{
    if (columnCount() == 0) {
        m_layout.items.resize(m_layout.labels.size());
        return;
    }
    const std::size_t first = m_layout.segments.size() - m_chart.series.size();
    // From the top down: layers without height keep their order.
    std::vector<SideLabel> down;
    for (std::size_t i = m_chart.series.size(); i > 0; --i) {
        const QRectF& rect = m_layout.segments[first + i - 1].rect;
        m_layout.labels[i - 1].anchor = QPointF(rect.right() + 2, rect.center().y());
        down.push_back(std::move(m_layout.labels[i - 1]));
    }
    spreadApart(down, m_layout.plot.right() + LeaderRoom, m_layout.plot.top() - LabelGap,
                m_layout.plot.bottom() + LabelGap);
    std::reverse(down.begin(), down.end());
    m_layout.labels = std::move(down);
    for (const SideLabel& label : m_layout.labels) {
        const QRectF& text = label.text.rect;
        m_layout.items.push_back(QRectF(text.topLeft() - QPointF(LabelGap, 1.5),
                                        QPointF(m_layout.frame.plot.right() + LabelGap, text.bottom() + 1.5)));
    }
}

}  // namespace

StackedLayout layoutStacked(const StackedChart& chart, QSizeF size, const QFont& font,
                            std::optional<qreal> largestScale)
{
    return StackedPlan(chart, size, font, largestScale).take();
}

std::optional<int> seriesAt(const StackedLayout& layout, QPointF position)
{
    for (const StackedSegmentLayout& segment : layout.segments) {
        if (segment.rect.contains(position)) return static_cast<int>(segment.series);
    }
    for (std::size_t i = 0; i < layout.items.size(); ++i) {
        if (layout.items[i].contains(position)) return static_cast<int>(i);
    }
    return std::nullopt;
}

}  // namespace ketenbudget
