#include "core/analysis/PriceVolume.h"

#include "core/analysis/Calculation.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

// Price x volume, with the figures of the annual report 2025: expenditure of Tabel 6, occupancy of Tabel 8.
namespace ketenbudget::test {
namespace {

Operand number(std::int64_t value, Unit unit, int decimals = 0)
{
    Quantity quantity;
    quantity.state = QuantityState::Value;
    quantity.kind = unit == Unit::Eur1000 ? QuantityKind::Money : QuantityKind::Other;
    quantity.unit = unit;
    quantity.decimals = decimals;
    quantity.value = value;
    return {QString(), quantity};
}

PriceVolumeRequest coa(PriceVolumeSplit split)
{
    return {{number(4'062'600, Unit::Eur1000), number(105'180, Unit::Count)},
            {number(3'593'266, Unit::Eur1000), number(74'700, Unit::Count)},
            split};
}

std::int64_t sumOf(const PriceVolume& split)
{
    std::int64_t sum = 0;
    for (const Operand& effect : split.effects()) sum += effect.quantity.value;
    return sum;
}

TEST(PriceVolume, TwoStepsOfTheCoa)
{
    const PriceVolume split = priceVolume(coa(PriceVolumeSplit::TwoSteps));
    EXPECT_EQ(split.volume.quantity.value, -1'177'297);
    EXPECT_EQ(split.price.quantity.value, 707'963);
    EXPECT_FALSE(split.joint.quantity.hasValue());
    EXPECT_EQ(split.delta.quantity.value, -469'334);
    EXPECT_EQ(sumOf(split), -469'334);
    EXPECT_EQ(split.base.price.quantity.value, 38'625);
    EXPECT_EQ(split.actual.price.quantity.value, 48'103);
    EXPECT_EQ(split.effects().size(), 2U) << "nothing is fixed";
}

TEST(PriceVolume, ThreeStepsOfTheCoa)
{
    const PriceVolume split = priceVolume(coa(PriceVolumeSplit::ThreeSteps));
    EXPECT_EQ(split.volume.quantity.value, -1'177'297);
    EXPECT_EQ(split.price.quantity.value, 996'834);
    EXPECT_EQ(split.joint.quantity.value, -288'871);
    EXPECT_EQ(sumOf(split), -469'334);
}

/// 100 and 3 of 7 and 11: no step is a whole number, and each would be rounded in its own direction.
TEST(PriceVolume, StepsAddUpWhereEveryQuotientIsBroken)
{
    for (const PriceVolumeSplit kind : {PriceVolumeSplit::TwoSteps, PriceVolumeSplit::ThreeSteps}) {
        for (std::int64_t quantity = 1; quantity < 40; ++quantity) {
            PriceVolumeRequest request{{number(100, Unit::Eur1000), number(7, Unit::Count), {}, number(13, Unit::Eur1000)},
                                       {number(-31, Unit::Eur1000), number(quantity, Unit::Count), {}, number(2, Unit::Eur1000)},
                                       kind};
            EXPECT_EQ(sumOf(priceVolume(request)), -131) << quantity;
        }
    }
}

TEST(PriceVolume, AFixedPartIsAStepOfItsOwn)
{
    PriceVolumeRequest request = coa(PriceVolumeSplit::TwoSteps);
    request.base.fixed = number(500'000, Unit::Eur1000);
    request.actual.fixed = number(600'000, Unit::Eur1000);
    const PriceVolume split = priceVolume(request);
    EXPECT_EQ(split.fixed.quantity.value, 100'000);
    // (4.062.600 − 500.000) × 74.700 / 105.180 = 2.530.198, and the rest of 3.562.600 is volume.
    EXPECT_EQ(split.volume.quantity.value, 2'530'198 - 3'562'600);
    EXPECT_EQ(split.price.quantity.value, 2'993'266 - 2'530'198);
    EXPECT_EQ(sumOf(split), -469'334);
}

/// Nidos: 9.937 euro guidance per minor (Tabel 14), 12.950 and 9.950 pupils (Tabel 13), 439.564 and 349.615 (Tabel 6).
TEST(PriceVolume, WithAPrintedPriceTheRestIsFixed)
{
    const Operand guidance = number(9'937, Unit::Eur);
    const PriceVolume split = priceVolume({{number(439'564, Unit::Eur1000), number(12'950, Unit::Count), guidance},
                                           {number(349'615, Unit::Eur1000), number(9'950, Unit::Count), guidance}});
    EXPECT_EQ(split.base.variable.quantity.value, 128'684);
    EXPECT_EQ(split.volume.quantity.value, -29'811);
    EXPECT_EQ(split.price.quantity.value, 0);
    EXPECT_EQ(split.fixed.quantity.value, -60'138);
    EXPECT_EQ(sumOf(split), -89'949);
}

TEST(PriceVolume, AQuantityOfZeroHasNoPrice)
{
    PriceVolumeRequest request = coa(PriceVolumeSplit::TwoSteps);
    request.base.quantity = number(0, Unit::Count);
    const PriceVolume split = priceVolume(request);
    EXPECT_EQ(split.base.price.quantity.state, QuantityState::NotApplicable);
    EXPECT_FALSE(split.volume.quantity.hasValue());
}

TEST(PriceVolume, TheMixIsWhatAnUnchangedMixWouldNotGive)
{
    // Two products of 10 and 100 euro: as many as before, but more of the dear one.
    const auto part = [](std::int64_t price, std::int64_t before, std::int64_t now) {
        return priceVolume({{number(price * before, Unit::Eur1000), number(before, Unit::Count)},
                            {number(price * now, Unit::Eur1000), number(now, Unit::Count)}});
    };
    const VolumeMix mix = volumeMix({part(10, 50, 40), part(100, 50, 60)}, Unit::Eur1000, 0);
    EXPECT_EQ(mix.volume.quantity.value, 0);
    EXPECT_EQ(mix.mix.quantity.value, 900);
}

TEST(PriceVolume, AProportionSaysFromWhatItIsMade)
{
    const Quantity made = proportionOf(QStringLiteral("p"), number(4'062'600, Unit::Eur1000), number(74'700, Unit::Count),
                                       number(105'180, Unit::Count), Unit::Eur1000, 0);
    EXPECT_EQ(made.value, 2'885'303);
    ASSERT_TRUE(made.formula);
    EXPECT_EQ(made.formula->kind, FormulaKind::Proportion);
    EXPECT_EQ(made.formula->operands.size(), 3U);
    const Operand none;
    EXPECT_FALSE(proportionOf({}, number(1, Unit::Eur1000), none, number(1, Unit::Count), Unit::Eur1000, 0).hasValue());
}

}  // namespace
}  // namespace ketenbudget::test
