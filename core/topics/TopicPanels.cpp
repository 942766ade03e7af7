#include "core/topics/TopicPanels.h"

#include "core/charts/AxisTicks.h"
#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"
#include "core/topics/TopicParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ketenbudget {
namespace {

struct PanelWords {
    Q_DECLARE_TR_FUNCTIONS(PanelWords)
};

const QString scaleId = QStringLiteral("schaal");
const QString sharedValue = QStringLiteral("gelijk");
const QString ownValue = QStringLiteral("eigen");

struct Reach {
    double low = 0;
    double high = 0;

    void take(const std::optional<double>& value)
    {
        if (!value) return;
        low = std::min(low, *value);
        high = std::max(high, *value);
    }
};

Reach reachOf(const SeriesPanel& panel)
{
    Reach reach;
    for (const PanelSeries& series : panel.series) {
        for (const Mark& point : series.points) reach.take(point.value);
    }
    for (const PanelMark& mark : panel.marks) reach.take(mark.value.value);
    for (const PanelBand& band : panel.bands) {
        for (const PanelBand::Range& range : band.ranges) {
            reach.take(range.low);
            reach.take(range.high);
        }
    }
    return reach;
}

bool isMoney(Unit unit) { return unit == Unit::Eur1000 || unit == Unit::EurMln || unit == Unit::EurMrd; }

/// "Asielinstroom: Realisatie 2019 31.020, ...": all of the row's years in words.
QString wordsOf(const TopicView& view, const TopicRow& row, const QStringList& keys, AmountUnit money)
{
    QStringList parts;
    for (const QString& key : keys) {
        const auto column = columnOf(view, key);
        const QString number = spokenQuantity(quantityAt(view, row, key), money);
        if (column && !number.isEmpty()) parts.append(view.columns[*column].header + QLatin1Char(' ') + number);
    }
    return row.label + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

}  // namespace

QString panelUnitWords(const PanelUnit& unit, AmountUnit money)
{
    const QString words = unit.unit == Unit::Eur1000 ? unitPhrase(money) : unitPhrase(unit.unit);
    switch (unit.polarity) {
    case Polarity::LowerIsBetter: return words + QStringLiteral("; ") + PanelWords::tr("lower is better");
    case Polarity::HigherIsBetter: return words + QStringLiteral("; ") + PanelWords::tr("higher is better");
    case Polarity::NotJudged: break;
    }
    return words;
}

PanelSeries panelSeries(const QString& label, LineRole role, const std::vector<Quantity>& values, AmountUnit money,
                        std::optional<ItemKey> key)
{
    PanelSeries series{label, role, {}, key};
    for (const Quantity& value : values) series.points.push_back(markOf(value, money, SignMode::MinusOnly));
    return series;
}

SeriesPanel& TopicPanels::add(SeriesPanel panel, const PanelUnit& unit)
{
    if (panel.unit.isEmpty()) panel.unit = panelUnitWords(unit, m_money);
    m_chart.panels.push_back(std::move(panel));
    m_units.push_back(unit.unit);
    return m_chart.panels.back();
}

SeriesPanel TopicPanels::rowPanel(const TopicView& view, std::size_t at, const RowPanelRequest& request) const
{
    const TopicRow& row = view.rows[at];
    std::vector<Quantity> values;
    for (const QString& key : request.years) values.push_back(quantityAt(view, row, key));

    SeriesPanel panel;
    panel.title = row.label;
    panel.key = static_cast<ItemKey>(at);
    panel.breaks = request.breaks;
    panel.series.push_back(panelSeries({}, LineRole::Main, values, m_money, panel.key));
    panel.details = wordsOf(view, row, request.years + QStringList{request.mark}, m_money);
    const auto column = columnOf(view, request.mark);
    const Mark mark = markOf(quantityAt(view, row, request.mark), m_money, SignMode::MinusOnly);
    if (column && mark.value) {
        const int year = request.markYear < 0 ? yearCount() - 1 : request.markYear;
        panel.marks.push_back({year, mark, view.columns[*column].header});
    }
    return panel;
}

SeriesPanel& TopicPanels::addRow(const TopicView& view, std::size_t row, const PanelUnit& unit,
                                 const RowPanelRequest& request)
{
    return add(rowPanel(view, row, request), unit);
}

void TopicPanels::setAxis(std::size_t at, double low, double high)
{
    // Only money is shown in another unit than it is stored in.
    AxisScale scale = barScale(low, high, isMoney(m_units[at]) ? m_money : AmountUnit::Keur);
    SeriesPanel& panel = m_chart.panels[at];
    panel.axisMin = scale.min;
    panel.axisMax = scale.max;
    panel.ticks = std::move(scale.ticks);
}

PanelsChart TopicPanels::take(PanelScale scale, bool aligned)
{
    for (std::size_t at = 0; at < m_chart.panels.size(); ++at) {
        Reach reach = reachOf(m_chart.panels[at]);
        for (std::size_t other = 0; scale == PanelScale::PerUnit && other < m_chart.panels.size(); ++other) {
            if (m_units[other] != m_units[at]) continue;
            const Reach also = reachOf(m_chart.panels[other]);
            reach.take(also.low);
            reach.take(also.high);
        }
        setAxis(at, reach.low, reach.high);
    }
    m_chart.aligned = aligned;
    return std::move(m_chart);
}

TopicChoice scaleChoice(const TopicOptions& options)
{
    TopicChoice choice{
        scaleId,
        PanelWords::tr("&Scale"),
        {{sharedValue, PanelWords::tr("Equal per unit")}, {ownValue, PanelWords::tr("Each panel its own")}},
        {}};
    choice.current = chosenValue(options, choice, sharedValue);
    return choice;
}

PanelScale chosenScale(const TopicOptions& options)
{
    return options.choices.value(scaleId) == ownValue ? PanelScale::Own : PanelScale::PerUnit;
}

QString scaleWords(PanelScale scale)
{
    return scale == PanelScale::Own ? PanelWords::tr("each panel on its own scale")
                                    : PanelWords::tr("one scale per unit");
}

QString chosenValue(const TopicOptions& options, const TopicChoice& choice, const QString& fallback)
{
    const QString value = options.choices.value(choice.id);
    const bool known = std::any_of(choice.options.begin(), choice.options.end(),
                                   [&value](const TopicChoice::Option& option) { return option.value == value; });
    return known ? value : fallback;
}

}  // namespace ketenbudget
