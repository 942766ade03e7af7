#include "core/base/Rational.h"

#include <gtest/gtest.h>

#include <limits>

namespace ketenbudget {
namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

TEST(Rational, isKeptInLowestTermsWithAPositiveDenominator)
{
    EXPECT_EQ(Rational(6, 4), Rational(3, 2));
    EXPECT_EQ(Rational(3, -2).toString(), QStringLiteral("-3/2"));
    EXPECT_EQ(Rational(0, -7).toString(), QStringLiteral("0"));
}

TEST(Rational, calculatesExactly)
{
    EXPECT_EQ(Rational(1, 3) + Rational(1, 6), Rational(1, 2));
    EXPECT_EQ(Rational(1, 3) - Rational(1, 2), Rational(-1, 6));
    EXPECT_EQ(Rational(2, 3) * Rational(3, 4), Rational(1, 2));
    EXPECT_EQ(Rational(2, 3) / Rational(-4, 9), Rational(-3, 2));
    EXPECT_EQ(Rational::fromDecimal(-819729, 3) * 1000, Rational(-819729));
    EXPECT_EQ((-Rational(5, 2)).magnitude(), Rational(5, 2));
}

TEST(Rational, comparesExactly)
{
    EXPECT_LT(Rational(1, 3), Rational(334, 1000));
    EXPECT_GT(Rational(-1, 3), Rational(-334, 1000));
    EXPECT_LE(Rational(5, 2), Rational::fromDecimal(25, 1));
}

TEST(Rational, divisionByZeroIsInvalidAndStaysSo)
{
    const Rational nothing = Rational(1) / Rational(0);
    EXPECT_FALSE(nothing.isValid());
    EXPECT_FALSE((nothing + 1).isValid());
    EXPECT_FALSE((nothing * 0).isValid());
    EXPECT_FALSE(nothing < Rational(1));
    EXPECT_FALSE(nothing >= Rational(1));
}

TEST(Rational, whatDoesNotFitIsInvalidAndNeverWrapsAround)
{
    EXPECT_FALSE((Rational(largest) + 1).isValid());
    EXPECT_FALSE((Rational(largest) * 2).isValid());
    EXPECT_FALSE((Rational(1, largest) * Rational(1, 2)).isValid());
    EXPECT_FALSE(Rational(std::numeric_limits<std::int64_t>::min()).magnitude().isValid());
    EXPECT_FALSE(Rational(std::numeric_limits<std::int64_t>::min(), 1).isValid());
    EXPECT_FALSE(Rational::fromDecimal(1, 30).isValid());
}

TEST(Rational, roundsHalfAwayFromZero)
{
    EXPECT_EQ(Rational(5, 2).rounded(0), 3);
    EXPECT_EQ(Rational(-5, 2).rounded(0), -3);
    EXPECT_EQ(Rational(1, 3).rounded(4), 3333);
    EXPECT_EQ(Rational(2, 3).rounded(2), 67);
}

TEST(Rational, isReadBackFromItsText)
{
    EXPECT_EQ(Rational::fromString(QStringLiteral("-61817")), Rational(-61817));
    EXPECT_EQ(Rational::fromString(QStringLiteral("5/2")), Rational(5, 2));
    EXPECT_FALSE(Rational::fromString(QStringLiteral("5/0")));
    EXPECT_FALSE(Rational::fromString(QStringLiteral("2,5")));
    EXPECT_FALSE(Rational::fromString(QString()));
}

}  // namespace
}  // namespace ketenbudget
