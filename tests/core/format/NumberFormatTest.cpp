#include "core/format/NumberFormat.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <limits>

namespace ketenbudget {
namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

TEST(NumberFormat, GroupsByThreeAndWritesARealMinus)
{
    EXPECT_EQ(formatInteger(0), u"0");
    EXPECT_EQ(formatInteger(169), u"169");
    EXPECT_EQ(formatInteger(-109), u"−109");
    EXPECT_EQ(formatInteger(1'978), u"1.978");
    EXPECT_EQ(formatInteger(469'334), u"469.334");
    EXPECT_EQ(formatInteger(-469'334), u"−469.334");
    EXPECT_EQ(formatInteger(3'593'266), u"3.593.266");
}

TEST(NumberFormat, IsExactAtBothEnds)
{
    EXPECT_EQ(formatInteger(lowest), u"−9.223.372.036.854.775.808");
    EXPECT_EQ(formatInteger(highest), u"9.223.372.036.854.775.807");
    EXPECT_EQ(formatDecimal(lowest, 1), u"−922.337.203.685.477.580,8");
    EXPECT_EQ(rawDecimal(lowest, 0), u"-9223372036854775808");
}

TEST(NumberFormat, ExplicitSignLeavesZeroBare)
{
    EXPECT_EQ(formatInteger(150'910, SignMode::Explicit), u"+150.910");
    EXPECT_EQ(formatInteger(-469'334, SignMode::Explicit), u"−469.334");
    EXPECT_EQ(formatInteger(0, SignMode::Explicit), u"0");
}

TEST(NumberFormat, WritesDecimalsBehindAComma)
{
    EXPECT_EQ(formatDecimal(-116, 1), u"−11,6");
    EXPECT_EQ(formatDecimal(-410'618, 3), u"−410,618");
    EXPECT_EQ(formatDecimal(5, 3), u"0,005");
    EXPECT_EQ(formatDecimal(-5, 1), u"−0,5");
    EXPECT_EQ(formatDecimal(12'345'678, 1, SignMode::Explicit), u"+1.234.567,8");
    EXPECT_EQ(formatDecimal(7, 0), u"7");
}

TEST(NumberFormat, ShowsMoneyInThousandsOrMillions)
{
    const Money coa = Money::fromKeur(3'593'266);
    EXPECT_EQ(formatMoney(coa, AmountUnit::Keur), u"3.593.266");
    EXPECT_EQ(formatMoney(coa, AmountUnit::Mln), u"3.593,3");
    EXPECT_EQ(formatMoney(-coa, AmountUnit::Mln, SignMode::Explicit), u"−3.593,3");
}

TEST(NumberFormat, RoundsMillionsHalfAwayFromZero)
{
    EXPECT_EQ(formatMoney(Money::fromKeur(50), AmountUnit::Mln), u"0,1");
    EXPECT_EQ(formatMoney(Money::fromKeur(-50), AmountUnit::Mln), u"−0,1");
    EXPECT_EQ(formatMoney(Money::fromKeur(49), AmountUnit::Mln, SignMode::Explicit), u"0,0");
    EXPECT_EQ(formatMoney(Money::fromKeur(-49), AmountUnit::Mln), u"0,0") << "no minus before a zero";
    EXPECT_EQ(formatMoney(Money::fromKeur(-7'850), AmountUnit::Mln), u"−7,9");
}

TEST(NumberFormat, ShowsPercentagesWithOneDecimalAndTheirSign)
{
    EXPECT_EQ(formatPercent(-116), u"−11,6%");
    EXPECT_EQ(formatPercent(3774), u"+377,4%");
    EXPECT_EQ(formatPercent(0), u"0,0%");
    EXPECT_EQ(formatPercent(163, SignMode::MinusOnly), u"16,3%");
}

TEST(NumberFormat, EveryNumberHasTheDutchForm)
{
    static const QRegularExpression dutch(QStringLiteral("^[+−]?\\d{1,3}(\\.\\d{3})*(,\\d+)?$"));
    for (std::int64_t magnitude = 1; magnitude < highest / 7; magnitude *= 7) {
        for (const std::int64_t value : {magnitude, -magnitude, magnitude - 1}) {
            for (const SignMode sign : {SignMode::MinusOnly, SignMode::Explicit}) {
                for (const QString& shown :
                     {formatInteger(value, sign), formatDecimal(value, 1, sign), formatDecimal(value, 3, sign),
                      formatMoney(Money::fromKeur(value), AmountUnit::Mln, sign)}) {
                    EXPECT_TRUE(dutch.match(shown).hasMatch()) << shown.toStdString();
                }
            }
        }
    }
}

TEST(NumberFormat, RawNumbersHaveAPlainMinusAndAPoint)
{
    EXPECT_EQ(rawDecimal(-410'618, 3), u"-410.618");
    EXPECT_EQ(rawDecimal(-469'334, 0), u"-469334");
    EXPECT_EQ(rawDecimal(-5, 3), u"-0.005");
    EXPECT_EQ(rawDecimal(0, 1), u"0.0");
}

TEST(RoundedDivision, RoundsHalfAwayFromZero)
{
    EXPECT_EQ(roundedDivision(5, 10), 1);
    EXPECT_EQ(roundedDivision(-5, 10), -1);
    EXPECT_EQ(roundedDivision(4, 10), 0);
    EXPECT_EQ(roundedDivision(-4, 10), 0);
    EXPECT_EQ(roundedDivision(15, -10), -2);
    EXPECT_EQ(roundedDivision(-15, -10), 2);
    EXPECT_EQ(roundedDivision(14, -10), -1);
    EXPECT_EQ(roundedDivision(-469'334'000, 4'062'600), -116);
    EXPECT_EQ(roundedDivision(0, 3), 0);
}

TEST(RoundedDivision, HasNoRoomToOverflowInAtTheEnds)
{
    EXPECT_EQ(roundedDivision(highest, 1), highest);
    EXPECT_EQ(roundedDivision(lowest, 1), lowest);
    EXPECT_EQ(roundedDivision(highest, highest), 1);
    EXPECT_EQ(roundedDivision(highest - 1, highest), 1);
    EXPECT_EQ(roundedDivision(highest / 2, highest), 0);
    EXPECT_EQ(roundedDivision(lowest + 1, highest), -1);
}


}  // namespace
}  // namespace ketenbudget
