#include "core/topics/TopicParts.h"
#include "core/topics/overview/OverviewBrief.h"
#include "core/topics/overview/OverviewViews.h"
#include "core/topics/variances/VarianceParts.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/LineValues.h"
#include "core/analysis/Variance.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct OverviewVariancesWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewVariancesWords)
};

/// How many lines are shown at each side; the others are one row.
constexpr std::size_t mostShown = 5;
/// In a tile: what it has room for. More was left under the budget of 2025 than spent over it.
constexpr std::size_t overInTile = 2;
constexpr std::size_t underInTile = 3;

struct Instrument {
    LineId line;
    LineVariance variance;
};

std::vector<Instrument> instrumentsOf(const Snapshot& snapshot, const Comparison& comparison)
{
    std::vector<Instrument> all;
    for (const LineId line : instrumentsOf(snapshot, Structure::Recast, comparison.measure))
        all.push_back({line, lineVariance(snapshot, line, comparison)});
    std::stable_sort(all.begin(), all.end(), [](const Instrument& a, const Instrument& b) {
        return a.variance.delta.value > b.variance.delta.value;
    });
    return all;
}

TopicRow rowOf(const Snapshot& snapshot, const Instrument& instrument)
{
    TopicRow row;
    row.label = nameInChapter(snapshot, instrument.line);
    row.judgement = instrument.variance.judgement;
    row.target = instrument.line;
    row.cells = {cellOf(instrument.variance.actual), cellOf(instrument.variance.base), cellOf(instrument.variance.delta),
                 cellOf(instrument.variance.percent)};
    return row;
}

TopicRow sumRow(const Snapshot& snapshot, const QString& label, const std::vector<Instrument>& lines, const Comparison& comparison)
{
    std::vector<Operand> actuals;
    std::vector<Operand> bases;
    for (const Instrument& instrument : lines) {
        actuals.push_back({operandLabel(snapshot, instrument.line, comparison.actual), instrument.variance.actual});
        bases.push_back({operandLabel(snapshot, instrument.line, comparison.base), instrument.variance.base});
    }
    TopicRow row;
    row.label = label;
    const auto named = [&label](const Stand& stand) { return label + QStringLiteral(", ") + termFor(stand); };
    const Operand actual{named(comparison.actual), totalOf(named(comparison.actual), std::move(actuals))};
    const Operand base{named(comparison.base), totalOf(named(comparison.base), std::move(bases))};
    row.cells = {cellOf(actual.quantity), cellOf(base.quantity),
                 cellOf(differenceOf(deltaHeader(comparison.base) + QStringLiteral(" — ") + label, actual, base)),
                 cellOf(relativeDifferenceOf(deltaPercentHeader(comparison.base) + QStringLiteral(" — ") + label, actual, base))};
    return row;
}

/// The differences alone: beside the whole amounts they would be hairlines in a tile. Its total is in the first tile.
void shorten(VarianceChart& chart, const Comparison& comparison, AmountUnit unit)
{
    shortenHeaders(chart, comparison.actual.year.value);
    chart.text.what = briefWords(comparison.actual.year.value, unit, termFor(comparison.base));
    chart.amountHeader.clear();
    chart.amountMin = chart.amountMax = chart.deltaMin = chart.deltaMax = 0;
    std::erase_if(chart.rows, [](const VarianceRow& row) { return row.total; });
    for (VarianceRow& row : chart.rows) {
        row.realisation = {};
        row.base = {};
        chart.deltaMin = std::min(chart.deltaMin, row.delta.value.value_or(0));
        chart.deltaMax = std::max(chart.deltaMax, row.delta.value.value_or(0));
    }
}

}  // namespace

TopicView overviewVariances(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("overzicht-verschillen");
    view.tab = OverviewVariancesWords::tr("Largest variances");
    view.labelHeader = OverviewVariancesWords::tr("Instrument");
    const Comparison comparison = defaultComparison(snapshot, Structure::Recast, Measure::Expenditure);
    const std::vector<Instrument> all = instrumentsOf(snapshot, comparison);
    if (all.empty()) return view;
    view.columns = {{QStringLiteral("realisation"), capitalised(termFor(comparison.actual)), TopicColumn::Kind::Amount},
                    {QStringLiteral("budget"), capitalised(termFor(comparison.base)), TopicColumn::Kind::Amount},
                    {QStringLiteral("delta"), deltaHeader(comparison.base), TopicColumn::Kind::Delta},
                    {QStringLiteral("delta_percent"), deltaPercentHeader(comparison.base), TopicColumn::Kind::Percent}};
    const std::size_t mostOver = options.brief ? overInTile : mostShown;
    const std::size_t mostUnder = options.brief ? underInTile : mostShown;
    std::vector<Instrument> others;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const std::int64_t delta = all[at].variance.delta.value;
        const bool over = at < mostOver && delta > 0;
        const bool under = at + mostUnder >= all.size() && delta < 0;
        if (over || under) {
            view.rows.push_back(rowOf(snapshot, all[at]));
        } else {
            others.push_back(all[at]);
        }
    }
    if (!others.empty()) view.rows.push_back(sumRow(snapshot, OverviewVariancesWords::tr("All other instruments"), others, comparison));
    view.rows.push_back(sumRow(snapshot, OverviewVariancesWords::tr("Total expenditure"), all, comparison));
    view.rows.back().kind = RowKind::Total;
    view.notes.append(OverviewVariancesWords::tr("The five largest over and under the budget; the others are one row, so that the sum is whole."));
    view.charts.push_back(tierChart(view, {QStringLiteral("overzicht-verschillen-grootste"), QStringLiteral("realisation"),
                                           QStringLiteral("budget"), QStringLiteral("delta"), QStringLiteral("delta_percent"),
                                           FillRole::Budget, {}, options.unit}));
    if (options.brief) shorten(std::get<VarianceChart>(view.charts.back().spec), comparison, options.unit);
    if (const auto article = snapshot.findLine(Structure::Recast, QStringLiteral("37")))
        view.links.push_back({OverviewVariancesWords::tr("To the articles"), *article});
    finishView(view, snapshot,
               {OverviewVariancesWords::tr("Asylum and Migration (XX)"),
                OverviewVariancesWords::tr("Largest variances in expenditure, recast series"),
                OverviewVariancesWords::tr("%1 against %2").arg(capitalised(termFor(comparison.actual)), termFor(comparison.base))},
               unitPhrase(options.unit));
    return view;
}

}  // namespace ketenbudget
