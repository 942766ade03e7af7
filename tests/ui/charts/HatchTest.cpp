#include "ui/charts/Hatch.h"

#include "tests/ui/charts/Pixels.h"
#include "tests/ui/charts/RealSpecs.h"
#include "ui/charts/ChartExport.h"
#include "ui/charts/ChartPicture.h"
#include "ui/theme/AppFont.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

TEST(HatchTest, LinesEndAtTheEdges)
{
    const QRectF rect(10, 20, 40, 100);
    const std::vector<QLineF> lines = hatchLines(rect, 6);
    EXPECT_EQ(lines.size(), 23U);  // (40 + 100) / 6
    const auto onEdge = [&rect](QPointF p) {
        return qFuzzyCompare(p.x(), rect.left()) || qFuzzyCompare(p.x(), rect.right()) || qFuzzyCompare(p.y(), rect.top()) ||
               qFuzzyCompare(p.y(), rect.bottom());
    };
    for (const QLineF& line : lines) {
        EXPECT_TRUE(onEdge(line.p1()) && onEdge(line.p2()));
        EXPECT_TRUE(rect.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p1()));
        EXPECT_TRUE(rect.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p2()));
        EXPECT_NEAR(line.dx(), -line.dy(), 1e-9);
    }
    EXPECT_TRUE(hatchLines(QRectF(0, 0, 0, 10), 6).empty());
}

/// Stripes along the middle of the bar, outline not counted.
int stripes(const QImage& image, const QRectF& bar, qreal scale)
{
    const int y = static_cast<int>(bar.center().y() * scale);
    const int first = static_cast<int>((bar.left() + 2) * scale);
    const int last = static_cast<int>((bar.right() - 2) * scale);
    int count = 0;
    bool inside = false;
    for (int x = first; x <= last; ++x) {
        const bool dark = image.pixelColor(x, y).lightness() < 160;
        count += dark && !inside ? 1 : 0;
        inside = dark;
    }
    return count;
}

TEST(HatchTest, DensityIsTheSameAtEveryScale)
{
    YearsChart chart = test::coaYears();
    chart.columns[4].fill = FillRole::Forecast;
    chart.columns[4].budget.reset();
    const QSize size(900, 500);
    const QRectF bar = *layoutYears(chart, size, appFont(12)).columns[4].bar;
    const int once = stripes(renderChart(chart, size, 1, lightTheme()), bar, 1);
    EXPECT_GE(once, 8);
    EXPECT_NEAR(stripes(renderChart(chart, size, 4, lightTheme()), bar, 4), once, 1);
    EXPECT_NEAR(stripes(renderChart(chart, size, 1.5, lightTheme()), bar, 1.5), once, 1);
}

}  // namespace
}  // namespace ketenbudget
