#include "core/charts/ScaleBands.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct ScaleBandWords {
    Q_DECLARE_TR_FUNCTIONS(ScaleBands)
};

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

void addScaleBands(VarianceChart& tiers, YearsChart& years, AmountUnit unit)
{
    const std::int64_t least = unit == AmountUnit::Mln ? 100 : 1;
    const std::int64_t amount = roundAmount(std::min(tiers.amountMax, years.axisMax), least);
    if (amount == 0) return;
    const QString words = ScaleBandWords::tr("Scaling band: %1").arg(formatMoney(Money::fromKeur(amount), unit));
    tiers.band = ScaleBand{static_cast<double>(amount)};
    tiers.text.footer.append(words);
    years.band = ScaleBand{static_cast<double>(amount)};
    years.text.footer.append(words);
}

}  // namespace ketenbudget
