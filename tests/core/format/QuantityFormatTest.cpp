#include "core/format/NumberFormat.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

Quantity quantity(QuantityState state, std::int64_t value = 0, QuantityKind kind = QuantityKind::Money)
{
    Quantity made;
    made.state = state;
    made.kind = kind;
    made.value = value;
    return made;
}

TEST(QuantityFormat, NilBlankZeroAndNotApplicableAreFourThings)
{
    QStringList shown;
    for (const QuantityState state :
         {QuantityState::Nil, QuantityState::Blank, QuantityState::NotApplicable, QuantityState::Value}) {
        shown.append(formatQuantity(quantity(state), AmountUnit::Keur));
    }
    EXPECT_EQ(shown, (QStringList{u"–"_qs, u""_qs, u"n/a"_qs, u"0"_qs}));
}

TEST(QuantityFormat, OnlyAValueHasARawForm)
{
    for (const QuantityState state : {QuantityState::Nil, QuantityState::Blank, QuantityState::NotApplicable}) {
        EXPECT_TRUE(rawQuantity(quantity(state, 7), AmountUnit::Keur).isEmpty());
    }
    EXPECT_EQ(rawQuantity(quantity(QuantityState::Value), AmountUnit::Keur), u"0");
}

TEST(QuantityFormat, MoneyFollowsTheUnitAndPercentagesDoNot)
{
    const Quantity money = quantity(QuantityState::Value, -469'334);
    const Quantity percent = quantity(QuantityState::Value, -116, QuantityKind::PercentTenths);
    EXPECT_EQ(formatQuantity(money, AmountUnit::Keur), u"−469.334");
    EXPECT_EQ(formatQuantity(money, AmountUnit::Mln), u"−469,3");
    EXPECT_EQ(formatQuantity(percent, AmountUnit::Keur), u"−11,6%");
    EXPECT_EQ(formatQuantity(percent, AmountUnit::Mln), u"−11,6%");
}

TEST(QuantityFormat, RawFormHasNoGroupingNoPlusAndAPlainMinus)
{
    const Quantity money = quantity(QuantityState::Value, -3'593'266);
    EXPECT_EQ(rawQuantity(money, AmountUnit::Keur), u"-3593266");
    EXPECT_EQ(rawQuantity(money, AmountUnit::Mln), u"-3593.266") << "never rounded";
    EXPECT_EQ(rawQuantity(quantity(QuantityState::Value, 150'910), AmountUnit::Keur), u"150910");
    EXPECT_EQ(rawQuantity(quantity(QuantityState::Value, 3774, QuantityKind::PercentTenths), AmountUnit::Mln),
              u"377.4");
}

TEST(Quantity, IsMoneyOnlyIfItIsAnAmountWithAValue)
{
    EXPECT_EQ(quantity(QuantityState::Value, 5).money(), Money::fromKeur(5));
    EXPECT_EQ(quantity(QuantityState::Value, 5, QuantityKind::PercentTenths).money(), std::nullopt);
    EXPECT_EQ(quantity(QuantityState::Nil).money(), std::nullopt);
    EXPECT_EQ(quantity(QuantityState::Blank).money(), std::nullopt);
}

}  // namespace
}  // namespace ketenbudget
