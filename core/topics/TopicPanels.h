#pragma once

#include "core/charts/PanelsChart.h"
#include "core/domain/BudgetTerms.h"
#include "core/topics/TopicView.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenbudget {

// Small multiples over the years, put together from the rows of a view or from quantities. Whoever adds a panel
// says in which unit it is; from that come the words under its title and, at the end, its axis.

/// The unit of a panel, and which direction is favourable.
struct PanelUnit {
    Unit unit = Unit::Count;
    Polarity polarity = Polarity::NotJudged;
};

/// "aantallen", "percentages; lager is beter"; money in the unit of the view.
[[nodiscard]] QString panelUnitWords(const PanelUnit& unit, AmountUnit money);

/// A line with one point per year; what has no value is a gap in its place.
[[nodiscard]] PanelSeries panelSeries(const QString& label, LineRole role, const std::vector<Quantity>& values,
                                      AmountUnit money, std::optional<ItemKey> key = {});

/// A row of a view as a panel.
struct RowPanelRequest {
    QStringList years;  ///< keys of the view's columns, one per year of the chart; an empty one is a gap
    QString mark = {};  ///< key of the column drawn as an open mark: a budget
    int markYear = -1;  ///< position in the years; -1 is the last one
    std::vector<PanelBreak> breaks = {};  ///< where the line stops
};

enum class PanelScale {
    PerUnit,  ///< panels of one unit have one axis
    Own,      ///< each panel its own; the chart must say so
};

/// Panels of one chart. The axis of each begins at zero unless a value lies below it.
class TopicPanels {
public:
    TopicPanels(QStringList years, AmountUnit money) : m_money(money) { m_chart.years = std::move(years); }

    /// The panel's unit words are filled in where it has none.
    SeriesPanel& add(SeriesPanel panel, const PanelUnit& unit);
    /// Keyed by the row's position; title, points, mark and details come from the row. rowPanel() adds nothing.
    [[nodiscard]] SeriesPanel rowPanel(const TopicView& view, std::size_t row, const RowPanelRequest& request) const;
    SeriesPanel& addRow(const TopicView& view, std::size_t row, const PanelUnit& unit, const RowPanelRequest& request);

    [[nodiscard]] int yearCount() const { return static_cast<int>(m_chart.years.size()); }
    /// Sets the axes. Nothing may be added afterwards.
    [[nodiscard]] PanelsChart take(PanelScale scale, bool aligned = false);

private:
    void setAxis(std::size_t panel, double low, double high);

    PanelsChart m_chart;
    std::vector<Unit> m_units;  ///< one per panel
    AmountUnit m_money;
};

/// The choice between one scale per unit and a scale of each panel's own, for TopicView::choices.
[[nodiscard]] TopicChoice scaleChoice(const TopicOptions& options);
[[nodiscard]] PanelScale chosenScale(const TopicOptions& options);
/// For the title: "one scale per unit" or "each panel on its own scale".
[[nodiscard]] QString scaleWords(PanelScale scale);

/// The value of a choice that is one of its options, else `fallback`.
[[nodiscard]] QString chosenValue(const TopicOptions& options, const TopicChoice& choice, const QString& fallback);

}  // namespace ketenbudget
