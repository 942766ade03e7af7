#include "core/format/NumberFormat.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

const QChar minusSign(0x2212);

/// The digits of |value|, exact for the lowest number too.
QString digitsOf(std::int64_t value)
{
    const auto magnitude = value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
    return QString::number(magnitude);
}

QString signOf(std::int64_t value, SignMode sign)
{
    if (value < 0) return minusSign;
    return value > 0 && sign == SignMode::Explicit ? QStringLiteral("+") : QString();
}

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, QLatin1Char('.'));
    return digits;
}

/// |value| split at its decimal mark, at least one digit before it.
std::pair<QString, QString> split(std::int64_t value, int decimals)
{
    const QString digits = digitsOf(value).rightJustified(decimals + 1, QLatin1Char('0'));
    return {digits.left(digits.size() - decimals), digits.right(decimals)};
}

/// Decimals in which a quantity is shown.
int decimalsOf(const Quantity& quantity, AmountUnit unit)
{
    switch (quantity.kind) {
    case QuantityKind::Money: return unit == AmountUnit::Mln ? 1 : 0;
    case QuantityKind::PercentTenths: return 1;
    case QuantityKind::Points:
    case QuantityKind::Other: return quantity.decimals;
    }
    return 0;
}

/// Percentages carry their sign, for they stand among other numbers.
QString suffixOf(const Quantity& quantity)
{
    switch (quantity.kind) {
    case QuantityKind::PercentTenths: return QStringLiteral("%");
    case QuantityKind::Points: return QChar::Nbsp + QStringLiteral("pp");
    case QuantityKind::Other: return quantity.unit == Unit::Percent ? QStringLiteral("%") : QString();
    case QuantityKind::Money: break;
    }
    return {};
}

/// The value in these decimals.
std::int64_t shown(const Quantity& quantity, AmountUnit unit)
{
    const bool scaled = quantity.kind == QuantityKind::Money && unit == AmountUnit::Mln;
    return scaled ? roundedDivision(quantity.value, 100) : quantity.value;
}

}  // namespace

std::int64_t roundedDivision(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t quotient = numerator / denominator;
    const std::int64_t rest = numerator % denominator;
    const auto magnitude = [](std::int64_t v) { return v < 0 ? -v : v; };
    if (magnitude(rest) < magnitude(denominator) - magnitude(rest)) return quotient;
    return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1;
}

QString formatInteger(std::int64_t value, SignMode sign) { return signOf(value, sign) + grouped(digitsOf(value)); }

QString formatDecimal(std::int64_t value, int decimals, SignMode sign)
{
    if (decimals == 0) return formatInteger(value, sign);
    const auto [whole, fraction] = split(value, decimals);
    return signOf(value, sign) + grouped(whole) + QLatin1Char(',') + fraction;
}

QString formatMoney(Money amount, AmountUnit unit, SignMode sign)
{
    if (unit == AmountUnit::Keur) return formatInteger(amount.keur(), sign);
    return formatDecimal(roundedDivision(amount.keur(), 100), 1, sign);
}

QString formatPercent(std::int64_t tenths, SignMode sign) { return formatDecimal(tenths, 1, sign) + QLatin1Char('%'); }

QString formatQuantity(const Quantity& quantity, AmountUnit unit, SignMode sign)
{
    switch (quantity.state) {
    case QuantityState::Blank: return {};
    case QuantityState::Nil: return QStringLiteral("–");
    case QuantityState::NotApplicable: return QCoreApplication::translate("NumberFormat", "n/a");
    case QuantityState::Value: break;
    }
    const QString number = formatDecimal(shown(quantity, unit), decimalsOf(quantity, unit), sign);
    return number + suffixOf(quantity);
}

QString rawQuantity(const Quantity& quantity, AmountUnit unit)
{
    if (!quantity.hasValue()) return {};
    // Millions are shown with one decimal; a machine gets the thousands behind them too.
    const bool millions = quantity.kind == QuantityKind::Money && unit == AmountUnit::Mln;
    return rawDecimal(quantity.value, millions ? 3 : decimalsOf(quantity, unit));
}

QString rawDecimal(std::int64_t value, int decimals)
{
    const auto [whole, fraction] = split(value, decimals);
    const QString sign = value < 0 ? QStringLiteral("-") : QString();
    if (decimals == 0) return sign + whole;
    return sign + whole + QLatin1Char('.') + fraction;
}

}  // namespace ketenbudget
