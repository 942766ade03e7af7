#include "tests/ui/charts/PanelSpecs.h"
#include "tests/ui/charts/RealBridges.h"
#include "tests/ui/charts/RealSpecs.h"
#include "ui/charts/ChartPicture.h"
#include "ui/theme/AppFont.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

constexpr QSizeF panel(520, 480);

class SharedScale : public testing::Test {
protected:
    [[nodiscard]] static VarianceLayout tiers(std::optional<qreal> scale)
    {
        return layoutVariance(test::articlePart374(), panel, appFont(12), scale);
    }
    [[nodiscard]] static YearsLayout years(std::optional<qreal> scale)
    {
        return layoutYears(test::coaYears(), panel, appFont(12), scale);
    }
    [[nodiscard]] static qreal smaller() { return std::min(tiers({}).amount.scale, scaleOf(years({}))); }
};

TEST_F(SharedScale, AnAmountHasTheSameLengthInTiersAndYears)
{
    const qreal shared = smaller();
    const VarianceLayout narrow = tiers(shared);
    const YearsLayout low = years(shared);
    EXPECT_NEAR(narrow.amount.scale * 3593266, scaleOf(low) * 3593266, 1.0);
    EXPECT_DOUBLE_EQ(narrow.amount.scale, narrow.delta.scale);
    // COA's realisation 2025 is the last column.
    ASSERT_TRUE(low.columns.back().bar);
    EXPECT_NEAR(low.columns.back().bar->height(), 3593266 * shared, 1.0);
}

TEST_F(SharedScale, ALargerLimitChangesNothing)
{
    const qreal roomy = 10 * std::max(tiers({}).amount.scale, scaleOf(years({})));
    EXPECT_DOUBLE_EQ(tiers(roomy).amount.scale, tiers({}).amount.scale);
    EXPECT_DOUBLE_EQ(scaleOf(years(roomy)), scaleOf(years({})));
}

TEST_F(SharedScale, ALongerAxisKeepsTheYearsInPlaceAndOnTheZeroLine)
{
    const YearsLayout own = years({});
    const YearsLayout low = years(scaleOf(own) / 3);
    ASSERT_EQ(own.columns.size(), low.columns.size());
    EXPECT_DOUBLE_EQ(own.zero, low.zero);
    for (std::size_t i = 0; i < own.columns.size(); ++i) {
        EXPECT_DOUBLE_EQ(own.columns[i].bar->left(), low.columns[i].bar->left()) << i;
        EXPECT_NEAR(own.columns[i].bar->height(), 3 * low.columns[i].bar->height(), 0.5) << i;
    }
}

TEST_F(SharedScale, TheBandMeasuresTheSameAmountInBothCharts)
{
    VarianceChart chart = test::articlePart374();
    YearsChart coa = test::coaYears();
    EXPECT_FALSE(layoutVariance(chart, panel, appFont(12)).scaleBand);
    EXPECT_FALSE(layoutYears(coa, panel, appFont(12)).scaleBand);
    chart.band = ScaleBand{2000000};
    coa.band = ScaleBand{2000000};
    const VarianceLayout wide = layoutVariance(chart, panel, appFont(12));
    const YearsLayout high = layoutYears(coa, panel, appFont(12));
    ASSERT_TRUE(wide.scaleBand && high.scaleBand);
    EXPECT_NEAR(wide.scaleBand->width(), 2000000 * wide.amount.scale, 0.01);
    EXPECT_DOUBLE_EQ(wide.scaleBand->left(), wide.amount.zero);
    EXPECT_NEAR(high.scaleBand->height(), 2000000 * scaleOf(high), 0.01);
    EXPECT_DOUBLE_EQ(high.scaleBand->bottom(), high.zero);
}

TEST_F(SharedScale, TheBandOfABridgeBeginsAtZeroAndCoversAllRows)
{
    BridgeChart chart = test::indProfitAndLoss();
    EXPECT_FALSE(layoutBridge(chart, panel, appFont(12)).scaleBand);
    chart.band = ScaleBand{500000};
    const BridgeLayout layout = layoutBridge(chart, panel, appFont(12));
    ASSERT_TRUE(layout.scaleBand);
    EXPECT_DOUBLE_EQ(layout.scaleBand->left(), layout.zero);
    EXPECT_NEAR(layout.scaleBand->width(), 500000 * layout.scale, 0.01);
    EXPECT_DOUBLE_EQ(layout.scaleBand->bottom(), layout.rows.back().rect.bottom());
    // Seen where no bar stands: the band ends where another colour begins.
    QImage image(520, 1000, QImage::Format_RGB32);
    QPainter painter(&image);
    paintBridge(painter, layout, chart, chartTheme(lightTheme()), {});
    painter.end();
    const int y = static_cast<int>(layout.rows.back().rect.bottom()) - 1;
    const int end = static_cast<int>(std::round(layout.scaleBand->right()));
    EXPECT_EQ(image.pixelColor(end - 1, y), chartTheme(lightTheme()).scaleBand);
    EXPECT_NE(image.pixelColor(end, y), chartTheme(lightTheme()).scaleBand);
}

TEST_F(SharedScale, TheBandOfAStackStandsOnItsZeroLine)
{
    StackedChart chart = test::expenditureByPart();
    EXPECT_FALSE(layoutStacked(chart, panel, appFont(12)).scaleBand);
    chart.band = ScaleBand{5000000};
    const StackedLayout layout = layoutStacked(chart, panel, appFont(12));
    ASSERT_TRUE(layout.scaleBand);
    EXPECT_DOUBLE_EQ(layout.scaleBand->bottom(), layout.plot.bottom());
    EXPECT_NEAR(layout.scaleBand->height(), 5000000 * layout.scale, 0.01);
}

TEST_F(SharedScale, EveryPanelHasTheBand)
{
    PanelsChart chart = test::inflowPanels();
    for (const PanelLayout& one : layoutPanels(chart, panel, appFont(12)).panels) EXPECT_FALSE(one.scaleBand);
    chart.band = ScaleBand{20000};
    const PanelsLayout layout = layoutPanels(chart, panel, appFont(12));
    ASSERT_GT(layout.scale, 0);
    for (const PanelLayout& one : layout.panels) {
        ASSERT_TRUE(one.scaleBand);
        EXPECT_DOUBLE_EQ(one.scaleBand->bottom(), one.zero);
        EXPECT_NEAR(one.scaleBand->height(), 20000 * layout.scale, 0.01);
    }
}

}  // namespace
}  // namespace ketenbudget
