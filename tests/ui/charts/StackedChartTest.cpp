#include "tests/ui/charts/PanelSpecs.h"
#include "tests/ui/charts/Pixels.h"
#include "ui/charts/ChartExport.h"
#include "ui/charts/ChartPicture.h"
#include "ui/theme/AppFont.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ketenbudget {
namespace {

using test::countOf;

constexpr QSize size(900, 500);

StackedLayout laidOut(const StackedChart& chart, QSize at = size, int font = 12)
{
    const StackedLayout layout = layoutStacked(chart, at, appFont(font));
    if (layout.minimumHeight <= at.height()) return layout;
    return layoutStacked(chart, QSizeF(at.width(), layout.minimumHeight), appFont(font));
}

const StackedSegmentLayout& segment(const StackedLayout& layout, std::size_t column, std::size_t series)
{
    return layout.segments[column * layout.labels.size() + series];
}

QString wordsOf(const TextBlock& block)
{
    QStringList words;
    for (const TextLine& line : block.lines) words.append(line.text);
    return words.join(QLatin1Char(' '));
}

std::vector<QRectF> texts(const StackedLayout& layout)
{
    std::vector<QRectF> rects{layout.frame.who.rect, layout.frame.what.rect, layout.frame.when.rect};
    for (const TextBlock& block : layout.frame.footer) rects.push_back(block.rect);
    for (const AxisTickLayout& tick : layout.ticks) rects.push_back(tick.label.rect);
    for (const TextBlock& name : layout.columns) rects.push_back(name.rect);
    for (const TextBlock& total : layout.totals) rects.push_back(total.rect);
    for (const BreakLayout& border : layout.breaks) rects.push_back(border.mark.rect);
    for (const SideLabel& label : layout.labels) rects.push_back(label.text.rect);
    for (const StackedSegmentLayout& one : layout.segments) rects.push_back(one.value.rect);
    std::erase_if(rects, [](const QRectF& rect) { return rect.isEmpty(); });
    return rects;
}

/// Eight layers of which six are next to nothing.
StackedChart thinLayers()
{
    StackedChart chart = test::expenditureByPart();
    for (int i = 0; i < 4; ++i) {
        StackedSeries thin = chart.series[2];
        thin.label = QStringLiteral("< 1 jaar & € R&D, onderdeel %1").arg(i);
        chart.series.insert(chart.series.begin() + 2, thin);
    }
    return chart;
}

/// With a border in front of the last but one column.
StackedChart broken(StackedChart chart)
{
    chart.breaks.push_back({static_cast<int>(chart.columns.size()) - 2, QStringLiteral("a")});
    return chart;
}

double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    return (light + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

class StackedSizes : public ::testing::TestWithParam<QSize> {};

TEST_P(StackedSizes, NothingIsCutAndNothingOverlaps)
{
    for (const StackedChart& chart : {test::departures(), test::expenditureByPart(), thinLayers(),
                                      broken(test::departures()), broken(test::expenditureByPart())}) {
        const StackedLayout layout = laidOut(chart, GetParam(), 13);
        const QRectF whole(QPointF(), layout.frame.size);
        const std::vector<QRectF> words = texts(layout);
        for (std::size_t i = 0; i < words.size(); ++i) {
            EXPECT_TRUE(whole.contains(words[i])) << i;
            const QRectF inner = words[i].adjusted(0.5, 0.5, -0.5, -0.5);
            for (std::size_t j = i + 1; j < words.size(); ++j)
                EXPECT_FALSE(inner.intersects(words[j])) << i << " and " << j;
        }
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            EXPECT_EQ(wordsOf(layout.labels[i].text),
                      chart.series[i].label + QLatin1Char(' ') + chart.series[i].values.back().text);
        }
        for (qsizetype i = 0; i < chart.columns.size(); ++i) {
            EXPECT_EQ(wordsOf(layout.columns[static_cast<std::size_t>(i)]), chart.columns[i]);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, StackedSizes,
                         ::testing::Values(QSize(360, 180), QSize(420, 180), QSize(560, 420), QSize(900, 600),
                                           QSize(1280, 720), QSize(1920, 1080)));

TEST(StackedChartTest, LayersStandOnEachOther)
{
    const StackedChart chart = test::departures();
    const StackedLayout layout = laidOut(chart);
    for (std::size_t column = 0; column < 8; ++column) {
        qreal bottom = layout.plot.bottom();
        for (std::size_t series = 0; series < 3; ++series) {
            const QRectF rect = segment(layout, column, series).rect;
            EXPECT_NEAR(rect.bottom(), bottom, 1e-6);
            EXPECT_NEAR(rect.height(), layout.plot.height() * *chart.series[series].values[column].value / 100, 1e-6);
            bottom = rect.top();
        }
        EXPECT_NEAR(bottom, layout.plot.top(), 1e-6) << "shares add up to all of it";
    }
}

TEST(StackedChartTest, LabelsKeepTheOrderAndPointAtTheirLayers)
{
    const StackedLayout layout = laidOut(thinLayers());
    for (std::size_t i = 1; i < layout.labels.size(); ++i) {
        EXPECT_LE(layout.labels[i].text.rect.bottom(), layout.labels[i - 1].text.rect.top());
    }
    int leaders = 0;
    for (std::size_t i = 0; i < layout.labels.size(); ++i) {
        if (!layout.labels[i].leader) continue;
        ++leaders;
        EXPECT_NEAR(layout.labels[i].leader->y1(), segment(layout, 5, i).rect.center().y(), 1e-6);
    }
    EXPECT_GE(leaders, 3);
}

TEST(StackedChartTest, LayerThatEndsEarlierSaysWhere)
{
    StackedChart chart = test::departures();
    chart.series[1].values[7] = {std::nullopt, QStringLiteral("–")};
    EXPECT_EQ(wordsOf(laidOut(chart).labels[1].text), QStringLiteral("Gedwongen vertrek 2025: 27%"));
}

TEST(StackedChartTest, BreakIsADottedLineBetweenTwoColumns)
{
    const StackedChart chart = broken(test::departures());
    const StackedLayout layout = laidOut(chart);
    ASSERT_EQ(layout.breaks.size(), 1U);
    const BreakLayout& border = layout.breaks[0];
    EXPECT_GT(border.line.x1(), segment(layout, 5, 0).rect.right());
    EXPECT_LT(border.line.x1(), segment(layout, 6, 0).rect.left());
    EXPECT_EQ(wordsOf(border.mark), QStringLiteral("a"));
    EXPECT_LE(border.mark.rect.bottom(), layout.plot.top());
    EXPECT_DOUBLE_EQ(border.line.y2(), layout.plot.bottom());
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const QImage image = renderChart(chart, size, 1, *theme);
        const int x = static_cast<int>(border.line.x1());
        int dots = 0;
        bool inside = false;
        for (int y = static_cast<int>(border.line.y1()); y < static_cast<int>(border.line.y2()); ++y) {
            const bool ink = !test::inkIn(image, QRect(x - 1, y, 3, 1), theme->base).isEmpty();
            dots += ink && !inside ? 1 : 0;
            inside = ink;
        }
        EXPECT_GE(dots, 20);
    }
    EXPECT_TRUE(laidOut(test::departures()).breaks.empty());
}

TEST(StackedChartTest, ShadesAndTheBudgetsFill)
{
    const StackedChart chart = test::departures();
    const StackedLayout layout = laidOut(chart);
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const ChartTheme colours = chartTheme(*theme);
        const QImage image = renderChart(chart, size, 1, *theme);
        for (std::size_t series = 0; series < 3; ++series) {
            const QRectF rect = segment(layout, 6, series).rect;
            const QPoint corner = rect.topLeft().toPoint() + QPoint(6, 6);
            EXPECT_EQ(image.pixelColor(corner), layerColour(series, 3, FillRole::Realisation, colours));
            const QPoint planned = segment(layout, 7, series).rect.center().toPoint();
            EXPECT_EQ(image.pixelColor(planned), layerColour(series, 3, FillRole::Budget, colours));
            const QRect edge(static_cast<int>(rect.left()) - 1, static_cast<int>(rect.center().y()) - 3, 3, 6);
            int seen = 0;
            for (int x = edge.left(); x <= edge.right(); ++x)
                seen += contrast(image.pixelColor(x, edge.center().y()), theme->base) >= 3 ? 1 : 0;
            EXPECT_GE(seen, 1) << "the outline carries the contrast";
        }
        const QRectF upper = segment(layout, 6, 1).rect;
        const QRect border(static_cast<int>(upper.left()) + 6, static_cast<int>(upper.top()) - 1, 20, 4);
        EXPECT_GE(countOf(image, theme->base, border), 20) << "a line of background between two layers";
    }
}

TEST(StackedChartTest, ValuesAreReadableOnEveryLayer)
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        for (std::size_t layers = 1; layers <= 8; ++layers) {
            for (std::size_t layer = 0; layer < layers; ++layer) {
                for (const FillRole fill : {FillRole::Realisation, FillRole::Budget, FillRole::Forecast}) {
                    const QColor colour = layerColour(layer, layers, fill, chartTheme(*theme));
                    EXPECT_GE(contrast(textOn(colour), colour), 4.5);
                }
            }
        }
    }
}

TEST(StackedChartTest, ForecastIsHatched)
{
    StackedChart chart = test::departures();
    chart.fills[7] = FillRole::Forecast;
    const QRect box = segment(laidOut(chart), 7, 2).rect.toRect().adjusted(4, 4, -4, -4);
    const QColor plain = layerColour(2, 3, FillRole::Forecast, chartTheme(lightTheme()));
    const int covered = countOf(renderChart(chart, size, 1, lightTheme()), plain, box);
    EXPECT_LT(covered, box.width() * box.height() * 9 / 10);
    EXPECT_GT(covered, box.width() * box.height() / 4);
}

TEST(StackedChartTest, PointerOnASegmentOrItsNameFindsTheSeries)
{
    const StackedLayout layout = laidOut(test::departures());
    const ChartPicture picture = layout;
    for (std::size_t series = 0; series < 3; ++series) {
        EXPECT_EQ(itemAt(picture, segment(layout, 2, series).rect.center()), static_cast<int>(series));
        EXPECT_EQ(itemAt(picture, layout.items[series].center()), static_cast<int>(series));
    }
    EXPECT_FALSE(itemAt(picture, QPointF(2, 2)));
}

TEST(StackedChartTest, ScaleIsSharedOnRequest)
{
    const StackedLayout natural = laidOut(test::expenditureByPart());
    const StackedLayout shared = layoutStacked(test::expenditureByPart(), size, appFont(12), natural.scale / 2);
    EXPECT_NEAR(shared.scale, natural.scale / 2, 1e-12);
    EXPECT_NEAR(segment(shared, 0, 0).rect.height(), segment(natural, 0, 0).rect.height() / 2, 1e-6);
}

TEST(StackedChartTest, EmptyChartsArePainted)
{
    StackedChart chart = test::departures();
    chart.axisMax = 0;
    EXPECT_FALSE(renderChart(chart, size, 1, lightTheme()).isNull());
    chart.columns.clear();
    EXPECT_FALSE(renderChart(chart, size, 1, lightTheme()).isNull());
    chart.series.clear();
    EXPECT_FALSE(renderChart(chart, size, 1, lightTheme()).isNull());
}

TEST(StackedChartTest, ExportsAreTextAndAreas)
{
    const ChartSpec spec = thinLayers();
    const QByteArray svg = encodeChart(spec, {QSize(960, 540), 96, ChartFormat::Svg});
    EXPECT_EQ(svg.count("<image"), 0);
    EXPECT_GT(svg.count("<text"), 25);
    EXPECT_TRUE(QString::fromUtf8(svg).contains(QStringLiteral("&lt; 1 jaar &amp; € R&amp;D")));
    const QByteArray pdf = encodeChart(spec, {QSize(960, 540), 96, ChartFormat::Pdf});
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_GE(pdf.count("/FontFile2"), 1);
    EXPECT_EQ(pdf.count("/Subtype /Image"), 0);
    const QImage png = QImage::fromData(encodeChart(spec, {QSize(960, 540), 96, ChartFormat::Png}));
    EXPECT_EQ(png.size(), QSize(960, 540));
}

}  // namespace
}  // namespace ketenbudget
