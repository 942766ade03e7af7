#include "core/charts/ScaleBands.h"

#include "core/format/Terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

/// Of the largest chart's reach: on its scale, less than this is a stripe and no bar any more.
constexpr double leastShare = 0.02;

struct ScaleBandWords {
    Q_DECLARE_TR_FUNCTIONS(ScaleBands)
};

/// Every panel, whatever is better in it, is in the unit of the chart.
bool haveUnitOf(const PanelsChart& chart)
{
    return std::all_of(chart.panels.begin(), chart.panels.end(), [&unit = chart.text.unit](const SeriesPanel& panel) {
        return panel.unit == unit || panel.unit.startsWith(unit + QLatin1Char(';'));
    });
}

/// How far a chart reaches above zero; with panels, the one that reaches least.
struct ReachAbove {
    /// At the side where it is drawn: with negative amounts alone, or differences alone, it is theirs.
    double operator()(const VarianceChart& chart) const
    {
        const bool amounts = chart.amountMax > 0 || chart.amountMin < 0;
        return amounts ? std::max(chart.amountMax, -chart.amountMin) : std::max(chart.deltaMax, -chart.deltaMin);
    }
    double operator()(const YearsChart& chart) const { return chart.axisMax; }
    double operator()(const StackedChart& chart) const { return chart.axisMax; }
    double operator()(const BridgeChart& chart) const { return chart.max; }
    double operator()(const PanelsChart& chart) const
    {
        const auto lower = [](const SeriesPanel& a, const SeriesPanel& b) { return a.axisMax < b.axisMax; };
        if (chart.panels.empty() || !haveUnitOf(chart)) return 0;
        return std::min_element(chart.panels.begin(), chart.panels.end(), lower)->axisMax;
    }
};

double reachOf(const ChartSpec& chart)
{
    return std::visit(ReachAbove(), chart);
}

bool isOnOneScale(const ChartSpec& chart)
{
    const auto* panels = std::get_if<PanelsChart>(&chart);
    return panels == nullptr || hasOneScale(*panels);
}

bool canShare(const std::vector<ChartSpec>& charts, const std::vector<std::size_t>& group)
{
    double least = reachOf(charts[group.front()]);
    double most = least;
    for (const std::size_t at : group) {
        if (!isOnOneScale(charts[at])) return false;
        least = std::min(least, reachOf(charts[at]));
        most = std::max(most, reachOf(charts[at]));
    }
    return least >= leastShare * most;
}

/// The largest of 1, 2, 5 x 10^n that is not above `limit`; 0 if that is less than one unit.
std::int64_t roundAmount(double limit, std::int64_t least)
{
    std::int64_t best = 0;
    for (std::int64_t power = least; static_cast<double>(power) <= limit; power *= 10) {
        for (const std::int64_t factor : {1, 2, 5}) {
            if (static_cast<double>(factor * power) <= limit) best = factor * power;
        }
    }
    return best;
}

}  // namespace

std::optional<ScaleBand> bandOf(const ChartSpec& chart)
{
    return std::visit([](const auto& one) { return one.band; }, chart);
}

std::vector<ScaleGroup> scaleGroups(const std::vector<ChartSpec>& charts)
{
    std::vector<ScaleGroup> groups;
    for (std::size_t at = 0; at < charts.size(); ++at) {
        const QString& unit = textOf(charts[at]).unit;
        if (unit.isEmpty() || reachOf(charts[at]) <= 0) continue;
        const auto ofUnit = [&](const ScaleGroup& group) { return textOf(charts[group.charts.front()]).unit == unit; };
        const auto found = std::find_if(groups.begin(), groups.end(), ofUnit);
        if (found == groups.end()) {
            groups.push_back({{at}});
        } else {
            found->charts.push_back(at);
        }
    }
    const auto alone = [](const ScaleGroup& group) { return group.charts.size() < 2; };
    groups.erase(std::remove_if(groups.begin(), groups.end(), alone), groups.end());
    for (ScaleGroup& group : groups) group.oneScale = canShare(charts, group.charts);
    return groups;
}

void addScaleBands(const std::vector<ChartSpec*>& charts, AmountUnit unit)
{
    if (charts.empty()) return;
    const QString& words = textOf(*charts.front()).unit;
    const bool money = words.isEmpty() || words == unitPhrase(unit);
    const auto less = [](const ChartSpec* a, const ChartSpec* b) { return reachOf(*a) < reachOf(*b); };
    const double limit = reachOf(**std::min_element(charts.begin(), charts.end(), less));
    const std::int64_t amount = roundAmount(limit, money && unit == AmountUnit::Mln ? 100 : 1);
    if (amount == 0) return;
    const QString number = money ? formatMoney(Money::fromKeur(amount), unit) : formatInteger(amount);
    for (ChartSpec* chart : charts) {
        std::visit([amount](auto& one) { one.band = ScaleBand{static_cast<double>(amount)}; }, *chart);
        textOf(*chart).footer.append(ScaleBandWords::tr("Scaling band: %1").arg(number));
    }
}

}  // namespace ketenbudget
