#include "core/format/CheckText.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

TEST(CheckText, numbersAreDutchWithAsManyDecimalsAsTheyNeed)
{
    EXPECT_EQ(checkNumber(Rational(61817)), QStringLiteral("61.817"));
    EXPECT_EQ(checkNumber(Rational(-61817)), QStringLiteral("−61.817"));
    EXPECT_EQ(checkNumber(Rational(5, 2)), QStringLiteral("2,5"));
    EXPECT_EQ(checkNumber(Rational(1, 2000)), QStringLiteral("0,0005"));
    EXPECT_EQ(checkNumber(Rational(-2, 3)), QStringLiteral("−0,6667"));
    EXPECT_EQ(checkNumber(Rational(63, 10), SignMode::Explicit), QStringLiteral("+6,3"));
    EXPECT_EQ(checkNumber(Rational::invalid()), QString());
}

TEST(CheckText, amountsCarryTheirUnit)
{
    EXPECT_EQ(checkAmount(Rational(61817), Unit::Eur1000), QStringLiteral("61.817\u00A0x €\u00A0" "1.000"));
    EXPECT_EQ(checkAmount(Rational(163, 10), Unit::Percent), QStringLiteral("16,3%"));
    EXPECT_EQ(checkAmount(Rational(6), Unit::Percent, SignMode::Explicit), QStringLiteral("+6\u00A0pp")) << "a difference of two";
    EXPECT_EQ(checkAmount(Rational(74700), Unit::Count), QStringLiteral("74.700"));
}

/// Acceptance 28: four addends and a total in thousands allow (4 + 1) / 2.
TEST(CheckText, theToleranceSaysWhereItComesFrom)
{
    Check check;
    for (std::size_t i = 0; i < 4; ++i) check.left.operands.push_back({FigureId(i), 1});
    check.right.operands.push_back({FigureId(4), 1});
    check.tolerance = Rational(5, 2);
    EXPECT_EQ(toleranceText(check), QStringLiteral("4 addends and a total in thousands: ± (4 + 1) / 2 = 2,5"));
    check.tolerance = Rational(101, 2);  // one of them in millions
    EXPECT_EQ(toleranceText(check),
              QStringLiteral("Printed figures: 5, each ± half of its last digit, together ± 50,5"));
    check.kind = CheckKind::Ratio;
    EXPECT_EQ(
        toleranceText(check),
        QStringLiteral(
            "Each printed figure stands for ± half of its last digit; together they may move the ratio by 50,5."));
    check.kind = CheckKind::Norm;
    EXPECT_EQ(toleranceText(check), QStringLiteral("A limit has no tolerance."));
}

}  // namespace
}  // namespace ketenbudget::test
