#include "core/topics/Topics.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/charts/Pixels.h"
#include "ui/charts/ChartExport.h"
#include "ui/charts/VarianceLayout.h"
#include "ui/theme/AppFont.h"

#include <gtest/gtest.h>

// A what-if is hatched wherever it is drawn, as densely on a slide as on the screen, and is never taken for a realisation.
namespace ketenbudget::test {
namespace {

constexpr int darkLevel = 160;
const QSize pictureSize(1000, 500);

class ScenarioHatchTest : public ::testing::TestWithParam<int> {
protected:
    /// A chart of the COA's what-if with 14.700 persons less than were there.
    [[nodiscard]] static VarianceChart scenario(const char* name)
    {
        TopicOptions options;
        options.choices = {{QStringLiteral("bezetting"), QStringLiteral("60000")}};
        const OwnedSnapshot report = ownedReport();
        const auto view = buildTopicView(*report, QStringLiteral("scenario-coa"), options);
        EXPECT_TRUE(view.ok());
        for (const TopicChart& chart : view.value().charts) {
            if (chart.name == QLatin1String(name)) return std::get<VarianceChart>(chart.spec);
        }
        ADD_FAILURE() << "no chart " << name;
        return {};
    }

    /// From dark to light and back along the middle of the bar, its outline not counted.
    [[nodiscard]] static int stripes(const QImage& image, const QRectF& bar, int scale)
    {
        const int y = static_cast<int>(bar.center().y() * scale);
        int count = 0;
        bool inside = false;
        for (int x = static_cast<int>((bar.left() + 2) * scale); x <= static_cast<int>((bar.right() - 2) * scale); ++x) {
            const bool dark = image.pixelColor(x, y).lightness() < darkLevel;
            count += dark && !inside ? 1 : 0;
            inside = dark;
        }
        return count;
    }

    /// Part of the bar that is dark, in percent.
    [[nodiscard]] static int darkness(const QImage& image, const QRectF& bar, int scale)
    {
        int dark = 0;
        int all = 0;
        for (int y = static_cast<int>((bar.top() + 2) * scale); y < static_cast<int>((bar.bottom() - 2) * scale); ++y) {
            for (int x = static_cast<int>((bar.left() + 2) * scale); x < static_cast<int>((bar.right() - 2) * scale); ++x) {
                ++all;
                dark += image.pixelColor(x, y).lightness() < darkLevel ? 1 : 0;
            }
        }
        return all == 0 ? 0 : 100 * dark / all;
    }
};

TEST_P(ScenarioHatchTest, TheResultIsHatchedBesideASolidBase)
{
    const VarianceChart chart = scenario("scenario-coa");
    const VarianceLayout layout = layoutVariance(chart, pictureSize, appFont(12));
    const QImage image = renderChart(chart, pictureSize, GetParam(), lightTheme());
    const QRectF bar = *layout.rows.front().realisation;
    EXPECT_NEAR(stripes(image, bar, GetParam()), stripes(renderChart(chart, pictureSize, 1, lightTheme()), bar, 1), 1);
    EXPECT_GE(stripes(image, bar, GetParam()), 50);
    EXPECT_GT(darkness(image, bar, GetParam()), 10);
    EXPECT_LT(darkness(image, bar, GetParam()), 60);
    // The base is longer by 14.700 persons: there it stands alone, and solid.
    const QRectF base = *layout.rows.front().base;
    const QRectF alone(bar.right() + 2, base.top(), base.right() - bar.right() - 2, base.height());
    EXPECT_EQ(darkness(image, alone, GetParam()), 100);
}

TEST_P(ScenarioHatchTest, SoAreTheDifferencesItMakes)
{
    const VarianceChart chart = scenario("scenario-coa-gevoeligheid");
    const VarianceLayout layout = layoutVariance(chart, pictureSize, appFont(12));
    const QImage image = renderChart(chart, pictureSize, GetParam(), lightTheme());
    ASSERT_EQ(layout.rows.size(), 4U);
    for (const VarianceRowLayout& row : layout.rows) {
        EXPECT_GE(stripes(image, *row.delta, GetParam()), 3);
        EXPECT_NEAR(stripes(image, *row.delta, GetParam()), stripes(renderChart(chart, pictureSize, 1, lightTheme()), *row.delta, 1), 1);
        EXPECT_LT(darkness(image, *row.delta, GetParam()), 60);
    }
}

INSTANTIATE_TEST_SUITE_P(Scales, ScenarioHatchTest, ::testing::Values(1, 4));

}  // namespace
}  // namespace ketenbudget::test
