#include "ui/charts/PanelPlan.h"

#include "ui/charts/PanelLabels.h"

#include <algorithm>
#include <cmath>

namespace ketenbudget {

namespace {

constexpr qreal WidestRange = 40;
constexpr qreal BracketLeg = 8;

class PanelPlan {
public:
    PanelPlan(const SeriesPanel& panel, const QStringList& years, const QRectF& rect, qreal plotTop,
              const PanelRoom& room, const ChartFonts& fonts)
        : m_panel(panel), m_years(years), m_room(room), m_fonts(fonts), m_axisEnd(std::max(panel.axisMax, room.axisEnd))
    {
        m_layout.rect = rect;
        m_layout.yearCount = static_cast<std::size_t>(years.size());
        m_layout.plot = QRectF(rect.left() + room.ticks, plotTop, std::max(1.0, rect.width() - room.ticks - room.side),
                               room.height);
        m_layout.zero = yOf(std::clamp(0.0, m_panel.axisMin, std::max(m_panel.axisMin, m_axisEnd)));
        const QRectF& plot = m_layout.plot;
        if (room.band) m_layout.scaleBand = QRectF(QPointF(plot.left(), yOf(room.band->amount)), QPointF(plot.right(), m_layout.zero));
    }

    PanelLayout take()
    {
        placeTitle();
        placeTicks();
        placeYears();
        placeLines();
        placeRanges();
        placeBreaks();
        placeSide();
        placePanelLabels(m_layout, m_panel, m_room, m_fonts);
        return std::move(m_layout);
    }

private:
    void placeTitle();
    void placeTicks();
    void placeYears();
    void placeLines();
    void placeRanges();
    void placeBreaks();
    void placeSide();

    [[nodiscard]] qreal pitch() const
    {
        const qreal steps = static_cast<qreal>(std::max<qsizetype>(2, m_years.size()) - 1);
        return (m_layout.plot.width() - 2 * m_room.inset) / steps;
    }
    [[nodiscard]] qreal xOf(std::size_t year) const
    {
        if (m_years.size() < 2) return m_layout.plot.center().x();
        return m_layout.plot.left() + m_room.inset + static_cast<qreal>(year) * pitch();
    }
    [[nodiscard]] qreal yOf(double value) const
    {
        const double range = m_axisEnd - m_panel.axisMin;
        const double share = range > 0 ? (value - m_panel.axisMin) / range : 0;
        return m_layout.plot.bottom() - share * m_layout.plot.height();
    }
    [[nodiscard]] bool breaksBefore(std::size_t year) const
    {
        return std::any_of(m_panel.breaks.begin(), m_panel.breaks.end(),
                           [year](const PanelBreak& border) { return border.year == static_cast<int>(year); });
    }
    [[nodiscard]] bool isLast(int year) const { return year + 1 == static_cast<int>(m_years.size()); }

    const SeriesPanel& m_panel;
    const QStringList& m_years;
    const PanelRoom& m_room;
    const ChartFonts& m_fonts;
    double m_axisEnd;
    PanelLayout m_layout;
};

void PanelPlan::placeTitle()
{
    m_layout.title = panelTitle(m_panel, m_fonts, m_layout.rect.width());
    m_layout.title.moveTo(m_layout.rect.topLeft() + QPointF(0, PanelGap));
    m_layout.unit = panelUnit(m_panel, m_fonts, m_layout.rect.width());
    m_layout.unit.moveTo(QPointF(m_layout.rect.left(), m_layout.rect.top() + PanelGap + m_layout.title.rect.height()));
}

void PanelPlan::placeTicks()
{
    qreal free = m_layout.plot.bottom() + lineHeight(m_fonts.footer);
    for (const AxisTick& tick : m_panel.ticks) {
        AxisTickLayout placed;
        placed.y = yOf(tick.value);
        TextBlock label = singleLine(tick.text, m_fonts.footer);
        label.moveTo(QPointF(m_layout.plot.left() - PanelGap - label.rect.width(), placed.y - label.rect.height() / 2));
        if (label.rect.bottom() <= free) {
            free = label.rect.top();
            placed.label = std::move(label);
        }
        m_layout.ticks.push_back(std::move(placed));
    }
}

/// All years, or every second, fifth, tenth ...; the last and the first in any case.
void PanelPlan::placeYears()
{
    const std::size_t count = static_cast<std::size_t>(m_years.size());
    if (count == 0) return;
    std::vector<QRectF> taken;
    const auto add = [&](std::size_t year) {
        TextBlock text = singleLine(m_years[static_cast<qsizetype>(year)], m_fonts.footer);
        text.moveTo(QPointF(xOf(year) - text.rect.width() / 2, m_layout.plot.bottom() + PanelGap));
        const QRectF room = text.rect.adjusted(-PanelGap, 0, PanelGap, 0);
        if (std::any_of(taken.begin(), taken.end(), [&room](const QRectF& other) { return room.intersects(other); }))
            return;
        taken.push_back(text.rect);
        m_layout.years.push_back(std::move(text));
    };
    qreal widest = 0;
    for (const QString& year : m_years) widest = std::max(widest, singleLine(year, m_fonts.footer).rect.width());
    std::size_t step = 1;
    for (const std::size_t wider : {2U, 5U, 10U, 20U, 50U}) {
        if (static_cast<qreal>(step) * pitch() >= widest + PanelGap) break;
        step = wider;
    }
    add(count - 1);
    add(0);
    for (std::size_t year = step; year + 1 < count; year += step) add(year);
}

void PanelPlan::placeLines()
{
    for (const PanelSeries& series : m_panel.series) {
        PanelSeriesLayout placed;
        placed.points.resize(series.points.size());
        QPolygonF line;
        const auto finish = [&placed, &line] {
            if (line.size() > 1) placed.lines.push_back(line);
            line.clear();
        };
        for (std::size_t year = 0; year < series.points.size(); ++year) {
            const std::optional<double>& value = series.points[year].value;
            if (!value || breaksBefore(year)) finish();
            if (!value) continue;
            line.append(QPointF(xOf(year), yOf(*value)));
            placed.points[year] = line.back();
        }
        finish();
        m_layout.series.push_back(std::move(placed));
    }
    for (const PanelMark& mark : m_panel.marks) {
        std::optional<QPointF> at;
        if (mark.value.value) at = QPointF(xOf(static_cast<std::size_t>(mark.year)), yOf(*mark.value.value));
        m_layout.marks.push_back(at);
    }
}

void PanelPlan::placeRanges()
{
    const qreal half = std::min({pitch() * 0.35, WidestRange / 2, m_room.inset});
    for (std::size_t band = 0; band < m_panel.bands.size(); ++band) {
        for (std::size_t year = 0; year < m_panel.bands[band].ranges.size(); ++year) {
            const PanelBand::Range& range = m_panel.bands[band].ranges[year];
            if (!isDrawn(range)) continue;
            const qreal x = xOf(year);
            PanelRangeLayout placed{band, year, {}, !range.high, !range.low, {}};
            const qreal bound = yOf(range.high ? *range.high : *range.low);
            const qreal leg = range.middle ? std::abs(bound - yOf(*range.middle)) : BracketLeg;
            const qreal top = range.high ? bound : std::max(m_layout.plot.top(), bound - leg);
            const qreal bottom = range.low ? yOf(*range.low) : std::min(m_layout.plot.bottom(), bound + leg);
            placed.box = QRectF(QPointF(x - half, top), QPointF(x + half, bottom));
            if (range.middle) placed.middle = QLineF(x - half, yOf(*range.middle), x + half, yOf(*range.middle));
            m_layout.ranges.push_back(std::move(placed));
        }
    }
}

void PanelPlan::placeBreaks()
{
    for (const PanelBreak& border : m_panel.breaks) {
        const qreal x =
            border.year > 0 ? xOf(static_cast<std::size_t>(border.year)) - pitch() / 2 : m_layout.plot.left();
        BreakLayout placed;
        placed.mark = singleLine(border.mark, m_fonts.header);
        const qreal top = m_layout.plot.top() - m_room.head - m_room.letter;
        placed.mark.moveTo(QPointF(x - placed.mark.rect.width() / 2, top));
        placed.line = QLineF(x, top + m_room.letter, x, m_layout.plot.bottom());
        m_layout.breaks.push_back(std::move(placed));
    }
}

/// In the order of sideLabelsOf().
void PanelPlan::placeSide()
{
    const std::size_t years = static_cast<std::size_t>(m_years.size());
    m_layout.side = sideLabelsOf(m_panel, years, m_fonts, m_room.wrap);
    std::size_t next = 0;
    const auto anchor = [&](qreal x, qreal y) { m_layout.side[next++].anchor = QPointF(x + PanelPointRadius + 1, y); };
    for (std::size_t i = 0; i < m_panel.series.size(); ++i) {
        if (!namedBeside(m_panel.series[i], years)) continue;
        const QPointF& last = *m_layout.series[i].points[*lastValueOf(m_panel.series[i])];
        anchor(last.x(), last.y());
    }
    for (std::size_t i = 0; i < m_panel.marks.size(); ++i) {
        const std::optional<QPointF>& at = m_layout.marks[i];
        if (at && isLast(m_panel.marks[i].year)) anchor(at->x() + PanelMarkRadius - PanelPointRadius, at->y());
    }
    for (const PanelRangeLayout& range : m_layout.ranges) {
        if (range.year + 1 == years) anchor(range.box.right() - PanelPointRadius, range.box.center().y());
    }
    spreadApart(m_layout.side, m_layout.plot.right() + PanelGap, m_layout.plot.top() - m_room.head,
                m_layout.plot.bottom());
    for (SideLabel& label : m_layout.side) {
        // Nothing else stands between the last year and its label; an earlier year is pointed at.
        if (label.leader || label.anchor.x() >= xOf(years - 1)) continue;
        label.leader = QLineF(label.anchor, QPointF(label.text.rect.left() - PanelGap, label.text.rect.center().y()));
    }
}

}  // namespace

bool isDrawn(const PanelBand::Range& range) { return range.low || range.high; }

std::optional<std::size_t> lastValueOf(const PanelSeries& series)
{
    for (std::size_t i = series.points.size(); i > 0; --i) {
        if (series.points[i - 1].value) return i - 1;
    }
    return std::nullopt;
}

bool namedBeside(const PanelSeries& series, std::size_t years)
{
    const std::optional<std::size_t> last = lastValueOf(series);
    return last && (*last + 1 == years || !series.label.isEmpty());
}

std::vector<SideLabel> sideLabelsOf(const SeriesPanel& panel, std::size_t years, const ChartFonts& fonts, qreal wrap)
{
    std::vector<SideLabel> labels;
    const auto add = [&](const QString& name, const QString& value, const QFont& font) {
        labels.push_back({namedValue(name, value, font, wrap), {}, std::nullopt});
    };
    for (const PanelSeries& series : panel.series) {
        if (!namedBeside(series, years)) continue;
        add(series.label, series.points[*lastValueOf(series)].text,
            series.role == LineRole::Main ? fonts.strong : fonts.label);
    }
    for (const PanelMark& mark : panel.marks) {
        if (mark.value.value && mark.year + 1 == static_cast<int>(years)) add(mark.label, mark.value.text, fonts.label);
    }
    for (const PanelBand& band : panel.bands) {
        if (band.ranges.size() < years || band.ranges.empty()) continue;
        const PanelBand::Range& range = band.ranges.back();
        if (isDrawn(range)) add(band.label, range.text, fonts.label);
    }
    return labels;
}

TextBlock panelTitle(const SeriesPanel& panel, const ChartFonts& fonts, qreal width)
{
    return wrappedText(panel.title, fonts.header, width);
}

TextBlock panelUnit(const SeriesPanel& panel, const ChartFonts& fonts, qreal width)
{
    return wrappedText(panel.unit, fonts.footer, width);
}

PanelLayout layoutPanel(const SeriesPanel& panel, const QStringList& years, const QRectF& rect, qreal plotTop,
                        const PanelRoom& room, const ChartFonts& fonts)
{
    return PanelPlan(panel, years, rect, plotTop, room, fonts).take();
}

}  // namespace ketenbudget
