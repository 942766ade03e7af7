#include "ui/charts/VarianceLayout.h"

#include "ui/charts/VarianceColumns.h"

#include <algorithm>

namespace ketenbudget {

namespace {

constexpr qreal RowPadding = 4;
constexpr qreal MaximumRow = 48;
constexpr qreal HeaderGap = 5;

qreal place(VarianceTierLayout& tier, const TierColumns& columns, const QString& header, const ChartFonts& fonts, qreal x)
{
    tier.rect = QRectF(x, 0, columns.width, 0);
    tier.zero = x + columns.left;
    tier.scale = columns.scale;
    tier.header = wrappedText(header, fonts.header, columns.width);
    tier.header.moveTo(QPointF(x, 0));
    return x + columns.width;
}

void placeTiers(VarianceLayout& layout, const VarianceChart& chart, const VarianceColumns& columns, const ChartFonts& fonts)
{
    const QRectF& plot = layout.frame.plot;
    qreal x = plot.left();
    if (!columns.labelsAbove) {
        layout.labelHeader = wrappedText(chart.labelHeader, fonts.header, columns.labelWidth);
        layout.labelHeader.moveTo(QPointF(x, 0));
        x += columns.labelWidth + columns.gap;
    }
    x = place(layout.amount, columns.amount, chart.amountHeader, fonts, x) + columns.gap;
    if (chart.tiers) {
        x = place(layout.delta, columns.delta, chart.deltaHeader, fonts, x) + columns.gap;
        place(layout.percent, columns.percent, chart.percentHeader, fonts, x);
    }
    qreal height = 0;
    for (const TextBlock* header : {&layout.labelHeader, &layout.amount.header, &layout.delta.header, &layout.percent.header}) {
        height = std::max(height, header->rect.height());
    }
    layout.headerBand = QRectF(plot.left(), plot.top(), plot.width(), height + HeaderGap);
    for (TextBlock* header : {&layout.labelHeader, &layout.amount.header, &layout.delta.header, &layout.percent.header}) {
        header->translate(QPointF(0, plot.top() + height - header->rect.height()));
    }
}

/// Height of the bars' own band in a row, without a name above it.
qreal bandHeight(const ChartFonts& fonts)
{
    return lineHeight(fonts.label);
}

qreal naturalHeight(const VarianceRowLayout& row, bool labelsAbove, const ChartFonts& fonts)
{
    const qreal label = row.label.rect.height();
    if (labelsAbove) return label + bandHeight(fonts) + RowPadding;
    return std::max(label, bandHeight(fonts)) + RowPadding;
}

void placeRows(VarianceLayout& layout, const ChartFonts& fonts)
{
    std::vector<qreal> natural;
    qreal sum = 0;
    for (const VarianceRowLayout& row : layout.rows) {
        natural.push_back(naturalHeight(row, layout.labelsAbove, fonts));
        sum += natural.back();
    }
    layout.minimumHeight = std::ceil(layout.frame.chrome + layout.headerBand.height() + sum);
    const qreal available = layout.frame.plot.height() - layout.headerBand.height();
    const qreal maximum = layout.labelsAbove ? MaximumRow + bandHeight(fonts) : MaximumRow;
    const qreal stretched = stretchedHeight(natural, available, maximum);
    const QRectF& plot = layout.frame.plot;
    qreal y = layout.headerBand.bottom();
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        const qreal height = std::max(natural[i], stretched);
        layout.rows[i].rect = QRectF(plot.left(), y, plot.width(), height);
        y += height;
    }
    for (VarianceTierLayout* tier : {&layout.amount, &layout.delta, &layout.percent}) {
        tier->rect.setTop(layout.headerBand.bottom());
        tier->rect.setBottom(y);
    }
}

void placeLabel(VarianceRowLayout& row, bool above, const ChartFonts& fonts)
{
    const qreal band = above ? bandHeight(fonts) : row.rect.height();
    const qreal spare = row.rect.height() - row.label.rect.height() - (above ? band : 0);
    row.label.moveTo(QPointF(row.rect.left(), row.rect.top() + spare / 2));
    row.band = QRectF(row.rect.left(), above ? row.label.rect.bottom() : row.rect.top(), row.rect.width(), band);
}

std::optional<QRectF> bar(const Mark& mark, const VarianceTierLayout& tier, qreal centre, qreal thickness)
{
    if (!mark.value) return std::nullopt;
    const qreal end = tier.zero + *mark.value * tier.scale;
    return QRectF(QPointF(tier.zero, centre - thickness / 2), QPointF(end, centre + thickness / 2)).normalized();
}

/// The text outside the end of a bar that reaches from `low` to `high`: left of it if negative.
TextBlock outside(const Mark& mark, const QFont& font, qreal low, qreal high, qreal centre, qreal gap)
{
    TextBlock block = singleLine(mark.text, font);
    const qreal top = centre - block.rect.height() / 2;
    const bool negative = mark.value.value_or(0) < 0;
    block.moveTo(QPointF(negative ? low - gap - block.rect.width() : high + gap, top));
    return block;
}

void placeAmounts(VarianceRowLayout& row, const VarianceRow& spec, const VarianceTierLayout& tier, const QFont& font,
                  qreal centre, qreal thickness, qreal realisationShare)
{
    row.base = bar(spec.base, tier, centre, thickness);
    row.realisation = bar(spec.realisation, tier, centre, thickness * realisationShare);
    qreal low = tier.zero;
    qreal high = tier.zero;
    for (const std::optional<QRectF>& rect : {row.base, row.realisation}) {
        if (!rect) continue;
        low = std::min(low, rect->left());
        high = std::max(high, rect->right());
    }
    row.amountText = outside(spec.realisation, font, low, high, centre, ValueLabelGap);
}

void placeVariances(VarianceRowLayout& row, const VarianceRow& spec, const VarianceLayout& layout, double limit,
                    const QFont& font, qreal centre, qreal thickness)
{
    row.delta = bar(spec.delta, layout.delta, centre, thickness * 0.75);
    const QRectF deltaBar = row.delta.value_or(QRectF(layout.delta.zero, centre, 0, 0));
    row.deltaText = outside(spec.delta, font, deltaBar.left(), deltaBar.right(), centre, ValueLabelGap);
    qreal end = layout.percent.zero;
    qreal gap = ValueLabelGap;
    if (spec.percent.value) {
        end += std::clamp(*spec.percent.value, -limit, limit) * layout.percent.scale;
        row.pin = QLineF(layout.percent.zero, centre, end, centre);
        gap += PinHeadRadius;
    }
    row.percentText = outside(spec.percent, font, end, end, centre, gap);
}

/// In the tier of the amounts, or of the differences where it is alone; at the side of the longest bar.
QRectF bandIn(const VarianceLayout& layout, const VarianceChart& chart, double amount)
{
    const bool amounts = chart.amountMax > 0 || chart.amountMin < 0;
    const VarianceTierLayout& tier = amounts ? layout.amount : layout.delta;
    const double high = amounts ? chart.amountMax : chart.deltaMax;
    const double low = amounts ? chart.amountMin : chart.deltaMin;
    const qreal length = amount * tier.scale * (high >= -low ? 1 : -1);
    return QRectF(tier.zero, tier.rect.top(), length, tier.rect.height()).normalized();
}

}  // namespace

VarianceLayout layoutVariance(const VarianceChart& chart, QSizeF size, const QFont& font, std::optional<qreal> largestScale)
{
    const ChartFonts fonts(font);
    VarianceLayout layout;
    layout.frame = layoutFrame(chart.text, size, fonts);
    const VarianceColumns columns = solveColumns(chart, layout.frame.plot.width(), fonts, largestScale);
    layout.labelsAbove = columns.labelsAbove;
    placeTiers(layout, chart, columns, fonts);
    const qreal labelWidth = columns.labelsAbove ? layout.frame.plot.width() : columns.labelWidth;
    for (const VarianceRow& spec : chart.rows) {
        VarianceRowLayout row;
        row.label = wrappedText(spec.label, spec.total ? fonts.strong : fonts.label, labelWidth + 0.5);
        layout.rows.push_back(row);
    }
    placeRows(layout, fonts);
    // Half as thick as the base, so that it shows around; with nothing behind it there is no need.
    const bool bases = std::any_of(chart.rows.begin(), chart.rows.end(), [](const VarianceRow& row) { return row.base.value.has_value(); });
    const qreal realisationShare = bases || chart.tiers ? 0.5 : 0.85;
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        VarianceRowLayout& row = layout.rows[i];
        const VarianceRow& spec = chart.rows[i];
        placeLabel(row, layout.labelsAbove, fonts);
        const qreal centre = row.band.center().y();
        const qreal thickness = std::clamp(row.band.height() * 0.62, 10.0, 26.0);
        const QFont& valueFont = spec.total ? fonts.strong : fonts.label;
        placeAmounts(row, spec, layout.amount, valueFont, centre, thickness, realisationShare);
        if (chart.tiers) placeVariances(row, spec, layout, chart.percentLimit, valueFont, centre, thickness);
    }
    if (chart.band) layout.scaleBand = bandIn(layout, chart, chart.band->amount);
    return layout;
}

}  // namespace ketenbudget
