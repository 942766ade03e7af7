#include "tests/ui/charts/PanelSpecs.h"
#include "tests/ui/charts/Pixels.h"
#include "ui/charts/ChartExport.h"
#include "ui/charts/ChartPicture.h"
#include "ui/charts/PaintTools.h"
#include "ui/theme/AppFont.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ketenbudget {
namespace {

using test::countOf;

constexpr QSize size(900, 500);

PanelsLayout laidOut(const PanelsChart& chart, QSize at = size, int font = 12)
{
    const PanelsLayout layout = layoutPanels(chart, at, appFont(font));
    if (layout.minimumHeight <= at.height()) return layout;
    return layoutPanels(chart, QSizeF(at.width(), layout.minimumHeight), appFont(font));
}

std::vector<QRectF> texts(const PanelsLayout& layout)
{
    std::vector<QRectF> rects{layout.frame.who.rect, layout.frame.what.rect, layout.frame.when.rect};
    for (const TextBlock& block : layout.frame.footer) rects.push_back(block.rect);
    for (const PanelLayout& panel : layout.panels) {
        rects.push_back(panel.title.rect);
        rects.push_back(panel.unit.rect);
        for (const AxisTickLayout& tick : panel.ticks) rects.push_back(tick.label.rect);
        for (const TextBlock& year : panel.years) rects.push_back(year.rect);
        for (const BreakLayout& border : panel.breaks) rects.push_back(border.mark.rect);
        for (const SideLabel& label : panel.side) rects.push_back(label.text.rect);
        for (const SideLabel& label : panel.inside) rects.push_back(label.text.rect);
    }
    std::erase_if(rects, [](const QRectF& rect) { return rect.isEmpty(); });
    return rects;
}

QString wordsOf(const TextBlock& block)
{
    QStringList words;
    for (const TextLine& line : block.lines) words.append(line.text);
    return words.join(QLatin1Char(' '));
}

/// Labels inside the plot in the letters of a last value.
int lastValues(const PanelLayout& panel)
{
    const QFont strong = ChartFonts(appFont(13)).strong;
    return static_cast<int>(std::count_if(panel.inside.begin(), panel.inside.end(),
                                          [&strong](const SideLabel& label) { return label.text.font == strong; }));
}

/// Columns of pixels between two points, away from both.
QRect between(const PanelLayout& panel, QPointF left, QPointF right)
{
    const int from = static_cast<int>(left.x()) + 8;
    const int to = static_cast<int>(right.x()) - 8;
    return {from, static_cast<int>(panel.plot.top()) + 2, to - from, static_cast<int>(panel.plot.height()) - 6};
}

PanelsChart withGapIn2023()
{
    PanelsChart chart = test::inflowPanels();
    chart.panels[0].series[0].points[4] = {std::nullopt, QStringLiteral("–")};
    return chart;
}

class PanelWidths : public ::testing::TestWithParam<QSize> {};

TEST_P(PanelWidths, NothingIsCutAndNothingOverlaps)
{
    PanelsChart aligned = test::timelinessPanels();
    aligned.aligned = true;
    for (const PanelsChart& chart : {test::inflowPanels(), test::timelinessPanels(), test::crowdedPanels(), aligned}) {
        const PanelsLayout layout = laidOut(chart, GetParam(), 13);
        EXPECT_LE(layout.minimumHeight, layout.frame.size.height());
        const QRectF whole(QPointF(), layout.frame.size);
        const std::vector<QRectF> words = texts(layout);
        for (std::size_t i = 0; i < words.size(); ++i) {
            EXPECT_TRUE(whole.contains(words[i])) << i;
            const QRectF inner = words[i].adjusted(0.5, 0.5, -0.5, -0.5);
            for (std::size_t j = i + 1; j < words.size(); ++j)
                EXPECT_FALSE(inner.intersects(words[j])) << i << " and " << j;
        }
        for (std::size_t i = 0; i < layout.panels.size(); ++i) {
            EXPECT_EQ(wordsOf(layout.panels[i].title), chart.panels[i].title);
            const bool ended = chart.years.size() == 9 && i != 1;
            EXPECT_EQ(lastValues(layout.panels[i]), ended ? 1 : 0)
                << "of a line that ends before the last year, always";
            for (const SideLabel& label : layout.panels[i].side) EXPECT_TRUE(layout.items[i].contains(label.text.rect));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, PanelWidths,
                         ::testing::Values(QSize(360, 180), QSize(420, 180), QSize(420, 420), QSize(560, 300),
                                           QSize(900, 600), QSize(1280, 720), QSize(1920, 1080)));

TEST(PanelsChartTest, ColumnsFollowFromTheWidth)
{
    const PanelsChart chart = test::inflowPanels();
    EXPECT_EQ(laidOut(chart, QSize(420, 180), 13).columns, 1U);
    EXPECT_EQ(laidOut(chart, QSize(700, 500), 13).columns, 2U);
    EXPECT_EQ(laidOut(chart, QSize(1600, 300), 13).columns, 4U);
    for (const int width : {420, 700, 1000, 1600}) {
        const PanelsLayout layout = laidOut(chart, QSize(width, 180), 13);
        EXPECT_TRUE(layout.columns == 1 || layout.items[0].width() >= 220) << width;
    }
}

TEST(PanelsChartTest, GapLeavesLaterYearsInTheirPlaces)
{
    const PanelLayout whole = laidOut(test::inflowPanels()).panels[0];
    const PanelsChart chart = withGapIn2023();
    const PanelLayout panel = laidOut(chart).panels[0];
    const std::vector<std::optional<QPointF>>& points = panel.series[0].points;
    EXPECT_FALSE(points[4]);
    EXPECT_EQ(points[5], whole.series[0].points[5]);
    EXPECT_EQ(points[6], whole.series[0].points[6]);
    const QImage image = renderChart(chart, size, 1, lightTheme());
    EXPECT_EQ(image.pixelColor(points[5]->toPoint()), lightTheme().realisation);
    EXPECT_EQ(countOf(image, lightTheme().realisation, between(panel, *points[3], *points[5])), 0);
    EXPECT_GT(countOf(image, lightTheme().realisation, between(panel, *points[5], *points[6])), 10);
}

TEST(PanelsChartTest, LineOfQtChartsRunsWhereTheLayoutSays)
{
    const PanelLayout panel = laidOut(test::inflowPanels()).panels[3];
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const QImage image = renderChart(test::inflowPanels(), size, 1, *theme);
        for (std::size_t year = 1; year < 7; ++year) {
            const QPointF middle = (*panel.series[0].points[year - 1] + *panel.series[0].points[year]) / 2;
            const QRect spot(middle.toPoint() - QPoint(1, 1), QSize(3, 3));
            EXPECT_GT(countOf(image, theme->realisation, spot), 0) << year;
        }
    }
}

TEST(PanelsChartTest, BreakIsADottedLineThatNothingCrosses)
{
    PanelsChart chart = test::inflowPanels();
    chart.panels[0].breaks.push_back({3, QStringLiteral("a")});
    const PanelLayout panel = laidOut(chart).panels[0];
    const QPointF before = *panel.series[0].points[2];
    const QPointF after = *panel.series[0].points[3];
    ASSERT_EQ(panel.breaks.size(), 1U);
    const QLineF line = panel.breaks[0].line;
    EXPECT_NEAR(line.x1(), (before.x() + after.x()) / 2, 1e-6);
    EXPECT_LE(panel.breaks[0].mark.rect.bottom(), line.y1() + 1e-6);
    const QImage image = renderChart(chart, size, 1, lightTheme());
    EXPECT_EQ(countOf(image, lightTheme().realisation, between(panel, before, after)), 0);
    EXPECT_GT(countOf(renderChart(test::inflowPanels(), size, 1, lightTheme()), lightTheme().realisation,
                      between(panel, before, after)),
              10);
    int gaps = 0;
    bool on = false;
    for (int y = static_cast<int>(line.y1()); y < static_cast<int>(line.y2()) - 3; ++y) {
        const QRect row(static_cast<int>(line.x1()) - 1, y, 3, 1);
        const bool ink = countOf(image, lightTheme().base, row) < 3;
        gaps += on && !ink ? 1 : 0;
        on = ink;
    }
    EXPECT_GE(gaps, 10);
}

TEST(PanelsChartTest, AlignedPanelsShareTheirTimeAxis)
{
    PanelsChart chart = test::timelinessPanels();
    chart.aligned = true;
    const PanelsLayout layout = laidOut(chart, QSize(1280, 720));
    EXPECT_EQ(layout.columns, 1U);
    for (const PanelLayout& panel : layout.panels) {
        EXPECT_EQ(panel.plot.left(), layout.panels[0].plot.left());
        EXPECT_EQ(panel.plot.right(), layout.panels[0].plot.right());
        for (std::size_t year = 0; year < 6; ++year) {
            EXPECT_EQ(panel.series[0].points[year]->x(), layout.panels[0].series[0].points[year]->x());
        }
    }
}

TEST(PanelsChartTest, OneUnitHasOneScale)
{
    const PanelsLayout layout = laidOut(test::inflowPanels());
    const auto perUnit = [&layout](std::size_t panel, std::size_t year, double value) {
        return (layout.panels[panel].plot.bottom() - layout.panels[panel].series[0].points[year]->y()) / value;
    };
    EXPECT_NEAR(perUnit(0, 6, 42810), perUnit(3, 6, 74700), 1e-9);
    EXPECT_NEAR(perUnit(0, 6, 42810), layout.scale, 1e-9);
    EXPECT_NEAR(layoutPanels(test::inflowPanels(), size, appFont(12), layout.scale / 2).scale, layout.scale / 2, 1e-9);
    EXPECT_EQ(laidOut(test::timelinessPanels()).scale, 0) << "months and percentages have no scale in common";
}

TEST(PanelsChartTest, BudgetIsAnOpenMarkWithItsName)
{
    const PanelLayout panel = laidOut(test::inflowPanels()).panels[0];
    const QPointF at = *panel.marks[0];
    EXPECT_NEAR(at.y(), panel.plot.bottom() - panel.plot.height() * 76400 / 120000, 1e-6);
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const QImage image = renderChart(test::inflowPanels(), size, 1, *theme);
        EXPECT_EQ(image.pixelColor(at.toPoint()), theme->budgetFill);
        const QRect around(at.toPoint() - QPoint(6, 6), QSize(13, 13));
        EXPECT_GE(countOf(image, theme->budgetOutline, around), 4);
    }
    ASSERT_EQ(panel.side.size(), 2U);
    EXPECT_EQ(wordsOf(panel.side[0].text), QStringLiteral("42.810"));
    EXPECT_EQ(wordsOf(panel.side[1].text), QStringLiteral("Begroting 2025 76.400"));
}

TEST(PanelsChartTest, ForecastIsHatched)
{
    PanelsChart chart = test::inflowPanels();
    chart.panels[0].bands.push_back({QStringLiteral("MPP najaar 2025"), std::vector<PanelBand::Range>(7)});
    chart.panels[0].bands[0].ranges[4] = {60000, std::nullopt, 110000, QStringLiteral("60.000–110.000")};
    const PanelLayout panel = laidOut(chart).panels[0];
    ASSERT_EQ(panel.ranges.size(), 1U);
    const QRectF box = panel.ranges[0].box;
    EXPECT_NEAR(box.height(), panel.plot.height() * 50000 / 120000, 1e-6);
    const QImage image = renderChart(chart, size, 1, lightTheme());
    int stripes = 0;
    bool inside = false;
    for (int x = static_cast<int>(box.left()) + 2; x < static_cast<int>(box.right()) - 2; ++x) {
        const bool dark = image.pixelColor(x, static_cast<int>(box.center().y())).lightness() < 160;
        stripes += dark && !inside ? 1 : 0;
        inside = dark;
    }
    EXPECT_GE(stripes, 2);
    EXPECT_EQ(wordsOf(panel.inside[0].text), QStringLiteral("MPP najaar 2025 60.000–110.000"));
    EXPECT_EQ(wordsOf(laidOut(test::crowdedPanels()).panels[0].side.back().text),
              QStringLiteral("MPP najaar 2025 38.000–60.100"));
}

TEST(PanelsChartTest, SingleBoundIsABracketThatIsOpenOnTheOtherSide)
{
    PanelsChart chart = test::inflowPanels();
    chart.panels[0].bands.push_back({QStringLiteral("MPP voorjaar 2023"), std::vector<PanelBand::Range>(7)});
    std::vector<PanelBand::Range>& ranges = chart.panels[0].bands[0].ranges;
    ranges[1] = {60000, std::nullopt, std::nullopt, QStringLiteral("ten minste 60.000")};
    ranges[4] = {std::nullopt, 90000, 110000, QStringLiteral("ten hoogste 110.000")};
    const PanelLayout panel = laidOut(chart).panels[0];
    ASSERT_EQ(panel.ranges.size(), 2U);
    const PanelRangeLayout& low = panel.ranges[0];
    const PanelRangeLayout& high = panel.ranges[1];
    EXPECT_TRUE(low.openAbove && !low.openBelow);
    EXPECT_TRUE(high.openBelow && !high.openAbove);
    EXPECT_NEAR(low.box.bottom(), panel.plot.bottom() - panel.plot.height() * 60000 / 120000, 1e-6);
    EXPECT_NEAR(high.box.height(), panel.plot.height() * 20000 / 120000, 1e-6) << "its legs reach to the median";
    EXPECT_EQ(wordsOf(panel.inside[0].text), QStringLiteral("MPP voorjaar 2023 ten hoogste 110.000"));
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const QImage image = renderChart(chart, size, 1, *theme);
        const int middle = static_cast<int>(low.box.center().x());
        const auto inked = [&](qreal y) {
            return !test::inkIn(image, QRect(middle - 3, static_cast<int>(y) - 1, 7, 3), theme->base).isEmpty();
        };
        EXPECT_TRUE(inked(low.box.bottom())) << "the bound";
        EXPECT_FALSE(inked(low.box.top())) << "open";
        EXPECT_FALSE(inked(low.box.center().y())) << "not hatched";
    }
}

TEST(PanelsChartTest, ForecastLineIsDashed)
{
    PanelsChart chart = test::inflowPanels();
    chart.panels[0].series[0].role = LineRole::Forecast;
    const auto inkOf = [](const PanelsChart& one) {
        const PanelLayout panel = laidOut(one).panels[0];
        const QImage image = renderChart(one, size, 1, lightTheme());
        const QRect strip = between(panel, *panel.series[0].points[3], *panel.series[0].points[4]);
        return strip.width() * strip.height() - countOf(image, lightTheme().base, strip);
    };
    EXPECT_LT(inkOf(chart), inkOf(test::inflowPanels()) * 9 / 10);
}

TEST(PanelsChartTest, FirstAndLastYearAreAlwaysThere)
{
    PanelsChart chart = test::inflowPanels();
    chart.years.clear();
    for (int year = 1990; year <= 2025; ++year) chart.years.append(QString::number(year));
    for (SeriesPanel& panel : chart.panels) {
        panel.marks.clear();
        panel.series[0].points.assign(36, Mark{40000.0, QStringLiteral("40.000")});
    }
    const PanelLayout panel = laidOut(chart, QSize(420, 420)).panels[0];
    QStringList years;
    for (const TextBlock& year : panel.years) years.append(wordsOf(year));
    EXPECT_TRUE(years.contains(QStringLiteral("1990")));
    EXPECT_TRUE(years.contains(QStringLiteral("2025")));
    EXPECT_GE(years.size(), 4);
    EXPECT_LT(years.size(), 19);
}

TEST(PanelsChartTest, EmptyAndPartlyEmptyChartsArePainted)
{
    PanelsChart chart = test::inflowPanels();
    chart.panels[0].series[0].points.assign(7, Mark{});
    chart.panels[1].series.clear();
    chart.panels[2].axisMax = 0;
    EXPECT_FALSE(renderChart(chart, size, 1, lightTheme()).isNull());
    chart.years = QStringList{QStringLiteral("2025")};
    for (SeriesPanel& panel : chart.panels) {
        panel.marks.clear();
        for (PanelSeries& series : panel.series) series.points.resize(1);
    }
    EXPECT_FALSE(renderChart(chart, size, 1, lightTheme()).isNull());
    chart.panels.clear();
    EXPECT_FALSE(renderChart(chart, size, 1, lightTheme()).isNull());
}

TEST(PanelsChartTest, ExportsAreTextAndLines)
{
    const ChartSpec spec = test::crowdedPanels();
    const QByteArray svg = encodeChart(spec, {QSize(960, 540), 96, ChartFormat::Svg});
    EXPECT_EQ(svg.count("<image"), 0);
    EXPECT_GT(svg.count("<text"), 40);
    EXPECT_TRUE(QString::fromUtf8(svg).contains(QStringLiteral("&lt; 1 jaar &amp; € R&amp;D")));
    const QByteArray pdf = encodeChart(spec, {QSize(960, 540), 96, ChartFormat::Pdf});
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_GE(pdf.count("/FontFile2"), 1);
    EXPECT_EQ(pdf.count("/Subtype /Image"), 0);
    const QImage png = QImage::fromData(encodeChart(spec, {QSize(960, 540), 96, ChartFormat::Png}));
    EXPECT_EQ(png.size(), QSize(960, 540));
    EXPECT_EQ(svg, encodeChart(spec, {QSize(960, 540), 96, ChartFormat::Svg}));
}

TEST(BesideTexts, ALineStopsAtEveryTextInItsWayAndGoesOn)
{
    const QRectF number(40, 40, 60, 10);
    const std::vector<QLineF> upright = besideTexts(QLineF(70, 0, 70, 100), {number, QRectF(200, 0, 10, 100)});
    ASSERT_EQ(upright.size(), 2U);
    EXPECT_EQ(upright[0], QLineF(70, 0, 70, 40));
    EXPECT_EQ(upright[1], QLineF(70, 50, 70, 100));
    const std::vector<QLineF> level = besideTexts(QLineF(0, 45, 200, 45), {number});
    ASSERT_EQ(level.size(), 2U);
    EXPECT_EQ(level[0], QLineF(0, 45, 38, 45)) << "a little room beside the text";
    EXPECT_EQ(level[1], QLineF(102, 45, 200, 45));
    EXPECT_EQ(besideTexts(QLineF(0, 60, 200, 60), {number}).size(), 1U) << "it passes below";
    EXPECT_TRUE(besideTexts(QLineF(60, 42, 70, 48), {number}).empty());
}

}  // namespace
}  // namespace ketenbudget
