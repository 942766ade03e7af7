#pragma once

#include <cstdint>  // first: moc of Qt 6.4 cannot read a <compare> that nothing stands before

#include <compare>

namespace ketenbudget {

/// An exact amount in thousands of euro, the unit in which budget tables are printed
/// ("bedragen x € 1.000"). May be negative (Tabel 16 prints −7.866). There is no way in or out
/// through a floating-point number.
class Money {
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromKeur(std::int64_t keur) { return Money(keur); }

    [[nodiscard]] constexpr std::int64_t keur() const { return m_keur; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_keur + b.m_keur); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_keur - b.m_keur); }
    friend constexpr Money operator-(Money a) { return Money(-a.m_keur); }
    constexpr Money& operator+=(Money other)
    {
        m_keur += other.m_keur;
        return *this;
    }

private:
    explicit constexpr Money(std::int64_t keur) : m_keur(keur) {}

    std::int64_t m_keur = 0;
};

}  // namespace ketenbudget
