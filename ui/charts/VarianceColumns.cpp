#include "ui/charts/VarianceColumns.h"

#include <algorithm>
#include <initializer_list>

namespace ketenbudget {

namespace {

/// What one row takes up in a tier, in values and in fixed pixels.
struct Reach {
    double low = 0;
    double high = 0;
    qreal labelLeft = 0;
    qreal labelRight = 0;
};

struct Tier {
    std::vector<Reach> reaches;
    qreal headerWidth = 0;

    [[nodiscard]] TierColumns columns(qreal scale) const
    {
        TierColumns result;
        result.scale = scale;
        qreal right = 0;
        for (const Reach& reach : reaches) {
            result.left = std::max(result.left, reach.labelLeft - reach.low * scale);
            right = std::max(right, reach.labelRight + reach.high * scale);
        }
        result.width = std::max(result.left + right, headerWidth);
        return result;
    }
};

qreal textWidth(const QString& text, const QFont& font)
{
    return text.isEmpty() ? 0 : singleLine(text, font).rect.width();
}

Reach reachOf(const Mark& labelled, std::initializer_list<std::optional<double>> values, const QFont& font, qreal gap)
{
    Reach reach;
    for (const std::optional<double>& value : values) {
        reach.low = std::min(reach.low, value.value_or(0));
        reach.high = std::max(reach.high, value.value_or(0));
    }
    const qreal label = textWidth(labelled.text, font) + gap;
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
    tiers.delta.headerWidth = widestWord(chart.deltaHeader, fonts.header);
    tiers.percent.headerWidth = widestWord(chart.percentHeader, fonts.header);
    tiers.amount.reaches.push_back({std::min(chart.amountMin, 0.0), std::max(chart.amountMax, 0.0), 0, 0});
    tiers.delta.reaches.push_back({std::min(chart.deltaMin, 0.0), std::max(chart.deltaMax, 0.0), 0, 0});
    for (const VarianceRow& row : chart.rows) {
        const QFont& font = row.total ? fonts.strong : fonts.label;
        tiers.amount.reaches.push_back(reachOf(row.realisation, {row.realisation.value, row.base.value}, font, ValueLabelGap));
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
    const qreal gaps = columns.gap * (columns.labelsAbove ? 2 : 3);
    const qreal available = width - columns.labelWidth - columns.percent.width - gaps;
    const double range = std::max(chart.amountMax, 0.0) - std::min(chart.amountMin, 0.0) + std::max(chart.deltaMax, 0.0) -
                         std::min(chart.deltaMin, 0.0);
    const auto needed = [&tiers](qreal scale) { return tiers.amount.columns(scale).width + tiers.delta.columns(scale).width; };
    qreal low = 0;
    qreal high = range > 0 ? std::max(available, 0.0) / range : 0;
    for (int step = 0; step < 50; ++step) {
        const qreal middle = (low + high) / 2;
        (needed(middle) <= available ? low : high) = middle;
    }
    columns.amount = tiers.amount.columns(low);
    columns.delta = tiers.delta.columns(low);
    solution.barPixels = needed(0) > available ? available - needed(0) : low * range;
    return solution;
}

/// A smaller scale in the same room.
void shrink(TierColumns& columns, const Tier& tier, qreal scale)
{
    const qreal room = columns.width;
    columns = tier.columns(scale);
    columns.width = std::max(columns.width, room);
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
        shrink(columns.amount, tiers.amount, *largestScale);
        shrink(columns.delta, tiers.delta, *largestScale);
    }
    return columns;
}

}  // namespace ketenbudget
