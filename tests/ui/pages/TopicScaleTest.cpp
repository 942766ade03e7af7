#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/HistoryKeys.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/charts/ChartExport.h"
#include "ui/charts/ChartView.h"
#include "ui/models/WorkBook.h"
#include "ui/pages/TopicPage.h"
#include "ui/theme/AppFont.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

#include <gtest/gtest.h>

// Charts of one unit on a topic page: one scale, or a band in each.

namespace ketenbudget::test {
namespace {

Topic topicNamed(const char* name)
{
    for (const Topic& topic : topics()) {
        if (topic.name == QString::fromLatin1(name)) return topic;
    }
    qFatal("no topic %s", name);
}

QRectF bandOf(const ChartPicture& picture)
{
    const auto band = [](const auto& layout) -> std::optional<QRectF> {
        if constexpr (std::is_same_v<std::decay_t<decltype(layout)>, PanelsLayout>) {
            return layout.panels.front().scaleBand;
        } else {
            return layout.scaleBand;
        }
    };
    return std::visit(band, picture).value_or(QRectF());
}

class TopicScaleTest : public ::testing::Test {
protected:
    void show(const char* topic, const char* view, QSize size = {1700, 1000})
    {
        m_page = std::make_unique<TopicPage>(reportSnapshot(), topicNamed(topic), m_work);
        m_drive = std::make_unique<WindowDriver>(*m_page);
        m_page->setChartActions({});
        m_drive->show(size);
        ASSERT_TRUE(m_page->open(ViewRef{QString::fromLatin1(view), {}}));
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) QApplication::processEvents();
    }
    [[nodiscard]] ChartView& chart(int number) const
    {
        return m_drive->find<ChartView>(number == 1 ? "topicChart1" : "topicChart2");
    }
    [[nodiscard]] QAction& scaleSwitch() const { return m_drive->find<QAction>("topicSameScale"); }
    /// The band of a chart as it would be exported; its length is in px at this size.
    [[nodiscard]] static QRectF bandIn(const PageChart& chart) { return bandOf(layoutChart(chart.spec, QSizeF(900, 600), appFont(12))); }

    WorkBook m_work{ownedReport(), nullptr, QString()};
    std::unique_ptr<TopicPage> m_page;
    std::unique_ptr<WindowDriver> m_drive;
};

TEST_F(TopicScaleTest, OnAnAmountIsAsLongInBothChartsAndNoBandIsThere)
{
    show("ind", "ind-baten-lasten");
    ASSERT_TRUE(scaleSwitch().isChecked());
    ASSERT_TRUE(chart(1).isVisible() && chart(2).isVisible());
    // Totaal baten 2025, Tabel 23: € 1.111.893.
    EXPECT_NEAR(*chart(1).scale() * 1111893, *chart(2).scale() * 1111893, 0.5);
    EXPECT_GT(*chart(1).scale() * 1111893, 50) << "and long enough to see";
    for (const PageChart& one : m_page->charts()) EXPECT_TRUE(bandIn(one).isNull()) << qPrintable(one.name);
}

TEST_F(TopicScaleTest, OffEachHasItsOwnScaleAndABandOfTheSameAmount)
{
    show("ind", "ind-baten-lasten");
    scaleSwitch().trigger();
    settle();
    EXPECT_DOUBLE_EQ(*chart(1).scale(), chart(1).naturalScale());
    EXPECT_DOUBLE_EQ(*chart(2).scale(), chart(2).naturalScale());
    EXPECT_GT(std::abs(*chart(1).scale() / *chart(2).scale() - 1), 0.1);
    const std::vector<PageChart> charts = m_page->charts();
    ASSERT_EQ(charts.size(), 2U);
    for (const PageChart& one : charts) {
        const ChartPicture picture = layoutChart(one.spec, QSizeF(900, 600), appFont(12));
        // The largest round amount in both: baten and lasten are 1.111.893 and 1.160.752.
        EXPECT_NEAR(bandOf(picture).width(), 1000000 * amountScaleOf(picture), 0.01) << qPrintable(one.name);
        EXPECT_TRUE(textOf(one.spec).footer.last().endsWith(QStringLiteral("1.000.000"))) << qPrintable(one.name);
        EXPECT_TRUE(one.sameScaleAs.empty());
    }
    EXPECT_EQ(textOf(*chart(2).spec()).footer.last(), textOf(charts.front().spec).footer.last()) << "screen and export say the same";
}

TEST_F(TopicScaleTest, InAChooserTheChartsShareTheScaleOneAfterTheOther)
{
    show("ind", "ind-baten-lasten", {1280, 560});
    ASSERT_FALSE(chart(2).isVisible());
    const qreal tiers = *chart(1).scale();
    m_drive->find<QTabBar>("topicChartChooser").setCurrentIndex(1);
    settle();
    EXPECT_NEAR(*chart(1).scale() * 1111893, tiers * 1111893, 0.5);
    scaleSwitch().trigger();
    settle();
    EXPECT_GT(std::abs(*chart(1).scale() / tiers - 1), 0.1) << "the bridge alone is larger";
}

TEST_F(TopicScaleTest, PicturesOfChartsThatShareShowAnAmountAtTheSameLength)
{
    show("ind", "ind-baten-lasten");
    const std::vector<PageChart> charts = m_page->charts();
    ASSERT_EQ(charts.size(), 2U);
    const auto dark = [](const QImage& image) {
        int most = 0;
        const QRgb colour = chartTheme(lightTheme()).realisation.rgb();
        for (int y = 0; y < image.height(); ++y) {
            int run = 0;
            for (int x = 0; x < image.width(); ++x) {
                run = image.pixel(x, y) == colour ? run + 1 : 0;
                most = std::max(most, run);
            }
        }
        return most;
    };
    const auto longest = [&](const PageChart& one, bool shared) {
        return dark(renderChart(one.spec, {960, 1200}, 1, lightTheme(), shared ? one.sameScaleAs : std::vector<ChartSpec>()));
    };
    // The longest solid bar in the tiers are the lasten of 2025, 1.160.752; in the bridge the baten, 1.111.893.
    const double ratio = 1160752.0 / 1111893.0;
    EXPECT_NEAR(longest(charts[0], true) / ratio, longest(charts[1], true), 2);
    EXPECT_GT(std::abs(longest(charts[0], false) / ratio - longest(charts[1], false)), 20) << "each by itself";
}

TEST_F(TopicScaleTest, DifferentUnitsNeverShareAndHaveNothingToSwitch)
{
    show("keten", "keten-coa");
    EXPECT_FALSE(scaleSwitch().isEnabled());
    EXPECT_FALSE(m_drive->find<QToolButton>("topicSameScaleButton").isVisible());
    for (const PageChart& one : m_page->charts()) {
        EXPECT_TRUE(one.sameScaleAs.empty());
        EXPECT_TRUE(bandIn(one).isNull());
    }
}

TEST_F(TopicScaleTest, ABridgeOfThousandsBesideBillionsKeepsItsOwnScaleAndHasTheBand)
{
    show("balans", "balans-middelen");
    EXPECT_FALSE(scaleSwitch().isEnabled());
    EXPECT_DOUBLE_EQ(*chart(1).scale(), chart(1).naturalScale());
    for (const PageChart& one : m_page->charts()) EXPECT_FALSE(bandIn(one).isNull()) << qPrintable(one.name);
}

TEST_F(TopicScaleTest, TheSwitchIsInTheViewMenuAndAStepToTakeBack)
{
    show("balans", "balans-leningen");
    HistoryKeys keys(*m_page);
    std::vector<PageStep> steps;
    QObject::connect(m_page.get(), &Page::stepDone, m_page.get(), [&steps](const PageStep& step) { steps.push_back(step); });
    QMenu menu;
    m_page->fillViewMenu(menu);
    ASSERT_TRUE(menu.actions().contains(&scaleSwitch()));
    scaleSwitch().trigger();
    ASSERT_EQ(steps.size(), 1U);
    ASSERT_TRUE(m_page->open(ViewRef{QStringLiteral("balans-saldibalans"), {}}));
    EXPECT_TRUE(steps.front().undo());
    EXPECT_TRUE(scaleSwitch().isChecked());
    EXPECT_EQ(m_page->view().name, QStringLiteral("balans-leningen")) << "where it is seen";
    EXPECT_TRUE(steps.front().redo());
    EXPECT_FALSE(scaleSwitch().isChecked());
    EXPECT_EQ(steps.size(), 1U) << "taking back is no step";
}

TEST_F(TopicScaleTest, TheSwitchComesBackAtALaterStart)
{
    show("balans", "balans-leningen");
    scaleSwitch().trigger();
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat);
    m_page->save(settings);
    TopicPage later(reportSnapshot(), topicNamed("balans"), m_work);
    later.restore(settings);
    EXPECT_FALSE(later.findChild<QAction*>(QStringLiteral("topicSameScale"))->isChecked());
    const std::vector<PageChart> charts = later.charts();
    ASSERT_EQ(charts.size(), 3U);
    for (const PageChart& one : charts) EXPECT_FALSE(bandIn(one).isNull()) << qPrintable(one.name);
}

}  // namespace
}  // namespace ketenbudget::test
