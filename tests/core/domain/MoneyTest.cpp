#include "core/domain/Money.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace ketenbudget {
namespace {

static_assert(!std::is_convertible_v<std::int64_t, Money>);
static_assert(!std::is_constructible_v<Money, double>);
static_assert(!std::is_constructible_v<double, Money>);

constexpr Money keur(std::int64_t amount) { return Money::fromKeur(amount); }

TEST(Money, IsZeroByDefault) { EXPECT_EQ(Money().keur(), 0); }

TEST(Money, AddsAndSubtractsExactly)
{
    EXPECT_EQ(keur(3'593'266) + keur(349'615), keur(3'942'881));
    EXPECT_EQ(keur(3'593'266) - keur(4'062'600), keur(-469'334));
    EXPECT_EQ(-keur(7'866), keur(-7'866));
    Money sum;
    sum += keur(-7'866);
    sum += keur(5'463);
    EXPECT_EQ(sum.keur(), -2'403);
}

TEST(Money, KeepsWhatADoubleWouldLose)
{
    constexpr std::int64_t beyondDouble = (std::int64_t{1} << 53) + 1;
    EXPECT_EQ((keur(beyondDouble) + keur(0)).keur(), beyondDouble);
}

TEST(Money, OrdersNegativeAmountsBelowZero)
{
    EXPECT_LT(keur(-7'866), Money());
    EXPECT_LT(Money(), keur(1));
}

}  // namespace
}  // namespace ketenbudget
