#pragma once

#include <QString>

#include <cstdint>

#include <compare>
#include <optional>

namespace ketenbudget {

/// An exact fraction, always in lowest terms with a positive denominator. A calculation that does not
/// fit 64 bits, or divides by zero, gives an invalid value, which stays invalid in all that follows
/// from it: nothing wraps around and nothing is rounded.
class Rational {
public:
    Rational() = default;
    Rational(std::int64_t whole) : m_numerator(whole) {}  // NOLINT(google-explicit-constructor): a whole number is one
    Rational(std::int64_t numerator, std::int64_t denominator);
    /// `value` in units of 10^-decimals: fromDecimal(433, 2) is 4,33.
    [[nodiscard]] static Rational fromDecimal(std::int64_t value, int decimals);
    [[nodiscard]] static Rational invalid();
    /// The inverse of toString; empty for anything else.
    [[nodiscard]] static std::optional<Rational> fromString(const QString& text);

    [[nodiscard]] bool isValid() const { return m_denominator != 0; }
    [[nodiscard]] bool isWhole() const { return m_denominator == 1; }
    [[nodiscard]] std::int64_t numerator() const { return m_numerator; }
    [[nodiscard]] std::int64_t denominator() const { return m_denominator; }
    /// Rounded half away from zero, in units of 10^-decimals; only for a valid value.
    [[nodiscard]] std::int64_t rounded(int decimals) const;
    /// "61817" or "-1/2".
    [[nodiscard]] QString toString() const;

    [[nodiscard]] Rational magnitude() const { return m_numerator < 0 ? -*this : *this; }

    friend Rational operator+(const Rational& a, const Rational& b);
    friend Rational operator-(const Rational& a, const Rational& b);
    friend Rational operator*(const Rational& a, const Rational& b);
    friend Rational operator/(const Rational& a, const Rational& b);
    friend Rational operator-(const Rational& a);
    /// Invalid values equal each other, and are unordered against everything.
    friend bool operator==(const Rational& a, const Rational& b) = default;
    friend std::partial_ordering operator<=>(const Rational& a, const Rational& b);

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;  ///< 0: invalid
};

}  // namespace ketenbudget
