#include "tests/ui/charts/Pixels.h"
#include "tests/ui/charts/RealBridges.h"
#include "tests/ui/charts/RealSpecs.h"
#include "ui/charts/ChartExport.h"
#include "ui/charts/ChartPicture.h"
#include "ui/theme/AppFont.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

using test::countOf;

YearsLayout laidOut(const YearsChart& chart, QSize size) { return layoutYears(chart, size, appFont(12)); }

QStringList labels(const YearsLayout& layout)
{
    QStringList texts;
    for (const YearColumnLayout& column : layout.columns) {
        if (!column.label.empty()) texts.append(column.label.lines.front().text);
    }
    return texts;
}

/// 2005-2030 with figures of six digits, a value below zero, a hole and a break.
YearsChart wideValues()
{
    YearsChart chart = test::longSeries();
    for (YearColumn& column : chart.columns) column.value.text.prepend(QStringLiteral("1."));
    chart.columns[10].value = {-12000.0, QStringLiteral("−1.012.000")};
    chart.columns[12].value = {std::nullopt, QStringLiteral("–")};
    chart.columns[15].breakBefore = true;
    chart.columns[15].breakMark = QStringLiteral("a");
    chart.columns[20].otherDocuments = {{52000.0, QStringLiteral("52.000")}};
    chart.axisMin = -20000;
    return chart;
}

class LongYears : public ::testing::TestWithParam<QSize> {};

TEST_P(LongYears, NothingOverlapsAndTheEndsAreNamed)
{
    for (const YearsChart& chart : {test::longSeries(), wideValues()}) {
        const YearsLayout layout = laidOut(chart, GetParam());
        ASSERT_LE(layout.minimumHeight, GetParam().height());
        std::vector<QRectF> words;
        for (const YearColumnLayout& column : layout.columns) {
            if (!column.label.empty()) words.push_back(column.label.rect);
            if (!column.valueText.empty()) words.push_back(column.valueText.rect);
        }
        for (const BreakLayout& border : layout.breaks) words.push_back(border.mark.rect);
        for (const AxisTickLayout& tick : layout.ticks) words.push_back(tick.label.rect);
        for (std::size_t i = 0; i < words.size(); ++i) {
            EXPECT_TRUE(QRectF(QPointF(), GetParam()).contains(words[i])) << i;
            const QRectF inner = words[i].adjusted(0.5, 0.5, -0.5, -0.5);
            for (std::size_t j = i + 1; j < words.size(); ++j)
                EXPECT_FALSE(inner.intersects(words[j])) << i << " and " << j;
            for (const YearColumnLayout& column : layout.columns) {
                EXPECT_FALSE(column.bar && inner.intersects(*column.bar)) << i;
                for (const QRectF& mark : column.otherMarks) EXPECT_FALSE(inner.intersects(mark)) << i;
            }
        }
        EXPECT_EQ(labels(layout).front(), QStringLiteral("2005"));
        EXPECT_EQ(labels(layout).back(), QStringLiteral("2030"));
        EXPECT_TRUE(labels(layout).contains(QStringLiteral("2025"))) << "the realised year";
        EXPECT_FALSE(layout.columns[20].valueText.empty()) << "its amount";
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, LongYears,
                         ::testing::Values(QSize(420, 300), QSize(560, 420), QSize(900, 600), QSize(1280, 720)));

TEST(LongYearsTest, YearsAreThinnedEvenly)
{
    EXPECT_EQ(labels(laidOut(test::longSeries(), QSize(560, 420))).join(QLatin1Char(' ')),
              QStringLiteral("2005 2010 2015 2020 2025 2030"));
    EXPECT_EQ(labels(laidOut(test::longSeries(), QSize(1280, 720))).size(), 26);
}

TEST(LongYearsTest, LastHighestAndLowestComeFirst)
{
    const YearsChart chart = test::longSeries();
    const YearsLayout layout = laidOut(chart, QSize(560, 420));
    QStringList shown;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (!layout.columns[i].valueText.empty()) shown.append(chart.columns[i].label);
    }
    EXPECT_EQ(shown.join(QLatin1Char(' ')), QStringLiteral("2007 2016 2025 2030")) << "highest, lowest, realised, last";
    EXPECT_TRUE(layout.columns[11].valueLeader) << "2016 stands between higher columns";
    EXPECT_FALSE(layout.columns[20].valueLeader);
}

TEST(LongYearsTest, NoAmountStandsOnTheMarkOfAnotherDocument)
{
    YearsChart chart = test::longSeries();
    // 2007 is the highest; another document prints a little more for it.
    chart.columns[2].otherDocuments = {{*chart.columns[2].value.value * 1.04, QStringLiteral("more")}};
    const YearsLayout layout = laidOut(chart, QSize(560, 420));
    ASSERT_EQ(layout.columns[2].otherMarks.size(), 1U);
    EXPECT_TRUE(layout.columns[2].valueText.empty()) << "it would seem to be the other amount";
}

TEST(LongYearsTest, AllAmountsStandWhereThereIsRoom)
{
    for (const YearColumnLayout& column : laidOut(test::longSeries(), QSize(1280, 720)).columns)
        EXPECT_FALSE(column.valueText.empty());
}

TEST(OtherDocuments, AreMarksAcrossTheColumn)
{
    YearsChart chart = test::coaYears();
    chart.columns[4].budget.reset();
    // 2024 as another table might print it: above the bar; 2025: over the dark bar.
    chart.columns[3].otherDocuments = {{4100000.0, QStringLiteral("4.100.000")}, {std::nullopt, QStringLiteral("–")}};
    chart.columns[4].otherDocuments = {{2500000.0, QStringLiteral("2.500.000")}};
    const QSize size(900, 500);
    const YearsLayout layout = laidOut(chart, size);
    ASSERT_EQ(layout.columns[3].otherMarks.size(), 1U) << "nothing to draw for a blank";
    EXPECT_LT(layout.columns[3].valueText.rect.bottom(), layout.columns[3].otherMarks[0].top()) << "not struck through";
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const QImage image = renderChart(chart, size, 1, *theme);
        for (const std::size_t column : {3U, 4U}) {
            const QRectF& mark = layout.columns[column].otherMarks[0];
            EXPECT_GT(mark.width(), layout.columns[column].bar->width());
            EXPECT_EQ(image.pixelColor(static_cast<int>(mark.center().x()), static_cast<int>(std::round(mark.top()))),
                      theme->text);
            EXPECT_GE(countOf(image, theme->text, mark.toAlignedRect()), 2 * static_cast<int>(mark.width()) - 6);
        }
        const QRectF& over = layout.columns[4].otherMarks[0];
        const QRect edge(static_cast<int>(over.left()) + 4, static_cast<int>(std::round(over.top())) - 2,
                         static_cast<int>(over.width()) - 8, 6);
        EXPECT_GE(countOf(image, theme->base, edge), 2 * edge.width() - 2) << "an edge that shows on the bar";
    }
}

TEST(LongYearsTest, BudgetOfAYearWithinTheRowIsNamedAboveItsBar)
{
    YearsChart chart = wideValues();
    chart.budgetLabel = QStringLiteral("Begroting");
    chart.columns[20].otherDocuments.clear();
    chart.columns[20].budget = Mark{*chart.columns[20].value.value * 0.8, QStringLiteral("1.034.000")};
    const YearsLayout layout = laidOut(chart, QSize(900, 600));
    const YearColumnLayout& column = layout.columns[20];
    ASSERT_FALSE(layout.budgetText.empty());
    ASSERT_FALSE(column.valueText.empty());
    EXPECT_LE(layout.budgetText.rect.bottom(), column.bar->top()) << "not on the bar, which is higher";
    EXPECT_FALSE(layout.budgetText.rect.intersects(column.valueText.rect));
    EXPECT_GE(layout.budgetText.rect.top(), layout.frame.plot.top() - 1);
}

TEST(LongYearsTest, ABudgetShowsBesideItsBarInTheNarrowestPanel)
{
    YearsChart chart = test::longSeries();
    chart.columns[4].budget = Mark{*chart.columns[4].value.value * 0.8, QStringLiteral("8")};
    const YearColumnLayout column = laidOut(chart, QSize(420, 430)).columns[4];
    EXPECT_LE(column.budget->left(), column.bar->left() - 1);
    EXPECT_GE(column.budget->right(), column.bar->right() + 1);
}

TEST(YearsFills, BudgetsAreOutlinesAndForecastsHatched)
{
    YearsChart chart = test::coaYears();
    chart.columns[4].budget.reset();
    chart.columns[3].fill = FillRole::Budget;
    chart.columns[2].fill = FillRole::Forecast;
    const QSize size(900, 500);
    const YearsLayout layout = laidOut(chart, size);
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const QImage image = renderChart(chart, size, 1, *theme);
        const QRectF& budget = *layout.columns[3].bar;
        EXPECT_EQ(countOf(image, theme->budgetFill, budget.toAlignedRect().adjusted(3, 3, -3, -3)),
                  budget.toAlignedRect().adjusted(3, 3, -3, -3).width() *
                      budget.toAlignedRect().adjusted(3, 3, -3, -3).height());
        EXPECT_FALSE(
            test::inkIn(image, QRect(static_cast<int>(budget.left()) - 1, static_cast<int>(budget.center().y()), 3, 1),
                        theme->base)
                .isEmpty());
        const QRect inside = layout.columns[2].bar->toAlignedRect().adjusted(3, 3, -3, -3);
        EXPECT_LT(countOf(image, theme->budgetFill, inside), inside.width() * inside.height() * 9 / 10) << "hatched";
    }
}

}  // namespace
}  // namespace ketenbudget
