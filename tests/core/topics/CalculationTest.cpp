#include "core/analysis/Calculation.h"
#include "core/format/NumberFormat.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

Quantity money(std::int64_t keur)
{
    Quantity quantity;
    quantity.state = QuantityState::Value;
    quantity.value = keur;
    return quantity;
}

Quantity number(std::int64_t value, Unit unit, int decimals = 0)
{
    Quantity quantity = money(value);
    quantity.kind = QuantityKind::Other;
    quantity.unit = unit;
    quantity.decimals = decimals;
    return quantity;
}

Operand named(const char* label, const Quantity& quantity) { return {QString::fromLatin1(label), quantity}; }

QString shown(const Quantity& quantity, SignMode sign = SignMode::MinusOnly)
{
    return formatQuantity(quantity, AmountUnit::Keur, sign);
}

TEST(Calculation, PercentagesAreComparedInPoints)
{
    // Doorlooptijd asiel: 70% against 90% (Tabel 10).
    const Quantity delta =
        differenceOf({}, named("70", number(70, Unit::Percent)), named("90", number(90, Unit::Percent)));
    EXPECT_EQ(shown(delta, SignMode::Explicit), QStringLiteral("−20\u00A0pp"));
    EXPECT_EQ(relativeDifferenceOf({}, named("", number(70, Unit::Percent)), named("", number(90, Unit::Percent))).state,
              QuantityState::Blank);
}

TEST(Calculation, TheIndexOfCoaIn2025Is4828)
{
    // COA, Tabel 6: 744.188 in 2021, 3.593.266 in 2025.
    EXPECT_EQ(shown(indexOf({}, named("2025", money(3593266)), named("2021", money(744188)))), QStringLiteral("482,8"));
    EXPECT_EQ(indexOf({}, named("", money(1)), named("", money(0))).state, QuantityState::NotApplicable);
}

TEST(Calculation, AnAmountPerPersonIsInEuro)
{
    // COA 3.593.266 over an average occupancy of 74.700.
    const Quantity price = quotientOf({}, named("COA", money(3593266)), named("bezetting", number(74700, Unit::Count)), Unit::Eur, 0);
    EXPECT_EQ(shown(price), QStringLiteral("48.103"));
    EXPECT_EQ(price.formula->operands.size(), 2U);
}

TEST(Calculation, PriceTimesQuantityIsMoneyInThousands)
{
    const Quantity cost = productOf({}, named("p", number(7009, Unit::Eur)), named("q", number(1000, Unit::Count)), Unit::Eur1000, 0);
    EXPECT_EQ(cost.kind, QuantityKind::Money);
    EXPECT_EQ(shown(cost), QStringLiteral("7.009"));
}

TEST(Calculation, APercentageHasNoMeaningWhereTheSignTurnsOrTheBaseIsZero)
{
    // Equity of the IND: −48.859 against 46.882 would be −204,2%.
    EXPECT_EQ(relativeDifferenceOf({}, named("", money(-48859)), named("", money(100))).state, QuantityState::NotApplicable);
    EXPECT_EQ(relativeDifferenceOf({}, named("", money(5)), named("", money(0))).state, QuantityState::NotApplicable);
    // Equity of the IND at the end of 2025 and 2024 (Tabel 25).
    EXPECT_EQ(relativeDifferenceOf({}, named("", money(-48859)), named("", money(-58))).state, QuantityState::NotApplicable);
}

TEST(Calculation, ASumLeavesOutWhatIsNotPrintedAndSaysSo)
{
    const Quantity sum = totalOf({}, {named("a", money(5)), named("b", Quantity{}), named("c", money(-7))});
    EXPECT_EQ(sum.value, -2);
    EXPECT_TRUE(sum.incomplete);
    EXPECT_EQ(totalOf({}, {named("a", Quantity{})}).state, QuantityState::Blank);
    EXPECT_EQ(totalOf({}, {named("a", number(3, Unit::Percent)), named("b", number(4, Unit::Percent))}).state, QuantityState::Blank);
}

TEST(Calculation, UnitsThatDifferAreNotSubtracted)
{
    EXPECT_EQ(differenceOf({}, named("", money(5)), named("", number(5, Unit::Count))).state, QuantityState::Blank);
    const Quantity months = differenceOf({}, named("", number(86, Unit::Months, 1)), named("", number(6, Unit::Months)));
    EXPECT_EQ(shown(months, SignMode::Explicit), QStringLiteral("+2,6"));
}

}  // namespace
}  // namespace ketenbudget::test
