#include "ui/charts/PanelLabels.h"

#include <algorithm>

namespace ketenbudget {

namespace {

constexpr qreal Away = 3;

QRectF around(QPointF centre, qreal radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

bool crosses(const QLineF& line, const QRectF& rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2())) return true;
    const std::vector<QLineF> sides{{rect.topLeft(), rect.topRight()},
                                    {rect.topRight(), rect.bottomRight()},
                                    {rect.bottomRight(), rect.bottomLeft()},
                                    {rect.bottomLeft(), rect.topLeft()}};
    return std::any_of(sides.begin(), sides.end(), [&line](const QLineF& side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

/// Finds places for texts.
class PanelLabels {
public:
    PanelLabels(PanelLayout& layout, const QRectF& bounds);

    enum class Way { Above, Below };
    /// True if there is a place. `needed`: over a line, or further away, rather than not at all.
    bool place(const TextBlock& text, const QRectF& beside, Way first, bool needed);

private:
    bool placeFurther(const TextBlock& text, const QRectF& beside);
    void put(const TextBlock& text, QPointF at, const QRectF& beside, bool leader);
    [[nodiscard]] bool isFree(const QRectF& rect, const QRectF& beside, bool overLines) const;

    PanelLayout& m_layout;
    QRectF m_bounds;
    std::vector<QRectF> m_taken;
    std::vector<QLineF> m_lines;
};

PanelLabels::PanelLabels(PanelLayout& layout, const QRectF& bounds) : m_layout(layout), m_bounds(bounds)
{
    for (const AxisTickLayout& tick : layout.ticks) m_taken.push_back(tick.label.rect);
    for (const SideLabel& label : layout.side) m_taken.push_back(label.text.rect);
    for (const std::optional<QPointF>& mark : layout.marks) {
        if (mark) m_taken.push_back(around(*mark, PanelMarkRadius));
    }
    for (const PanelSeriesLayout& series : layout.series) {
        for (const std::optional<QPointF>& point : series.points) {
            if (point) m_taken.push_back(around(*point, PanelPointRadius));
        }
        for (const QPolygonF& line : series.lines) {
            for (qsizetype i = 1; i < line.size(); ++i) m_lines.emplace_back(line[i - 1], line[i]);
        }
    }
    for (const BreakLayout& border : layout.breaks) m_lines.push_back(border.line);
    for (const PanelRangeLayout& range : layout.ranges) m_taken.push_back(range.box);
    for (const SideLabel& label : layout.side) {
        if (label.leader) m_lines.push_back(*label.leader);
    }
}

bool PanelLabels::isFree(const QRectF& rect, const QRectF& beside, bool overLines) const
{
    if (!m_bounds.contains(rect)) return false;
    for (const QRectF& taken : m_taken) {
        if (!taken.isEmpty() && taken != beside && rect.intersects(taken)) return false;
    }
    return overLines ||
           std::none_of(m_lines.begin(), m_lines.end(), [&rect](const QLineF& line) { return crosses(line, rect); });
}

bool PanelLabels::place(const TextBlock& text, const QRectF& beside, Way first, bool needed)
{
    if (text.empty()) return false;
    const QSizeF size = text.rect.size();
    const qreal middle = beside.center().x() - size.width() / 2;
    const qreal above = beside.top() - Away - size.height();
    const qreal below = beside.bottom() + Away;
    const qreal near = first == Way::Above ? above : below;
    const qreal far = first == Way::Above ? below : above;
    const qreal level = beside.center().y() - size.height() / 2;
    const qreal left = beside.left() - Away - size.width();
    const qreal right = beside.right() + Away;
    const std::vector<QPointF> places{
        {middle, near},       {beside.left(), near}, {beside.right() - size.width(), near}, {middle, far},
        {beside.left(), far}, {right, level},        {beside.right() - size.width(), far},  {left, level}};
    for (const bool overLines : {false, true}) {
        if (overLines && !needed) return false;
        for (const QPointF& at : places) {
            const QRectF rect(at, size);
            if (!isFree(rect.adjusted(-2, 0, 2, 0), beside, overLines)) continue;
            put(text, at, beside, false);
            return true;
        }
    }
    return placeFurther(text, beside);
}

/// Above or below at a distance, with a line to what it names.
bool PanelLabels::placeFurther(const TextBlock& text, const QRectF& beside)
{
    const QSizeF size = text.rect.size();
    const qreal step = size.height() / 2;
    const int steps = static_cast<int>(m_bounds.height() / step);
    for (int i = 1; i <= steps; ++i) {
        for (const qreal y : {beside.top() - Away - size.height() - i * step, beside.bottom() + Away + i * step}) {
            for (const qreal share : {0.5, 0.1, 0.9}) {
                const QPointF at(beside.center().x() - share * size.width(), y);
                if (!isFree(QRectF(at, size), beside, true)) continue;
                put(text, at, beside, true);
                return true;
            }
        }
    }
    return false;
}

void PanelLabels::put(const TextBlock& text, QPointF at, const QRectF& beside, bool leader)
{
    SideLabel label{text, beside.center(), std::nullopt};
    label.text.moveTo(at);
    const QRectF& rect = label.text.rect;
    const bool above = rect.bottom() < beside.top();
    const QPointF end(beside.center().x(), above ? rect.bottom() : rect.top());
    if (leader) label.leader = QLineF(QPointF(beside.center().x(), above ? beside.top() : beside.bottom()), end);
    m_taken.push_back(rect);
    m_layout.inside.push_back(std::move(label));
}

void placeLastValues(PanelLabels& labels, const PanelLayout& layout, const SeriesPanel& panel, std::size_t years,
                     const ChartFonts& fonts)
{
    for (std::size_t i = 0; i < panel.series.size(); ++i) {
        const PanelSeries& series = panel.series[i];
        const std::optional<std::size_t> last = lastValueOf(series);
        if (!last || namedBeside(series, years)) continue;
        labels.place(singleLine(series.points[*last].text, fonts.strong),
                     around(*layout.series[i].points[*last], PanelPointRadius), PanelLabels::Way::Above, true);
    }
}

void placeMarks(PanelLabels& labels, const PanelLayout& layout, const SeriesPanel& panel, std::size_t years,
                const ChartFonts& fonts)
{
    for (std::size_t i = 0; i < panel.marks.size(); ++i) {
        const PanelMark& mark = panel.marks[i];
        if (!layout.marks[i] || mark.year + 1 == static_cast<int>(years)) continue;
        const QRectF symbol = around(*layout.marks[i], PanelMarkRadius);
        const TextBlock words = wrappedText(mark.label + QChar(QChar::LineSeparator) + mark.value.text, fonts.header,
                                            layout.plot.width(), Qt::AlignHCenter);
        if (labels.place(words, symbol, PanelLabels::Way::Above, false)) continue;
        labels.place(singleLine(mark.value.text, fonts.header), symbol, PanelLabels::Way::Above, true);
    }
}

/// A band is named at its last year.
void placeRanges(PanelLabels& labels, const PanelLayout& layout, const SeriesPanel& panel, std::size_t years,
                 const ChartFonts& fonts)
{
    for (std::size_t i = layout.ranges.size(); i > 0; --i) {
        const PanelRangeLayout& range = layout.ranges[i - 1];
        if (range.year + 1 == years) continue;
        const PanelBand& band = panel.bands[range.band];
        const bool last = i == layout.ranges.size() || layout.ranges[i].band != range.band;
        const QString words = last ? band.label + QChar(QChar::LineSeparator) + band.ranges[range.year].text
                                   : band.ranges[range.year].text;
        labels.place(wrappedText(words, fonts.footer, layout.plot.width(), Qt::AlignHCenter), range.box,
                     PanelLabels::Way::Above, last);
    }
}

/// The highest and the lowest value of the main lines, where there is room for them.
void placeExtremes(PanelLabels& labels, const PanelLayout& layout, const SeriesPanel& panel, const ChartFonts& fonts)
{
    for (std::size_t i = 0; i < panel.series.size(); ++i) {
        const PanelSeries& series = panel.series[i];
        const std::optional<std::size_t> last = lastValueOf(series);
        if (series.role != LineRole::Main || !last) continue;
        std::size_t highest = *last;
        std::size_t lowest = *last;
        for (std::size_t year = 0; year < series.points.size(); ++year) {
            const std::optional<double>& value = series.points[year].value;
            if (value && *value > *series.points[highest].value) highest = year;
            if (value && *value < *series.points[lowest].value) lowest = year;
        }
        for (const std::size_t year : {highest, lowest}) {
            if (year == *last) continue;
            labels.place(singleLine(series.points[year].text, fonts.footer),
                         around(*layout.series[i].points[year], PanelPointRadius),
                         year == highest ? PanelLabels::Way::Above : PanelLabels::Way::Below, false);
        }
    }
}

}  // namespace

void placePanelLabels(PanelLayout& layout, const SeriesPanel& panel, const PanelRoom& room, const ChartFonts& fonts)
{
    const std::size_t years = layout.yearCount;
    const QRectF bounds(QPointF(layout.rect.left() - 2, layout.plot.top() - room.head),
                        layout.plot.bottomRight() + QPointF(2, 0));
    PanelLabels labels(layout, bounds);
    placeLastValues(labels, layout, panel, years, fonts);
    placeMarks(labels, layout, panel, years, fonts);
    placeRanges(labels, layout, panel, years, fonts);
    placeExtremes(labels, layout, panel, fonts);
}

}  // namespace ketenbudget
