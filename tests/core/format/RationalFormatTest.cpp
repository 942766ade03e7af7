#include "core/format/RationalFormat.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

TEST(RationalFormat, ShowsAsManyDecimalsAsTheNumberHas)
{
    EXPECT_EQ(formatRational(Rational(1160752)), u"1.160.752");
    EXPECT_EQ(formatRational(Rational(5, 2)), u"2,5");
    EXPECT_EQ(formatRational(Rational::fromDecimal(-410618, 3)), u"−410,618");
    EXPECT_EQ(formatRational(Rational(0)), u"0");
}

TEST(RationalFormat, RoundsWhatHasNoEnd)
{
    EXPECT_EQ(formatRational(Rational(100, 3)), u"33,333");
    EXPECT_EQ(formatRational(Rational(-2, 3)), u"−0,667");
    EXPECT_EQ(rawRational(Rational(-2, 3)), u"-0.666667");
}

TEST(RationalFormat, ADifferenceHasItsSign)
{
    EXPECT_EQ(formatRational(Rational(61817), SignMode::Explicit), u"+61.817");
    EXPECT_EQ(formatRational(Rational(-61817), SignMode::Explicit), u"−61.817");
}

TEST(RationalFormat, MachinesGetAPlainNumber)
{
    EXPECT_EQ(rawRational(Rational(1160752)), u"1160752");
    EXPECT_EQ(rawRational(Rational(-61817)), u"-61817");
    EXPECT_EQ(rawRational(Rational(3, 2)), u"1.5");
    EXPECT_EQ(rawRational(Rational(1, 8)), u"0.125");
}

TEST(RationalFormat, AHugeNumberLosesDecimalsAndNothingElse)
{
    EXPECT_EQ(rawRational(Rational(200'000'000'000'000'001, 2)), u"100000000000000000.5");
    EXPECT_EQ(rawRational(Rational(200'000'000'000'000'000, 3)), u"66666666666666666.7");
}

TEST(RationalFormat, WhereNothingCanBeCalculatedThereIsNoNumber)
{
    EXPECT_EQ(formatRational(Rational::invalid()), u"n.v.t.");
    EXPECT_EQ(rawRational(Rational::invalid()), u"");
}

}  // namespace
}  // namespace ketenbudget
