#include "core/base/Rational.h"

#include <limits>
#include <numeric>

namespace ketenbudget {
namespace {

constexpr std::int64_t ten = 10;

bool multiply(std::int64_t a, std::int64_t b, std::int64_t& result) { return !__builtin_mul_overflow(a, b, &result); }

std::optional<std::int64_t> powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) {
        if (!multiply(power, ten, power)) return std::nullopt;
    }
    return power;
}

}  // namespace

Rational::Rational(std::int64_t numerator, std::int64_t denominator)
    : m_numerator(numerator), m_denominator(denominator)
{
    // The smallest integer has no positive counterpart.
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    if (denominator == 0 || numerator == least || denominator == least) {
        *this = invalid();
        return;
    }
    if (m_denominator < 0) {
        m_numerator = -m_numerator;
        m_denominator = -m_denominator;
    }
    const std::int64_t common = std::gcd(m_numerator, m_denominator);
    m_numerator /= common;
    m_denominator /= common;
}

Rational Rational::fromDecimal(std::int64_t value, int decimals)
{
    const auto power = powerOfTen(decimals);
    return power ? Rational(value, *power) : invalid();
}

Rational Rational::invalid()
{
    Rational result;
    result.m_numerator = 0;
    result.m_denominator = 0;
    return result;
}

std::optional<Rational> Rational::fromString(const QString& text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    bool wholeOk = false;
    bool belowOk = true;
    const std::int64_t numerator = (slash < 0 ? text : text.left(slash)).toLongLong(&wholeOk);
    const std::int64_t denominator = slash < 0 ? 1 : text.mid(slash + 1).toLongLong(&belowOk);
    const Rational result(numerator, denominator);
    if (!wholeOk || !belowOk || !result.isValid()) return std::nullopt;
    return result;
}

std::int64_t Rational::rounded(int decimals) const
{
    const Rational scaled = *this * Rational(powerOfTen(decimals).value_or(0));
    if (!scaled.isValid()) return 0;
    const std::int64_t whole = scaled.m_numerator / scaled.m_denominator;
    const std::int64_t rest = scaled.m_numerator % scaled.m_denominator;
    const std::int64_t size = rest < 0 ? -rest : rest;
    if (size < scaled.m_denominator - size) return whole;
    return scaled.m_numerator < 0 ? whole - 1 : whole + 1;
}

QString Rational::toString() const
{
    if (isWhole()) return QString::number(m_numerator);
    return QStringLiteral("%1/%2").arg(m_numerator).arg(m_denominator);
}

Rational operator-(const Rational& a)
{
    // The smallest integer has no positive counterpart.
    if (!a.isValid() || a.m_numerator == std::numeric_limits<std::int64_t>::min()) return Rational::invalid();
    return {-a.m_numerator, a.m_denominator};
}

Rational operator+(const Rational& a, const Rational& b)
{
    if (!a.isValid() || !b.isValid()) return Rational::invalid();
    const std::int64_t common = std::gcd(a.m_denominator, b.m_denominator);
    std::int64_t left = 0;
    std::int64_t right = 0;
    std::int64_t sum = 0;
    std::int64_t denominator = 0;
    const bool fits = multiply(a.m_numerator, b.m_denominator / common, left) &&
                      multiply(b.m_numerator, a.m_denominator / common, right) &&
                      !__builtin_add_overflow(left, right, &sum) &&
                      multiply(a.m_denominator / common, b.m_denominator, denominator);
    return fits ? Rational(sum, denominator) : Rational::invalid();
}

Rational operator-(const Rational& a, const Rational& b) { return a + -b; }

Rational operator*(const Rational& a, const Rational& b)
{
    if (!a.isValid() || !b.isValid()) return Rational::invalid();
    // Crosswise shortening keeps the products small.
    const Rational first(a.m_numerator, b.m_denominator);
    const Rational second(b.m_numerator, a.m_denominator);
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    const bool fits = multiply(first.m_numerator, second.m_numerator, numerator) &&
                      multiply(first.m_denominator, second.m_denominator, denominator);
    return fits ? Rational(numerator, denominator) : Rational::invalid();
}

Rational operator/(const Rational& a, const Rational& b)
{
    if (!b.isValid()) return b;
    return a * Rational(b.m_denominator, b.m_numerator);
}

std::partial_ordering operator<=>(const Rational& a, const Rational& b)
{
    const Rational difference = a - b;
    if (!difference.isValid()) return std::partial_ordering::unordered;
    return difference.m_numerator <=> std::int64_t{0};
}

}  // namespace ketenbudget
