#include "core/analysis/LineValues.h"

#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

TEST(Stands, AreTheRealisationsOverTheYearsAndThenTheBudget)
{
    const std::vector<Stand> printed{realised(2021), realised(2022), realised(2023),
                                     realised(2024), realised(2025), adopted(2025)};
    EXPECT_EQ(standsOf(report(), Structure::Recast, Measure::Expenditure), printed);
    for (const Measure measure : allMeasures) EXPECT_EQ(standsOf(report(), Structure::Legal, measure), printed);
}

TEST(Stands, TheRecastSeriesPrintsExpenditureOnly)
{
    EXPECT_TRUE(standsOf(report(), Structure::Recast, Measure::Commitments).empty());
    EXPECT_TRUE(standsOf(report(), Structure::Recast, Measure::Receipts).empty());
}

TEST(OperandLabel, NamesLineAndStand)
{
    EXPECT_EQ(operandLabel(report(), recast("37/37.5"), adopted(2025)),
              u"37.5 Terugkeer en bewaring vreemdelingen, adopted budget 2025");
}

}  // namespace
}  // namespace ketenbudget::test
