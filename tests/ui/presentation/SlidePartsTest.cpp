#include "core/catalog/ChartCatalog.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/presentation/TextSizes.h"
#include "ui/charts/ChartView.h"
#include "ui/presentation/ChartParts.h"
#include "ui/presentation/PresentationWindow.h"
#include "ui/presentation/SlideTable.h"
#include "ui/presentation/SlideView.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

// What has no room on a slide in letters that can be read comes in parts.
namespace ketenbudget::test {
namespace {

constexpr int smallest = 18;  ///< px, on a screen of 1080

SavedView view(const char* name, const char* link) { return {QString::fromUtf8(name), QString::fromUtf8(link), {}}; }

class SlidePartsTest : public ::testing::Test {
protected:
    SlidePartsTest()
    {
        m_window.setTheme(lightTheme());
        m_window.setAttribute(Qt::WA_DeleteOnClose, false);
        m_window.resize(1920, 1080);
        m_window.QWidget::show();
        m_window.startAt(0);
        QApplication::processEvents();
    }
    void press(Qt::Key key)
    {
        QWidget* focus = m_window.focusWidget();
        QTest::keyClick(focus ? focus : &m_window, key);
        QApplication::processEvents();
    }
    [[nodiscard]] SlideView& slide() { return m_window.slideView(); }
    [[nodiscard]] QString title() { return m_window.findChild<QLabel*>(QStringLiteral("slideTitle"))->text(); }

    PresentationWindow m_window{reportSnapshot(),
                                {view("Keten", "ketenbudget:ketenPage?view=keten-samenhang"),
                                 view("IND", "ketenbudget:indPage?view=ind-baten-lasten"),
                                 view("Tabel 6", "ketenbudget:sourcesPage?document=jaarverslag-2025-xx&table=6")},
                                false};
};

TEST_F(SlidePartsTest, ThePresenterGoesThroughThePartsAndThenOn)
{
    const int parts = slide().partCount();
    ASSERT_GT(parts, 1) << "the panels of the chain have no room side by side";
    EXPECT_EQ(title(), QStringLiteral("Keten (1/%1)").arg(parts));
    press(Qt::Key_PageDown);
    EXPECT_EQ(title(), QStringLiteral("Keten (2/%1)").arg(parts));
    EXPECT_EQ(m_window.deck().position(), 0U);
    for (int part = 2; part <= parts; ++part) press(Qt::Key_Right);
    EXPECT_EQ(m_window.deck().position(), 1U);
    EXPECT_EQ(slide().part(), 0);
    press(Qt::Key_PageUp);
    EXPECT_EQ(title(), QStringLiteral("Keten (%1/%1)").arg(parts)) << "a step back is one part";
    press(Qt::Key_Home);
    EXPECT_EQ(slide().part(), 0);
}

TEST_F(SlidePartsTest, ATableThatIsTooLongHasPages)
{
    press(Qt::Key_End);
    ASSERT_GT(slide().partCount(), 1);
    const QString first = slide().table().pageText();
    press(Qt::Key_Space);
    EXPECT_EQ(m_window.deck().position(), 2U);
    EXPECT_NE(slide().table().pageText(), first);
    EXPECT_TRUE(slide().table().pageText().contains(QStringLiteral("Realisatie 2025")));
}

TEST_F(SlidePartsTest, PartsOfAChartHaveOneScale)
{
    press(Qt::Key_PageDown);
    while (m_window.deck().position() == 0) press(Qt::Key_PageDown);
    ASSERT_GT(slide().partCount(), 1) << "thirty lines";
    const auto scale = slide().chart().scale();
    press(Qt::Key_PageDown);
    ASSERT_EQ(slide().part(), 1);
    ASSERT_TRUE(scale && slide().chart().scale());
    EXPECT_NEAR(*slide().chart().scale(), *scale, *scale * 1e-9);
}

TEST(ChartParts, HaveEveryRowOnce)
{
    const auto chart = buildChart(*reportSnapshot(), QStringLiteral("verschil-37.4"), {});
    ASSERT_TRUE(chart.ok());
    const auto& rows = std::get<VarianceChart>(chart.value()).rows;
    const auto parts = chartParts(chart.value(), [](const ChartSpec& part) { return std::get<VarianceChart>(part).rows.size() <= 2; });
    EXPECT_EQ(parts.size(), (rows.size() + 1) / 2);
    std::size_t next = 0;
    for (const ChartSpec& part : parts) {
        for (const VarianceRow& row : std::get<VarianceChart>(part).rows) EXPECT_EQ(row.label, rows.at(next++).label);
    }
    EXPECT_EQ(next, rows.size());
}

TEST(ChartParts, HaveNoMoreThanSixPanels)
{
    const auto chart = buildChart(*reportSnapshot(), QStringLiteral("keten-index-reeksen"), {});
    ASSERT_TRUE(chart.ok());
    ASSERT_EQ(std::get<PanelsChart>(chart.value()).panels.size(), 16U);
    const auto parts = chartParts(chart.value(), [](const ChartSpec&) { return true; });
    EXPECT_EQ(parts.size(), 3U);
    for (const ChartSpec& part : parts) EXPECT_LE(std::get<PanelsChart>(part).panels.size(), 6U);
}

/// Persons and euros in one chart, beside charts in euros.
TEST_F(SlidePartsTest, ALockedScaleLeavesPanelsOfSeveralUnitsAsTheyAre)
{
    const auto plain = slide().chart().scale();
    ASSERT_TRUE(plain && *plain > 0) << "two panels of persons";
    EXPECT_EQ(*plain, slide().chart().naturalScale());
    PresentationWindow locked(reportSnapshot(), {view("Keten", "ketenbudget:ketenPage?view=keten-samenhang"), view("Artikelen", "ketenbudget:articlesPage")}, true);
    locked.setAttribute(Qt::WA_DeleteOnClose, false);
    locked.resize(1920, 1080);
    locked.QWidget::show();
    locked.startAt(0);
    QApplication::processEvents();
    EXPECT_EQ(locked.slideView().chart().scale(), plain);
}

/// Every chart that can be a slide: all of it in sight, and no word too small for the last row.
TEST_F(SlidePartsTest, EveryChartCanBeReadFromAfar)
{
    for (const ChartEntry& entry : chartCatalog(*reportSnapshot())) {
        SCOPED_TRACE(entry.name.toStdString());
        const auto chart = buildChart(*reportSnapshot(), entry.name, {});
        ASSERT_TRUE(chart.ok());
        slide().setSlide({entry.title, QStringLiteral("Eén zin erboven."), {{entry.name, chart.value()}}, std::nullopt, {}, {}});
        QApplication::processEvents();
        for (int part = 0; part < slide().partCount(); ++part) {
            slide().showPart(part);
            EXPECT_EQ(slide().chart().verticalScrollBar()->maximum(), 0);
            EXPECT_GE(smallestTextOf(*slide().chart().viewport()), smallest);
        }
    }
}

TEST_F(SlidePartsTest, EveryPrintedTableCanBeReadFromAfar)
{
    for (const PrintedTable& one : reportSnapshot()->tables()) {
        const SavedView saved{QString(), QStringLiteral("ketenbudget:sourcesPage?document=%1&table=%2")
                                             .arg(reportSnapshot()->document(one.document).key)
                                             .arg(one.number), {}};
        SCOPED_TRACE(saved.link.toStdString());
        slide().setSlide(buildSlide(*reportSnapshot(), saved));
        QApplication::processEvents();
        for (int part = 0; part < slide().partCount(); ++part) {
            slide().showPart(part);
            EXPECT_GE(smallestTextOf(slide().table()), smallest);
        }
    }
}

}  // namespace
}  // namespace ketenbudget::test
