#include "ui/charts/ChartView.h"

#include "tests/ui/charts/Pixels.h"
#include "tests/ui/charts/RealSpecs.h"
#include "ui/theme/AppFont.h"

#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

class ChartViewTest : public ::testing::Test {
protected:
    ChartViewTest()
    {
        view.setObjectName(QStringLiteral("varianceChart"));
        view.setFont(appFont(13));
        view.resize(520, 560);
        view.setSpec(test::articlePart374());
        view.show();
        QObject::connect(&view, &ChartView::currentKeyChanged, &view, [this](int key) { changed.append(key); });
        QObject::connect(&view, &ChartView::keyActivated, &view, [this](int key) { activated.append(key); });
    }

    QString info() const { return view.findChild<QLabel*>(QStringLiteral("chartInfo"))->text(); }
    void press(Qt::Key key) { QTest::keyClick(&view, key); }
    void hover(int item) const { QTest::mouseMove(view.viewport(), view.itemRect(item).center()); }

    ChartView view;
    QList<int> changed;
    QList<int> activated;
};

TEST_F(ChartViewTest, ArrowKeysMoveAndTell)
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_End);
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    EXPECT_EQ(changed, (QList<int>{0, 1, 0, 14, 0})) << "no signal where the row stays the same";
    EXPECT_EQ(view.currentItem(), 0);
}

TEST_F(ChartViewTest, NarrowChartGivesAllValuesOfARow)
{
    VarianceChart chart = test::articlePart374();
    chart.rows[2].details = QStringLiteral("Nationaal Programma Oekraïense Ontheemden (37.7, Bijdrage aan medeoverheden): Realisatie 2025 1.955.609, "
                                           "Vastgestelde begroting 2025 3.602.515, Δ vastgestelde begroting 2025 −1.646.906, "
                                           "Δ% vastgestelde begroting 2025 −45,7%, Grens 10.000");
    view.resize(430, 420);
    view.setSpec(chart);
    view.setCurrentKey(chart.rows[2].key);
    EXPECT_EQ(info(), chart.rows[2].details) << "not the realisation cut off";
}

TEST_F(ChartViewTest, YearsBeginWithTheRealisationNotWithALaterBudget)
{
    YearsChart chart = test::coaYears();
    YearColumn budget = chart.columns.back();
    budget.label = QStringLiteral("2026");
    budget.fill = FillRole::Budget;
    budget.details = QStringLiteral("2026: begroting");
    chart.columns.push_back(budget);
    view.setSpec(chart);
    EXPECT_EQ(info(), QStringLiteral("COA, realisatie 2025: 3.593.266"));
}

TEST_F(ChartViewTest, FocusedRowGivesExactValuesHoweverSmallItsBar)
{
    view.setCurrentKey(12);
    EXPECT_EQ(info(), test::articlePart374().rows[12].details);
    EXPECT_TRUE(info().contains(QStringLiteral("169")));
    EXPECT_TRUE(view.accessibleDescription().startsWith(info()));
    EXPECT_TRUE(view.accessibleDescription().contains(textOf(*view.spec()).accessibleSummary));
}

TEST_F(ChartViewTest, PointerAnywhereInARowGivesExactValues)
{
    view.setCurrentKey(2);
    hover(4);
    EXPECT_EQ(info(), test::articlePart374().rows[4].details);
    const QPoint edge(view.viewport()->width() - 20, view.itemRect(5).center().y());
    QTest::mouseMove(view.viewport(), edge);
    EXPECT_EQ(info(), test::articlePart374().rows[5].details);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view.viewport(), &leave);
    EXPECT_EQ(info(), test::articlePart374().rows[2].details) << "back to the current row";
}

TEST_F(ChartViewTest, ToolTipShowsTheDetailsLiterally)
{
    VarianceChart chart = test::articlePart374();
    chart.rows[1].details = QStringLiteral("R&D < 1 jaar: € 5");
    view.setSpec(chart);
    const QPoint at = view.itemRect(1).center();
    QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &help);
    EXPECT_EQ(QToolTip::text(), QStringLiteral("<qt>R&amp;D &lt; 1 jaar: € 5"));
    QToolTip::hideText();
}

TEST_F(ChartViewTest, ClickSelectsAndTheTableCanSelectWithoutAnEcho)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.itemRect(2).center());
    EXPECT_EQ(changed, QList<int>{2});
    EXPECT_EQ(view.currentKey(), 2);
    view.setCurrentKey(3);
    EXPECT_EQ(view.currentKey(), 3);
    EXPECT_EQ(changed.size(), 1);
    view.setCurrentKey(99);
    EXPECT_FALSE(view.currentItem());
    view.setCurrentKey(std::nullopt);
    EXPECT_FALSE(view.currentKey());
    EXPECT_EQ(info(), QStringLiteral("Choose a part of the chart to read its figures here."));
}

TEST_F(ChartViewTest, EnterAndDoubleClickOpenALine)
{
    press(Qt::Key_Return);
    EXPECT_TRUE(activated.empty()) << "no row is current yet";
    view.setCurrentKey(2);
    press(Qt::Key_Return);
    press(Qt::Key_Enter);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.itemRect(0).center());
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.itemRect(0).center());
    EXPECT_EQ(activated, (QList<int>{2, 2, 0}));
}

TEST_F(ChartViewTest, SelectionSurvivesANewChartWithTheSameLine)
{
    view.setCurrentKey(2);
    VarianceChart shorter = test::articlePart374();
    shorter.rows.erase(shorter.rows.begin());
    view.setSpec(shorter);
    EXPECT_EQ(view.currentKey(), 2);
    EXPECT_EQ(view.currentItem(), 1);
    EXPECT_TRUE(changed.empty());
}

TEST_F(ChartViewTest, ScrollsWhereTheRowsNeedMoreHeightAndKeepsTheCurrentRowInSight)
{
    view.resize(520, 360);
    ASSERT_GT(view.verticalScrollBar()->maximum(), 0);
    for (int i = 0; i < 15; ++i) {
        press(Qt::Key_Down);
        EXPECT_TRUE(view.viewport()->rect().adjusted(0, 0, 0, 1).contains(view.itemRect(i))) << i;
    }
    press(Qt::Key_Home);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
    view.resize(1000, 900);
    EXPECT_EQ(view.verticalScrollBar()->maximum(), 0);
    EXPECT_FALSE(view.verticalScrollBar()->isVisible());
}

TEST_F(ChartViewTest, HeadersStayInSightWhileRowsScroll)
{
    view.resize(520, 360);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    const QImage scrolled = view.viewport()->grab().toImage();
    const QRect ink = test::inkIn(scrolled, QRect(0, 0, scrolled.width(), 24), lightTheme().base);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2 + 7);
    const QImage further = view.viewport()->grab().toImage();
    EXPECT_FALSE(ink.isEmpty());
    EXPECT_EQ(scrolled.copy(0, 0, scrolled.width(), 30), further.copy(0, 0, scrolled.width(), 30));
    EXPECT_NE(scrolled, further);
}

TEST_F(ChartViewTest, YearsMoveWithLeftAndRightAndOpenTheirLine)
{
    view.setSpec(test::coaYears());
    EXPECT_EQ(view.currentItem(), 4) << "begins with the latest year";
    EXPECT_EQ(info(), QStringLiteral("COA, realisatie 2025: 3.593.266"));
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    EXPECT_EQ(view.currentItem(), 1);
    EXPECT_EQ(info(), QStringLiteral("COA, realisatie 2022: 1.576.971"));
    press(Qt::Key_Left);
    EXPECT_EQ(view.currentItem(), 0);
    press(Qt::Key_End);
    EXPECT_EQ(view.currentItem(), 4);
    EXPECT_TRUE(changed.empty()) << "all columns are the same line";
    press(Qt::Key_Return);
    EXPECT_EQ(activated, QList<int>{2});
}

TEST_F(ChartViewTest, WithoutAChartItSaysSo)
{
    view.setEmptyText(QStringLiteral("Geen cijfers"));
    view.setSpec(std::nullopt);
    EXPECT_EQ(view.accessibleDescription(), QStringLiteral("Geen cijfers"));
    EXPECT_FALSE(test::inkIn(view.viewport()->grab().toImage(), view.viewport()->rect(), lightTheme().base).isEmpty());
    press(Qt::Key_Down);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(100, 100));
    EXPECT_FALSE(view.currentItem());
}

TEST_F(ChartViewTest, ThemeReachesBackgroundAndInfoLine)
{
    view.setTheme(darkTheme());
    view.setCurrentKey(3);
    const QImage image = view.grab().toImage();
    EXPECT_EQ(view.viewport()->grab().toImage().pixelColor(3, 3), darkTheme().base);
    EXPECT_EQ(image.pixelColor(10, image.height() - 4), darkTheme().window);
}

TEST_F(ChartViewTest, KeysItDoesNotKnowAreLeftToOthers)
{
    QKeyEvent shortcut(QEvent::KeyPress, Qt::Key_Down, Qt::AltModifier);
    QCoreApplication::sendEvent(&view, &shortcut);
    EXPECT_FALSE(shortcut.isAccepted());
    EXPECT_FALSE(view.currentItem());
}

}  // namespace
}  // namespace ketenbudget
