#include "ui/charts/PanelsLayout.h"

#include <algorithm>
#include <cmath>

namespace ketenbudget {

namespace {

constexpr qreal ColumnGap = 26;
constexpr qreal RowGap = 10;
constexpr qreal LowestPlot = 72;
constexpr qreal NarrowestPlot = 100;
constexpr qreal WidestNeed = 160;  ///< more years than this has room for are thinned out
constexpr qreal YearWidth = 16;
constexpr qreal NarrowestPanel = 17;     ///< in sizes of the label font: 221 px at 13 px
constexpr qreal WellProportioned = 1.5;  ///< width of a panel to its height

/// The panels in so many columns.
struct Grid {
    std::size_t columns = 1;
    std::size_t rows = 0;
    qreal panelWidth = 0;
    std::vector<qreal> titles;  ///< height of each row's titles
    PanelRoom room;
    qreal lowestPlot = LowestPlot;
    qreal minimumHeight = 0;  ///< without the frame
    bool wideEnough = false;
};

class PanelsPlan {
public:
    PanelsPlan(const PanelsChart& chart, QSizeF size, const QFont& font, std::optional<qreal> largestScale)
        : m_chart(chart), m_fonts(font), m_largestScale(largestScale)
    {
        m_layout.frame = layoutFrame(chart.text, size, m_fonts);
    }

    PanelsLayout take()
    {
        m_layout.minimumHeight = m_layout.frame.chrome;
        if (m_chart.panels.empty()) return std::move(m_layout);
        Grid grid = chosen();
        m_layout.columns = grid.columns;
        m_layout.minimumHeight = std::ceil(m_layout.frame.chrome + grid.minimumHeight);
        grid.room.height = std::max(grid.lowestPlot, plotHeight(grid, m_layout.frame.plot.height()));
        chooseScale(grid);
        place(grid);
        return std::move(m_layout);
    }

private:
    [[nodiscard]] qreal freeAbove() const;
    [[nodiscard]] PanelRoom commonRoom() const;
    [[nodiscard]] Grid gridOf(std::size_t columns, const PanelRoom& common) const;
    [[nodiscard]] Grid chosen() const;
    void chooseScale(Grid& grid);
    void place(const Grid& grid);

    /// Of a row of panels without the plots and the titles.
    [[nodiscard]] qreal around(const PanelRoom& room) const
    {
        return 3 * PanelGap + room.letter + room.head + lineHeight(m_fonts.footer) + PanelGap;
    }
    [[nodiscard]] qreal fixedHeight(const Grid& grid) const
    {
        qreal height = static_cast<qreal>(grid.rows) * around(grid.room) + static_cast<qreal>(grid.rows - 1) * RowGap;
        for (const qreal title : grid.titles) height += title;
        return height;
    }
    [[nodiscard]] qreal plotHeight(const Grid& grid, qreal available) const
    {
        return (available - fixedHeight(grid)) / static_cast<qreal>(grid.rows);
    }

    const PanelsChart& m_chart;
    ChartFonts m_fonts;
    std::optional<qreal> m_largestScale;
    PanelsLayout m_layout;
};

/// What the axes leave above the highest values, at the least height of the plots.
qreal PanelsPlan::freeAbove() const
{
    double free = 1;
    for (const SeriesPanel& panel : m_chart.panels) {
        const double range = panel.axisMax - panel.axisMin;
        if (range <= 0) return 0;
        const auto beneath = [&](const std::optional<double>& value) {
            if (value) free = std::min(free, (panel.axisMax - *value) / range);
        };
        for (const PanelSeries& series : panel.series) {
            for (const Mark& mark : series.points) beneath(mark.value);
        }
        for (const PanelMark& mark : panel.marks) beneath(mark.value.value);
        for (const PanelBand& band : panel.bands) {
            for (const PanelBand::Range& at : band.ranges) beneath(at.high ? at.high : at.low);
        }
    }
    return std::max(0.0, free) * LowestPlot;
}

PanelRoom PanelsPlan::commonRoom() const
{
    PanelRoom room;
    for (const SeriesPanel& panel : m_chart.panels) {
        for (const AxisTick& tick : panel.ticks)
            room.ticks = std::max(room.ticks, singleLine(tick.text, m_fonts.footer).rect.width() + PanelGap);
        if (!panel.breaks.empty()) room.letter = lineHeight(m_fonts.header);
    }
    qreal widest = 0;
    for (const QString& year : m_chart.years) widest = std::max(widest, singleLine(year, m_fonts.footer).rect.width());
    room.inset = widest / 2 + 2;
    room.head =
        std::max(lineHeight(m_fonts.footer) / 2, lineHeight(m_fonts.label) + PanelMarkRadius + PanelGap - freeAbove());
    return room;
}

Grid PanelsPlan::gridOf(std::size_t columns, const PanelRoom& common) const
{
    Grid grid;
    grid.rows = (m_chart.panels.size() + columns - 1) / columns;
    grid.columns = (m_chart.panels.size() + grid.rows - 1) / grid.rows;
    grid.panelWidth = (m_layout.frame.plot.width() - static_cast<qreal>(grid.columns - 1) * ColumnGap) /
                      static_cast<qreal>(grid.columns);
    grid.room = common;
    grid.room.band = m_chart.band;
    const qreal size = m_fonts.label.pixelSize();
    grid.room.wrap = std::clamp(grid.panelWidth * 0.3, 7.5 * size, 15 * size);
    grid.titles.resize(grid.rows);
    for (std::size_t i = 0; i < m_chart.panels.size(); ++i) {
        const SeriesPanel& panel = m_chart.panels[i];
        const std::vector<SideLabel> side =
            sideLabelsOf(panel, static_cast<std::size_t>(m_chart.years.size()), m_fonts, grid.room.wrap);
        for (const SideLabel& label : side)
            grid.room.side = std::max(grid.room.side, std::ceil(label.text.rect.width()) + PanelGap);
        grid.lowestPlot = std::max(grid.lowestPlot, std::ceil(heightOf(side) - grid.room.head));
        qreal& title = grid.titles[i / grid.columns];
        title = std::max(title, panelTitle(panel, m_fonts, grid.panelWidth).rect.height() +
                                    panelUnit(panel, m_fonts, grid.panelWidth).rect.height());
    }
    grid.minimumHeight = fixedHeight(grid) + static_cast<qreal>(grid.rows) * grid.lowestPlot;
    const qreal plot = std::clamp(YearWidth * static_cast<qreal>(m_chart.years.size()), NarrowestPlot, WidestNeed);
    grid.wideEnough =
        grid.panelWidth >= NarrowestPanel * size && grid.panelWidth - grid.room.ticks - grid.room.side >= plot;
    return grid;
}

/// As many columns as the width allows and the height asks for: among those that fit, panels of good
/// proportions; if none fits, the one that needs least height.
Grid PanelsPlan::chosen() const
{
    const PanelRoom common = commonRoom();
    Grid best = gridOf(1, common);
    if (m_chart.aligned) return best;
    const qreal available = m_layout.frame.plot.height();
    const auto fits = [available](const Grid& grid) { return std::floor(grid.minimumHeight) <= available; };
    const auto badness = [&](const Grid& grid) {
        const qreal height = std::max(grid.lowestPlot, plotHeight(grid, available)) + around(grid.room);
        const qreal proportion = std::abs(std::log(grid.panelWidth / height / WellProportioned));
        const std::size_t holes = grid.columns * grid.rows - m_chart.panels.size();
        return proportion + 0.5 * static_cast<qreal>(holes);
    };
    for (std::size_t columns = 2; columns <= m_chart.panels.size(); ++columns) {
        Grid grid = gridOf(columns, common);
        if (!grid.wideEnough) continue;
        const bool better = fits(best) == fits(grid)
                                ? (fits(grid) ? badness(grid) < badness(best) : grid.minimumHeight < best.minimumHeight)
                                : fits(grid);
        if (better) best = std::move(grid);
    }
    return best;
}

void PanelsPlan::chooseScale(Grid& grid)
{
    const SeriesPanel& first = m_chart.panels.front();
    const double range = first.axisMax - first.axisMin;
    if (!hasOneScale(m_chart) || range <= 0) return;
    m_layout.scale = grid.room.height / range;
    if (!m_largestScale || *m_largestScale <= 0 || m_layout.scale <= *m_largestScale) return;
    m_layout.scale = *m_largestScale;
    grid.room.axisEnd = first.axisMin + grid.room.height / *m_largestScale;
}

void PanelsPlan::place(const Grid& grid)
{
    qreal top = m_layout.frame.plot.top();
    for (std::size_t row = 0; row < grid.rows; ++row) {
        const qreal title = grid.titles[row];
        const qreal height = title + around(grid.room) + grid.room.height;
        const qreal plotTop = top + 2 * PanelGap + title + grid.room.letter + grid.room.head;
        for (std::size_t column = 0; column < grid.columns; ++column) {
            const std::size_t index = row * grid.columns + column;
            if (index >= m_chart.panels.size()) break;
            const qreal left = m_layout.frame.plot.left() + static_cast<qreal>(column) * (grid.panelWidth + ColumnGap);
            const QRectF rect(left, top, grid.panelWidth, height);
            m_layout.panels.push_back(
                layoutPanel(m_chart.panels[index], m_chart.years, rect, plotTop, grid.room, m_fonts));
            m_layout.items.push_back(rect);
        }
        top += height + RowGap;
    }
}

}  // namespace

PanelsLayout layoutPanels(const PanelsChart& chart, QSizeF size, const QFont& font, std::optional<qreal> largestScale)
{
    return PanelsPlan(chart, size, font, largestScale).take();
}

}  // namespace ketenbudget
