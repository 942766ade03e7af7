#include "core/charts/AxisTicks.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

QStringList textsOf(const AxisScale& scale)
{
    QStringList texts;
    for (const AxisTick& tick : scale.ticks) texts.append(tick.text);
    return texts;
}

TEST(BarScale, StartsAtZeroAndEndsAtARoundAmountBeyond)
{
    const AxisScale scale = barScale(150'300, 169'000, AmountUnit::Keur);
    EXPECT_EQ(scale.min, 0);
    EXPECT_EQ(scale.max, 200'000);
    EXPECT_EQ(textsOf(scale), (QStringList{u"0"_qs, u"50.000"_qs, u"100.000"_qs, u"150.000"_qs, u"200.000"_qs}));
}

TEST(BarScale, EndsAtTheAmountItselfWhereThatIsRound) { EXPECT_EQ(barScale(0, 500, AmountUnit::Keur).max, 500); }

TEST(BarScale, HasZeroAmongItsTicksWhenItGoesBelow)
{
    EXPECT_EQ(textsOf(barScale(-7'866, 6'937, AmountUnit::Keur)),
              (QStringList{u"−10.000"_qs, u"−5.000"_qs, u"0"_qs, u"5.000"_qs, u"10.000"_qs}));
    EXPECT_EQ(textsOf(barScale(-40, -3, AmountUnit::Keur)),
              (QStringList{u"−40"_qs, u"−30"_qs, u"−20"_qs, u"−10"_qs, u"0"_qs}));
}

TEST(BarScale, OfNothingIsStillAScale)
{
    const AxisScale scale = barScale(0, 0, AmountUnit::Keur);
    EXPECT_LT(scale.min, scale.max);
    EXPECT_EQ(textsOf(scale).first(), u"0");
}

TEST(BarScale, InMillionsHasWholeMillionsOnly)
{
    EXPECT_EQ(textsOf(barScale(0, 2'585, AmountUnit::Mln)), (QStringList{u"0"_qs, u"1"_qs, u"2"_qs, u"3"_qs}));
    EXPECT_EQ(textsOf(barScale(0, 169, AmountUnit::Mln)), (QStringList{u"0"_qs, u"1"_qs}));
}

TEST(BarScale, NeverRepeatsATickAndKeepsToAFew)
{
    for (double high = 1; high < 1e13; high *= 1.7) {
        for (const double low : {0.0, -high / 3, -high}) {
            for (const AmountUnit unit : {AmountUnit::Keur, AmountUnit::Mln}) {
                const AxisScale scale = barScale(low, high, unit);
                QStringList texts = textsOf(scale);
                EXPECT_EQ(texts.removeDuplicates(), 0) << low << " to " << high;
                EXPECT_LE(scale.min, low);
                EXPECT_GE(scale.max, high);
                EXPECT_GE(texts.size(), 2);
                EXPECT_LE(texts.size(), 8) << low << " to " << high;
                EXPECT_EQ(scale.ticks.front().value, scale.min);
                EXPECT_EQ(scale.ticks.back().value, scale.max);
            }
        }
    }
}

}  // namespace
}  // namespace ketenbudget
