#include "ui/charts/TierReach.h"

#include "ui/charts/TextBlock.h"

#include <algorithm>

namespace ketenbudget {

namespace {

qreal widthAt(const std::vector<const Tier*>& tiers, qreal scale)
{
    qreal width = 0;
    for (const Tier* tier : tiers) width += tier->columns(scale).width;
    return width;
}

}  // namespace

TierColumns Tier::columns(qreal scale) const
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

void Tier::shrink(TierColumns& columns, qreal scale) const
{
    const qreal room = columns.width;
    columns = this->columns(scale);
    columns.width = std::max(columns.width, room);
}

qreal fittingScale(const std::vector<const Tier*>& tiers, double range, qreal available)
{
    qreal low = 0;
    qreal high = range > 0 ? std::max(available, 0.0) / range : 0;
    for (int step = 0; step < 50; ++step) {
        const qreal middle = (low + high) / 2;
        (widthAt(tiers, middle) <= available ? low : high) = middle;
    }
    return low;
}

qreal barRoom(const std::vector<const Tier*>& tiers, double range, qreal scale, qreal available)
{
    const qreal labels = widthAt(tiers, 0);
    return labels > available ? available - labels : scale * range;
}

qreal textWidth(const QString& text, const QFont& font)
{
    return text.isEmpty() ? 0 : singleLine(text, font).rect.width();
}

qreal stretchedHeight(const std::vector<qreal>& natural, qreal available, qreal maximum)
{
    qreal low = 0;
    qreal high = maximum;
    for (int step = 0; step < 40; ++step) {
        const qreal middle = (low + high) / 2;
        qreal sum = 0;
        for (const qreal height : natural) sum += std::max(height, middle);
        (sum <= available ? low : high) = middle;
    }
    return low;
}

}  // namespace ketenbudget
