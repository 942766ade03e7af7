#include "core/analysis/SelectionSum.h"

#include "core/analysis/LineValues.h"
#include "core/analysis/Variance.h"
#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

Quantity spent(const char* path, const Stand& stand)
{
    return lineAmount(report(), recast(path), Measure::Expenditure, stand);
}

Quantity money(std::int64_t value)
{
    Quantity quantity;
    quantity.state = QuantityState::Value;
    quantity.value = value;
    return quantity;
}

TEST(SelectionSum, AddsCoaAndNidos)
{
    const SelectionSum sum =
        sumOf({spent("37/37.4/zbo-rwt/coa", realised(2025)), spent("37/37.4/zbo-rwt/nidos", realised(2025))});
    EXPECT_EQ(sum.count, 2);
    EXPECT_EQ(sum.sum, Money::fromKeur(3'942'881));
    EXPECT_EQ(sum.average, Money::fromKeur(1'971'441)) << "1.971.440,5 is rounded away from zero";
}

TEST(SelectionSum, LeavesOutBlankCellsInsteadOfCountingZeros)
{
    const SelectionSum sum =
        sumOf({spent("37/37.4/subsidies/samenwerkingsverbanden", realised(2024)),
               spent("37/37.4/subsidies/iom", realised(2024)), spent("37/37.1/personeel/overig", realised(2024))});
    EXPECT_EQ(sum.count, 2) << "the printed 0 counts, the blank cell does not";
    EXPECT_EQ(sum.sum, Money::fromKeur(2'506));
    EXPECT_EQ(sum.average, Money::fromKeur(1'253));
}

TEST(SelectionSum, NeverAddsPercentages)
{
    const LineVariance coa = lineVariance(report(), recast("37/37.4/zbo-rwt/coa"),
                                          defaultComparison(report(), Structure::Recast, Measure::Expenditure));
    const SelectionSum sum = sumOf({coa.delta, coa.percent});
    EXPECT_EQ(sum.count, 1);
    EXPECT_EQ(sum.sum, Money::fromKeur(-469'334));
    EXPECT_EQ(sumOf({coa.percent}).count, 0);
}

TEST(SelectionSum, RoundsANegativeAverageAwayFromZeroToo)
{
    EXPECT_EQ(sumOf({money(-1), money(-2)}).average, Money::fromKeur(-2));
    EXPECT_EQ(sumOf({money(-1), money(-1), money(-2)}).average, Money::fromKeur(-1));
}

TEST(SelectionSum, OfNothingIsNothing)
{
    const SelectionSum sum = sumOf({});
    EXPECT_EQ(sum.count, 0);
    EXPECT_EQ(sum.sum, Money());
    EXPECT_EQ(sum.average, Money());
}

}  // namespace
}  // namespace ketenbudget::test
