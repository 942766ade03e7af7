#include "tests/ui/charts/PanelSpecs.h"
#include "ui/charts/ChartView.h"
#include "ui/theme/AppFont.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

class ChartKeysTest : public ::testing::Test {
protected:
    void show(const ChartSpec& spec, QSize at)
    {
        view.setFont(appFont(13));
        view.resize(at);
        view.setSpec(spec);
        view.show();
    }

    std::vector<int> after(const std::vector<Qt::Key>& keys)
    {
        std::vector<int> items;
        for (const Qt::Key key : keys) {
            QTest::keyClick(&view, key);
            items.push_back(view.currentItem().value_or(-1));
        }
        return items;
    }

    ChartView view;
};

TEST_F(ChartKeysTest, ArrowsFollowTheGridOfPanels)
{
    show(test::inflowPanels(), QSize(720, 560));
    EXPECT_EQ(after({Qt::Key_Home, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up, Qt::Key_Up,
                     Qt::Key_Left, Qt::Key_End}),
              (std::vector<int>{0, 1, 3, 3, 2, 0, 0, 0, 3}));
}

TEST_F(ChartKeysTest, DownLeadsIntoAShorterLastRow)
{
    show(test::timelinessPanels(), QSize(720, 560));
    EXPECT_EQ(after({Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}),
              (std::vector<int>{0, 1, 2, 2, 0}));
}

TEST_F(ChartKeysTest, UpGoesUpTheStack)
{
    show(test::departures(), QSize(720, 480));
    EXPECT_EQ(after({Qt::Key_Home, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Down, Qt::Key_Right, Qt::Key_End}),
              (std::vector<int>{0, 1, 2, 2, 1, 1, 2}));
}

TEST_F(ChartKeysTest, CurrentPanelIsScrolledIntoSight)
{
    show(test::inflowPanels(), QSize(420, 260));
    ASSERT_GT(view.verticalScrollBar()->maximum(), 0);
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}) {
        QTest::keyClick(&view, key);
        const QRect rect = view.itemRect(*view.currentItem());
        const QRect seen = rect & view.viewport()->rect();
        EXPECT_GE(seen.height(), std::min(rect.height(), view.viewport()->height()) - 1) << key;
    }
}

TEST_F(ChartKeysTest, PointerTellsTheLayerItIsOn)
{
    const StackedChart chart = test::departures();
    show(chart, QSize(720, 480));
    QTest::mouseMove(view.viewport(), view.itemRect(1).center());
    EXPECT_EQ(view.findChild<QLabel*>(QStringLiteral("chartInfo"))->text(), chart.series[1].details);
}

}  // namespace
}  // namespace ketenbudget
