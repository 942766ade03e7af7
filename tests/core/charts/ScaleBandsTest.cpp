#include "core/charts/ScaleBands.h"

#include "core/charts/VarianceChartBuilder.h"
#include "core/charts/YearsChartBuilder.h"
#include "tests/core/charts/CatalogCharts.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

TEST(ScaleBands, OneRoundAmountThatBothChartsCanShow)
{
    auto tiers = chartOf<VarianceChart>(QStringLiteral("verschil-37.4"));
    auto years = chartOf<YearsChart>(QStringLiteral("jaren-37.4-zbo-rwt-coa"));
    addScaleBands(tiers, years, AmountUnit::Keur);
    // 37.4: 5.605.791 at most; COA's axis ends at 5.000.000.
    ASSERT_TRUE(tiers.band && years.band);
    EXPECT_EQ(tiers.band->amount, 5000000);
    EXPECT_EQ(years.band->amount, 5000000);
    EXPECT_TRUE(tiers.text.footer.last().endsWith(QStringLiteral("5.000.000")));
    EXPECT_EQ(tiers.text.footer.last(), years.text.footer.last());
}

TEST(ScaleBands, TheSmallerChartSetsTheAmount)
{
    auto tiers = chartOf<VarianceChart>(QStringLiteral("verschil-37.4"));
    auto years = chartOf<YearsChart>(QStringLiteral("jaren-37.4-opdrachten-identificatie-registratie"));
    addScaleBands(tiers, years, AmountUnit::Keur);
    ASSERT_TRUE(years.band);
    EXPECT_LE(years.band->amount, years.axisMax);
    EXPECT_GE(years.band->amount, 100) << "169 in 2025";
}

TEST(ScaleBands, NothingWhereAChartHasNoAmounts)
{
    auto tiers = chartOf<VarianceChart>(QStringLiteral("verschil-wet-92"));
    auto years = chartOf<YearsChart>(QStringLiteral("jaren-wet-92"));
    addScaleBands(tiers, years, AmountUnit::Keur);
    EXPECT_FALSE(tiers.band);
    EXPECT_FALSE(years.band);
}

}  // namespace
}  // namespace ketenbudget::test
