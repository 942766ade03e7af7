#include "core/charts/VarianceChartBuilder.h"

#include "tests/core/charts/CatalogCharts.h"

#include <algorithm>
#include <cmath>

namespace ketenbudget::test {
namespace {

template <class Use>
void forEveryVarianceChart(Use use)
{
    forEveryChart([&use](const QString& name, const ChartSpec& spec) {
        if (const auto* chart = std::get_if<VarianceChart>(&spec)) use(name.toStdString(), *chart);
    });
}

TEST(VarianceScale, BarsStartAtZeroUnlessAnAmountIsNegative)
{
    forEveryVarianceChart([](const std::string& name, const VarianceChart& chart) {
        double lowest = 0;
        double highest = 0;
        for (const VarianceRow& row : chart.rows) {
            for (const Mark& mark : {row.realisation, row.base}) {
                lowest = std::min(lowest, mark.value.value_or(0));
                highest = std::max(highest, mark.value.value_or(0));
            }
        }
        // Two charts of a view that share a scale reach as far as the larger of them.
        EXPECT_LE(chart.amountMin, lowest) << name;
        EXPECT_GE(chart.amountMax, highest) << name;
        EXPECT_TRUE(chart.amountMin == 0 || lowest < 0) << name;
    });
    EXPECT_EQ(chartOf<VarianceChart>(QStringLiteral("verschil-37.4")).amountMin, 0);
    EXPECT_EQ(chartOf<VarianceChart>(QStringLiteral("verschil-91.1-materieel")).amountMin, -109) << "SSO's budget";
}

TEST(VarianceScale, DifferencesHaveZeroInTheirRange)
{
    forEveryVarianceChart([](const std::string& name, const VarianceChart& chart) {
        EXPECT_LE(chart.deltaMin, 0) << name;
        EXPECT_GE(chart.deltaMax, 0) << name;
        for (const VarianceRow& row : chart.rows) {
            if (!row.delta.value) continue;
            EXPECT_LE(chart.deltaMin, *row.delta.value) << name;
            EXPECT_GE(chart.deltaMax, *row.delta.value) << name;
        }
    });
    const auto chart = chartOf<VarianceChart>(QStringLiteral("verschil-37.4-zbo-rwt"));
    EXPECT_EQ(chart.deltaMin, -559'283) << "the total is a row too";
    EXPECT_EQ(chart.deltaMax, 0);
}

TEST(VarianceScale, APinIsCutExactlyWhereItGoesBeyondTheLimit)
{
    forEveryVarianceChart([](const std::string& name, const VarianceChart& chart) {
        EXPECT_EQ(chart.percentLimit, 100) << name;
        for (const VarianceRow& row : chart.rows)
            EXPECT_EQ(row.percentCut, std::abs(row.percent.value.value_or(0)) > chart.percentLimit)
                << name << ", " << row.label.toStdString();
    });
}

TEST(VarianceScale, AnOutlierIsCutWithItsTrueValueAndLeavesTheOtherPinsAlone)
{
    const auto chart = chartOf<VarianceChart>(QStringLiteral("verschil-37.4-subsidies"));
    QStringList pins;
    for (const VarianceRow& row : chart.rows)
        pins.append(row.percent.text + (row.percentCut ? QStringLiteral(" >") : QString()));
    EXPECT_EQ(pins, (QStringList{u"+61,3%"_qs, u"−6,9%"_qs, u""_qs, u"+377,4% >"_qs, u"+85,8%"_qs}));
    EXPECT_DOUBLE_EQ(chart.rows[0].percent.value.value(), 61.3);
    EXPECT_DOUBLE_EQ(chart.rows[3].percent.value.value(), 377.4);
}

TEST(VarianceScale, WithoutMeaningThereIsNoPin)
{
    const auto chart = chartOf<VarianceChart>(QStringLiteral("verschil-37.4-medeoverheden"));
    for (const VarianceRow& row : chart.rows) {
        EXPECT_EQ(row.percent.text, u"n/a") << row.label.toStdString();
        EXPECT_FALSE(row.percent.value.has_value());
        EXPECT_FALSE(row.percentCut);
        EXPECT_TRUE(row.delta.value.has_value()) << "the absolute difference still means something";
    }
}

}  // namespace
}  // namespace ketenbudget::test
