#include "core/analysis/Scenario.h"

#include "core/analysis/Calculation.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

Operand counted(const char* label, std::int64_t value, Unit unit = Unit::Count, int decimals = 0)
{
    Quantity quantity;
    quantity.state = QuantityState::Value;
    quantity.kind = QuantityKind::Other;
    quantity.unit = unit;
    quantity.value = value;
    quantity.decimals = decimals;
    return {QString::fromLatin1(label), quantity};
}

Quantity cost(const std::vector<Operand>& drivers)
{
    return productOf(QStringLiteral("cost"), drivers[0], drivers[1], Unit::Eur1000, 0);
}

// Occupancy of Tabel 8 and the average price in cents: 3.593.266 / 74.700.
const std::vector<Operand>& drivers()
{
    static const std::vector<Operand> both{counted("persons", 74'700), counted("price", 4'810'262, Unit::Eur, 2)};
    return both;
}

TEST(Scenario, AnAssumptionKeepsItsBase)
{
    const Operand same = assumedOperand(QStringLiteral("persons"), drivers()[0], 74'700);
    EXPECT_FALSE(same.quantity.calculated());
    const Operand other = assumedOperand(QStringLiteral("persons"), drivers()[0], 73'700);
    EXPECT_EQ(other.quantity.value, 73'700);
    ASSERT_TRUE(other.quantity.formula);
    EXPECT_EQ(other.quantity.formula->operands.at(0).quantity.value, 74'700);
    EXPECT_EQ(other.quantity.formula->operands.at(1).quantity.value, -1'000);
}

TEST(Scenario, AThousandPersonsLessAtTheAveragePrice)
{
    EXPECT_EQ(cost(drivers()).value, 3'593'266);
    std::vector<Operand> assumed = drivers();
    assumed[0] = assumedOperand(QStringLiteral("persons"), drivers()[0], 73'700);
    EXPECT_EQ(cost(assumed).value - cost(drivers()).value, -48'103);
}

TEST(Scenario, EachDriverIsChangedAloneTheStrongestFirst)
{
    const ScenarioModel model = [](const std::vector<Operand>& now) {
        return totalOf(QStringLiteral("sum"), {now[0], now[1]});
    };
    const std::vector<Operand> both{counted("small", 100), counted("large", 5'000)};
    const Operand unchanged{QStringLiteral("sum"), model(both)};
    const std::vector<DriverEffect> effects = sensitivity(both, model, unchanged, 10);
    ASSERT_EQ(effects.size(), 4U);
    EXPECT_EQ(effects[0].driver, 1U);
    EXPECT_EQ(effects[0].percent, -10);
    EXPECT_EQ(effects[0].value.quantity.value, 4'500);
    EXPECT_EQ(effects[0].delta.value, -500);
    EXPECT_EQ(effects[1].delta.value, 500);
    EXPECT_EQ(effects[2].driver, 0U);
    EXPECT_EQ(effects[2].delta.value, -10);
    EXPECT_EQ(effects[2].result.quantity.value, 5'090);
    EXPECT_TRUE(effects[2].result.label.endsWith(QStringLiteral("−10%"))) << effects[2].result.label.toStdString();
}

}  // namespace
}  // namespace ketenbudget::test
