#include "tests/ui/charts/Pixels.h"
#include "tests/ui/charts/RealSpecs.h"
#include "ui/charts/ChartExport.h"
#include "ui/charts/ChartPicture.h"
#include "ui/theme/AppFont.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

using test::countOf;
using test::inkIn;

constexpr QSize size(900, 500);

YearsLayout laidOut(const YearsChart& chart, QSize at = size)
{
    return layoutYears(chart, at, appFont(12));
}

std::vector<QRectF> texts(const YearsLayout& layout)
{
    std::vector<QRectF> rects{layout.frame.who.rect, layout.frame.what.rect, layout.frame.when.rect};
    for (const TextBlock& block : layout.frame.footer) rects.push_back(block.rect);
    for (const AxisTickLayout& tick : layout.ticks) rects.push_back(tick.label.rect);
    for (const YearColumnLayout& column : layout.columns) {
        rects.push_back(column.label.rect);
        rects.push_back(column.valueText.rect);
    }
    for (const BreakLayout& border : layout.breaks) rects.push_back(border.mark.rect);
    rects.push_back(layout.budgetText.rect);
    std::erase_if(rects, [](const QRectF& rect) { return rect.isEmpty(); });
    return rects;
}

/// A hole, an amount below zero, a break, and a budget that is not in the last column.
YearsChart crowded()
{
    YearsChart chart = test::coaYears();
    chart.columns[1].value = {-744188.0, QStringLiteral("−744.188")};
    chart.columns[2].value = {std::nullopt, QStringLiteral("–")};
    chart.columns[3].breakBefore = true;
    chart.columns[3].breakMark = QStringLiteral("a");
    YearColumn forecast;
    forecast.label = QStringLiteral("2026");
    forecast.fill = FillRole::Forecast;
    forecast.value = {3100000.0, QStringLiteral("3.100.000")};
    chart.columns.push_back(forecast);
    chart.axisMin = -1000000;
    return chart;
}

class YearsSizes : public ::testing::TestWithParam<QSize> {};

TEST_P(YearsSizes, NothingIsCutAndNothingOverlaps)
{
    for (const YearsChart& chart : {test::coaYears(), crowded()}) {
        QSize at = GetParam();
        YearsLayout layout = laidOut(chart, at);
        at.setHeight(std::max(at.height(), static_cast<int>(layout.minimumHeight)));
        layout = laidOut(chart, at);
        const std::vector<QRectF> words = texts(layout);
        for (std::size_t i = 0; i < words.size(); ++i) {
            EXPECT_TRUE(QRectF(QPointF(), at).contains(words[i])) << i;
            const QRectF inner = words[i].adjusted(0.5, 0.5, -0.5, -0.5);
            for (std::size_t j = i + 1; j < words.size(); ++j) EXPECT_FALSE(inner.intersects(words[j])) << i << " and " << j;
            for (const YearColumnLayout& column : layout.columns) EXPECT_FALSE(column.bar && inner.intersects(*column.bar)) << i;
        }
        for (const YearColumnLayout& column : layout.columns) EXPECT_FALSE(column.valueText.empty());
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, YearsSizes,
                         ::testing::Values(QSize(450, 220), QSize(480, 260), QSize(560, 300), QSize(960, 540), QSize(1920, 1080)));

TEST(YearsChartTest, FitsTheSmallestPanel)
{
    const YearsLayout layout = laidOut(test::coaYears(), QSize(420, 220));
    EXPECT_LE(layout.minimumHeight, 220);
    EXPECT_FALSE(layout.columns[0].valueText.empty());
}

TEST(YearsChartTest, BarsOfQtChartsStandWhereTheLayoutSays)
{
    const YearsChart chart = test::coaYears();
    const YearsLayout layout = laidOut(chart);
    const QImage image = renderChart(chart, size, 1, lightTheme());
    const QRectF bar = *layout.columns[4].bar;
    const QRect around = bar.toAlignedRect().adjusted(-3, -3, 3, -3);
    QRect ink;
    for (int y = around.top(); y <= around.bottom(); ++y) {
        for (int x = around.left(); x <= around.right(); ++x) {
            if (image.pixelColor(x, y) == lightTheme().realisation) ink |= QRect(x, y, 1, 1);
        }
    }
    EXPECT_NEAR(ink.left(), bar.left(), 1);
    EXPECT_NEAR(ink.right() + 1, bar.right(), 1);
    EXPECT_NEAR(ink.top(), bar.top(), 1);
}

TEST(YearsChartTest, FillTellsTheScenario)
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const YearsChart chart = test::coaYears();
        const YearsLayout layout = laidOut(chart);
        const QImage image = renderChart(chart, size, 1, *theme);
        for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(image.pixelColor(layout.columns[i].bar->center().toPoint()), theme->earlierYear);
        const YearColumnLayout& last = layout.columns[4];
        EXPECT_EQ(image.pixelColor(last.bar->center().toPoint()), theme->realisation);
        const QPointF beside((last.budget->left() + last.bar->left()) / 2, last.bar->center().y());
        EXPECT_EQ(image.pixelColor(beside.toPoint()), theme->budgetFill);
        const QRect top(static_cast<int>(last.bar->left()), static_cast<int>(last.budget->top()) - 1, 20, 3);
        EXPECT_GE(countOf(image, theme->budgetOutline, top), 20);
    }
}

TEST(YearsChartTest, MissingYearLeavesAGapAndLaterYearsStay)
{
    const YearsChart whole = test::coaYears();
    YearsChart holed = whole;
    holed.columns[2].value = {std::nullopt, QStringLiteral("–")};
    const YearsLayout layout = laidOut(holed);
    const QImage image = renderChart(holed, size, 1, lightTheme());
    const Theme& theme = lightTheme();
    EXPECT_FALSE(layout.columns[2].bar);
    EXPECT_EQ(countOf(image, theme.earlierYear, layout.columns[2].rect.toRect()), 0);
    for (const std::size_t i : {0U, 1U, 3U}) {
        const QPoint centre = layout.columns[i].bar->center().toPoint();
        EXPECT_EQ(image.pixelColor(centre), theme.earlierYear) << holed.columns[i].label.toStdString();
        EXPECT_NEAR(layout.columns[i].bar->center().x(), laidOut(whole).columns[i].bar->center().x(), 1e-6);
    }
    EXPECT_EQ(image.pixelColor(layout.columns[4].bar->center().toPoint()), theme.realisation);
}

TEST(YearsChartTest, SameYearTwiceIsDrawnTwice)
{
    YearsChart chart = test::coaYears();
    chart.columns[3].label = chart.columns[2].label;
    const QImage image = renderChart(chart, size, 1, lightTheme());
    const YearsLayout layout = laidOut(chart);
    for (const std::size_t i : {2U, 3U}) EXPECT_EQ(image.pixelColor(layout.columns[i].bar->center().toPoint()), lightTheme().earlierYear);
}

TEST(YearsChartTest, AmountsStandOutsideTheEndsOfTheBars)
{
    const YearsLayout layout = laidOut(crowded());
    EXPECT_LE(layout.columns[0].valueText.rect.bottom(), layout.columns[0].bar->top());
    EXPECT_GE(layout.columns[1].valueText.rect.top(), layout.columns[1].bar->bottom()) << "below a negative bar";
    EXPECT_GE(layout.columns[1].bar->top(), layout.zero - 1e-6);
}

TEST(YearsChartTest, BudgetIsNamedBesideItsColumn)
{
    const YearsLayout layout = laidOut(test::coaYears());
    QStringList words;
    for (const TextLine& line : layout.budgetText.lines) words.append(line.text);
    EXPECT_EQ(words.join(QLatin1Char(' ')), QStringLiteral("Begroting 2025 4.062.600"));
    EXPECT_GT(layout.budgetText.rect.left(), layout.columns[4].budget->right());
    ASSERT_TRUE(layout.budgetLeader);
    EXPECT_NEAR(layout.budgetLeader->y1(), layout.columns[4].budget->top(), 1e-6);
}

TEST(YearsChartTest, BreakIsADottedLineWithItsLetter)
{
    const YearsChart chart = crowded();
    const YearsLayout layout = laidOut(chart);
    ASSERT_EQ(layout.breaks.size(), 1U);
    EXPECT_NEAR(layout.breaks[0].line.x1(), layout.columns[3].rect.left(), 1e-6);
    const QImage image = renderChart(chart, size, 1, lightTheme());
    const QRect strip(static_cast<int>(layout.breaks[0].line.x1()) - 1, static_cast<int>(layout.plot.top()) + 2, 3, 80);
    int gaps = 0;
    bool on = false;
    for (int y = strip.top(); y <= strip.bottom(); ++y) {
        const bool ink = image.pixelColor(strip.center().x(), y) != lightTheme().base || image.pixelColor(strip.left(), y) != lightTheme().base;
        gaps += on && !ink ? 1 : 0;
        on = ink;
    }
    EXPECT_GE(gaps, 10);
    EXPECT_FALSE(inkIn(image, layout.breaks[0].mark.rect.toRect(), lightTheme().base).isEmpty());
}

TEST(YearsChartTest, AllZeroAndEmptyChartsArePainted)
{
    YearsChart chart = test::coaYears();
    for (YearColumn& column : chart.columns) column.value = {0.0, QStringLiteral("0")};
    chart.columns[4].budget.reset();
    chart.axisMax = 0;
    chart.ticks.clear();
    const QRect plot = laidOut(chart).plot.toRect().adjusted(0, 0, 0, -20);
    EXPECT_EQ(countOf(renderChart(chart, size, 1, lightTheme()), lightTheme().base, plot), plot.width() * plot.height());
    chart.columns.clear();
    EXPECT_FALSE(renderChart(chart, size, 1, lightTheme()).isNull());
}

}  // namespace
}  // namespace ketenbudget
