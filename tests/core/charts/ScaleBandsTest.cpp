#include "core/charts/ScaleBands.h"

#include "core/charts/VarianceChartBuilder.h"
#include "core/charts/YearsChartBuilder.h"
#include "core/topics/Topics.h"
#include "tests/core/charts/CatalogCharts.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

/// The charts of a view of a topic page.
std::vector<ChartSpec> chartsOf(const QString& view, AmountUnit unit = AmountUnit::Keur)
{
    std::vector<ChartSpec> specs;
    for (const Topic& topic : topics()) {
        for (const TopicEntry& entry : topic.views) {
            if (entry.name != view) continue;
            for (const TopicChart& chart : entry.build(report(), {unit, {}}).charts) specs.push_back(chart.spec);
        }
    }
    return specs;
}

TEST(ScaleBands, OneRoundAmountThatBothChartsCanShow)
{
    ChartSpec tiers = chartOf<VarianceChart>(QStringLiteral("verschil-37.4"));
    ChartSpec years = chartOf<YearsChart>(QStringLiteral("jaren-37.4-zbo-rwt-coa"));
    addScaleBands({&tiers, &years}, AmountUnit::Keur);
    // 37.4: 5.605.791 at most; COA's axis ends at 5.000.000.
    ASSERT_TRUE(bandOf(tiers) && bandOf(years));
    EXPECT_EQ(bandOf(tiers)->amount, 5000000);
    EXPECT_EQ(bandOf(years)->amount, 5000000);
    EXPECT_TRUE(textOf(tiers).footer.last().endsWith(QStringLiteral("5.000.000")));
    EXPECT_EQ(textOf(tiers).footer.last(), textOf(years).footer.last());
}

TEST(ScaleBands, TheSmallerChartSetsTheAmount)
{
    ChartSpec tiers = chartOf<VarianceChart>(QStringLiteral("verschil-37.4"));
    ChartSpec years = chartOf<YearsChart>(QStringLiteral("jaren-37.4-opdrachten-identificatie-registratie"));
    addScaleBands({&tiers, &years}, AmountUnit::Keur);
    ASSERT_TRUE(bandOf(years));
    EXPECT_LE(bandOf(years)->amount, std::get<YearsChart>(years).axisMax);
    EXPECT_GE(bandOf(years)->amount, 100) << "169 in 2025";
}

TEST(ScaleBands, NothingWhereAChartHasNoAmounts)
{
    ChartSpec tiers = chartOf<VarianceChart>(QStringLiteral("verschil-wet-92"));
    ChartSpec years = chartOf<YearsChart>(QStringLiteral("jaren-wet-92"));
    addScaleBands({&tiers, &years}, AmountUnit::Keur);
    EXPECT_FALSE(bandOf(tiers));
    EXPECT_FALSE(bandOf(years));
}

TEST(ScaleGroups, ChartsOfOneUnitBelongTogether)
{
    // Outstanding advances: 20.412.541 at the end of 2024 in the roll-forward, by age beside it.
    const auto charts = chartsOf(QStringLiteral("balans-voorschotten"));
    ASSERT_EQ(charts.size(), 2U);
    const auto groups = scaleGroups(charts);
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups.front().charts, (std::vector<std::size_t>{0, 1}));
    EXPECT_TRUE(groups.front().oneScale);
}

TEST(ScaleGroups, ChartsOfDifferentUnitsAreNeverTogether)
{
    // Months, numbers, amounts and euros in the panels; shares in the stack.
    EXPECT_TRUE(scaleGroups(chartsOf(QStringLiteral("keten-coa"))).empty());
    // Both say "numbers, or percentages": that is no unit of the panels.
    EXPECT_TRUE(scaleGroups(chartsOf(QStringLiteral("keten-instroom-bezetting"))).empty());
    EXPECT_EQ(chartsOf(QStringLiteral("keten-instroom-bezetting")).size(), 2U);
}

TEST(ScaleGroups, ThousandsBesideBillionsHaveBandsAndNoCommonScale)
{
    const auto groups = scaleGroups(chartsOf(QStringLiteral("balans-middelen")));
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_FALSE(groups.front().oneScale);
}

TEST(ScaleBands, EveryKindOfChartShowsTheSameAmount)
{
    // Tiers, a stack and a bridge; then tiers and panels.
    for (const char* view : {"balans-leningen", "thema-apparaat"}) {
        auto charts = chartsOf(QString::fromLatin1(view), AmountUnit::Mln);
        std::vector<ChartSpec*> all;
        for (ChartSpec& chart : charts) all.push_back(&chart);
        addScaleBands(all, AmountUnit::Mln);
        ASSERT_GE(charts.size(), 2U) << view;
        for (const ChartSpec& chart : charts) {
            ASSERT_TRUE(bandOf(chart)) << view;
            EXPECT_EQ(bandOf(chart)->amount, bandOf(charts.front())->amount) << view;
            EXPECT_EQ(textOf(chart).footer.last(), textOf(charts.front()).footer.last()) << view;
        }
    }
}

}  // namespace
}  // namespace ketenbudget::test
