#include "ui/charts/VarianceColumns.h"

#include <algorithm>
#include <initializer_list>

namespace ketenbudget {

namespace {

Reach reachOf(const Mark& labelled, std::initializer_list<std::optional<double>> values, const QFont& font, qreal gap)
{
    Reach reach;
    for (const std::optional<double>& value : values) {
        reach.low = std::min(reach.low, value.value_or(0));
        reach.high = std::max(reach.high, value.value_or(0));
    }
    const qreal label = labelled.text.isEmpty() ? 0 : textWidth(labelled.text, font) + gap;
    (labelled.value.value_or(0) < 0 ? reach.labelLeft : reach.labelRight) = label;
    return reach;
}

struct Tiers {
    Tier amount;
    Tier delta;
    Tier percent;
};

Tiers measure(const VarianceChart& chart, const ChartFonts& fonts)
{
    Tiers tiers;
    tiers.amount.headerWidth = widestWord(chart.amountHeader, fonts.header);
    tiers.amount.reaches.push_back({std::min(chart.amountMin, 0.0), std::max(chart.amountMax, 0.0), 0, 0});
    for (const VarianceRow& row : chart.rows) {
        const QFont& font = row.total ? fonts.strong : fonts.label;
        tiers.amount.reaches.push_back(reachOf(row.realisation, {row.realisation.value, row.base.value}, font, ValueLabelGap));
    }
    if (!chart.tiers) return tiers;
    tiers.delta.headerWidth = widestWord(chart.deltaHeader, fonts.header);
    tiers.percent.headerWidth = widestWord(chart.percentHeader, fonts.header);
    tiers.delta.reaches.push_back({std::min(chart.deltaMin, 0.0), std::max(chart.deltaMax, 0.0), 0, 0});
    for (const VarianceRow& row : chart.rows) {
        const QFont& font = row.total ? fonts.strong : fonts.label;
        tiers.delta.reaches.push_back(reachOf(row.delta, {row.delta.value}, font, ValueLabelGap));
        Mark pin = row.percent;
        if (pin.value) pin.value = std::clamp(*pin.value, -chart.percentLimit, chart.percentLimit);
        tiers.percent.reaches.push_back(reachOf(pin, {pin.value}, font, ValueLabelGap + PinHeadRadius));
    }
    return tiers;
}

qreal labelColumnWidth(const VarianceChart& chart, qreal width, const ChartFonts& fonts)
{
    qreal whole = 0;
    qreal word = widestWord(chart.labelHeader, fonts.header);
    for (const VarianceRow& row : chart.rows) {
        const QFont& font = row.total ? fonts.strong : fonts.label;
        whole = std::max(whole, textWidth(row.label, font));
        word = std::max(word, widestWord(row.label, font));
    }
    return std::clamp(whole, word, std::max(word, width * 0.32));
}

struct Solution {
    VarianceColumns columns;
    qreal barPixels = 0;  ///< room for the bars themselves; negative if even the labels do not fit
};

Solution solveWith(const VarianceChart& chart, const Tiers& tiers, qreal width, qreal labelWidth, const ChartFonts& fonts)
{
    Solution solution;
    VarianceColumns& columns = solution.columns;
    columns.labelsAbove = labelWidth <= 0;
    columns.labelWidth = std::max(labelWidth, 0.0);
    columns.gap = fonts.label.pixelSize();
    const qreal pinLength = std::clamp(width * 0.05, 14.0, 56.0);
    columns.percent = tiers.percent.columns(chart.percentLimit > 0 ? pinLength / chart.percentLimit : 0);
    const qreal gaps = columns.gap * ((columns.labelsAbove ? 0 : 1) + (chart.tiers ? 2 : 0));
    const qreal available = width - columns.labelWidth - columns.percent.width - gaps;
    double range = std::max(chart.amountMax, 0.0) - std::min(chart.amountMin, 0.0);
    if (chart.tiers) range += std::max(chart.deltaMax, 0.0) - std::min(chart.deltaMin, 0.0);
    const std::vector<const Tier*> scaled{&tiers.amount, &tiers.delta};
    const qreal scale = fittingScale(scaled, range, available);
    columns.amount = tiers.amount.columns(scale);
    columns.delta = tiers.delta.columns(scale);
    solution.barPixels = barRoom(scaled, range, scale, available);
    return solution;
}

}  // namespace

VarianceColumns solveColumns(const VarianceChart& chart, qreal width, const ChartFonts& fonts,
                             std::optional<qreal> largestScale)
{
    const Tiers tiers = measure(chart, fonts);
    const Solution beside = solveWith(chart, tiers, width, labelColumnWidth(chart, width, fonts), fonts);
    // Below a quarter of the width the bars say too little; without a name column they get more.
    const bool namesBeside = beside.barPixels >= width * 0.25;
    VarianceColumns columns = namesBeside ? beside.columns : solveWith(chart, tiers, width, 0, fonts).columns;
    if (largestScale && columns.amount.scale > *largestScale) {
        tiers.amount.shrink(columns.amount, *largestScale);
        tiers.delta.shrink(columns.delta, *largestScale);
    }
    return columns;
}

}  // namespace ketenbudget
