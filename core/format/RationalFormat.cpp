#include "core/format/RationalFormat.h"

namespace ketenbudget {
namespace {

struct Decimal {
    std::int64_t value = 0;  ///< in units of 10^-decimals
    int decimals = 0;
};

/// With the fewest decimals that are exact, or `most`, or as many as fit.
Decimal decimalOf(const Rational& number, int most)
{
    Decimal decimal{number.rounded(0), 0};
    Rational scaled = number;
    for (int decimals = 0; decimals <= most && scaled.isValid(); ++decimals) {
        decimal = {number.rounded(decimals), decimals};
        if (scaled.isWhole()) break;
        scaled = scaled * Rational(10);
    }
    return decimal;
}

}  // namespace

QString formatRational(const Rational& value, SignMode sign)
{
    if (!value.isValid()) return QStringLiteral("n.v.t.");
    const Decimal decimal = decimalOf(value, 3);
    return formatDecimal(decimal.value, decimal.decimals, sign);
}

QString rawRational(const Rational& value)
{
    if (!value.isValid()) return {};
    const Decimal decimal = decimalOf(value, 6);
    return rawDecimal(decimal.value, decimal.decimals);
}

}  // namespace ketenbudget
