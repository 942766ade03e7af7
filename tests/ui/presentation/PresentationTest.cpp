#include "tests/support/ReportSnapshot.h"
#include "ui/charts/ChartView.h"
#include "ui/presentation/PresentationWindow.h"
#include "ui/presentation/PresenterPanel.h"
#include "ui/presentation/SlideTable.h"
#include "ui/presentation/SlideView.h"

#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

// A meeting set on the whole screen, by the keys and clicks of a presenter.
namespace ketenbudget::test {
namespace {

SavedView view(const char* name, const char* link)
{
    return {QString::fromUtf8(name), QString::fromUtf8(link), {}};
}

class PresentationTest : public ::testing::Test {
protected:
    explicit PresentationTest(bool sameScale = false)
        : m_window(new PresentationWindow(reportSnapshot(),
                                          {view("Artikelen", "ketenbudget:articlesPage"),
                                           view("ZBO's", "ketenbudget:articlesPage?level=37/37.4/zbo-rwt"),
                                           view("Balans IND", "ketenbudget:indPage?view=ind-balans"),
                                           view("Tabel 9", "ketenbudget:sourcesPage?document=jaarverslag-2025-xx&table=9")},
                                          sameScale))
    {
        m_window->setTheme(lightTheme());
        m_window->resize(1920, 1080);
        m_window->QWidget::show();
        m_window->startAt(0);
        QApplication::processEvents();
    }

    /// To the widget that has the keyboard, as a presenter's key comes in.
    void press(Qt::Key key)
    {
        QWidget* focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window, key);
    }
    [[nodiscard]] std::size_t position() { return m_window->deck().position(); }
    [[nodiscard]] ChartView& chart() { return m_window->slideView().chart(); }

    PresentationWindow* m_window;  // deletes itself when it is closed
    void TearDown() override
    {
        if (!m_closed) delete m_window;
    }
    bool m_closed = false;
};

TEST_F(PresentationTest, KeysOfAPresenterGoThroughTheSet)
{
    press(Qt::Key_Right);
    EXPECT_EQ(position(), 1U);
    press(Qt::Key_PageDown);
    EXPECT_EQ(position(), 2U);
    press(Qt::Key_PageUp);
    EXPECT_EQ(position(), 1U);
    press(Qt::Key_Left);
    EXPECT_EQ(position(), 0U);
    press(Qt::Key_Space);
    EXPECT_EQ(position(), 1U);
    press(Qt::Key_End);
    EXPECT_EQ(position(), 3U);
    press(Qt::Key_Home);
    EXPECT_EQ(position(), 0U);
}

TEST_F(PresentationTest, ANumberAndEnterJumps)
{
    press(Qt::Key_3);
    EXPECT_TRUE(m_window->status().contains(QLatin1Char('3')));
    EXPECT_EQ(position(), 0U);
    press(Qt::Key_Return);
    EXPECT_EQ(position(), 2U);
    press(Qt::Key_9);
    press(Qt::Key_Enter);
    EXPECT_EQ(position(), 2U) << "a number that no view has changes nothing";
}

TEST_F(PresentationTest, AClickGoesOnAndTheRightButtonBack)
{
    const QPoint corner(4, 4);
    QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, corner);
    EXPECT_EQ(position(), 1U);
    QTest::mouseClick(chart().viewport(), Qt::RightButton, {}, corner);
    EXPECT_EQ(position(), 0U);
}

TEST_F(PresentationTest, BBlanksAndAnyKeyShowsAgain)
{
    press(Qt::Key_B);
    EXPECT_TRUE(m_window->isBlank());
    EXPECT_FALSE(m_window->slideView().isVisible());
    EXPECT_LT(qGray(m_window->grab().toImage().pixel(960, 540)), 64) << "dark, not a white wall";
    QTest::keyClick(m_window, Qt::Key_Right);
    EXPECT_FALSE(m_window->isBlank());
    EXPECT_TRUE(m_window->slideView().isVisible());
    EXPECT_EQ(position(), 0U) << "the key that shows the picture again does nothing else";
}

TEST_F(PresentationTest, EscEndsAtTheViewThatIsShown)
{
    press(Qt::Key_End);
    std::optional<std::size_t> ended;
    QObject::connect(m_window, &PresentationWindow::ended, m_window, [&](std::size_t at) { ended = at; });
    m_closed = true;
    press(Qt::Key_Escape);
    EXPECT_EQ(ended, 3U);
    QTest::qWait(1);
}

TEST_F(PresentationTest, EnterOnARowGoesInAndBackspaceComesBackToIt)
{
    press(Qt::Key_Down);
    ASSERT_TRUE(chart().currentKey());
    const int key = *chart().currentKey();
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->deck().depth(), 1U);
    EXPECT_FALSE(chart().currentItem()) << "the mark of the view above does not stay";
    EXPECT_FALSE(m_window->findChild<QLabel*>(QStringLiteral("slideTitle"))->isVisible()) << "the chart says the same title";
    EXPECT_TRUE(m_window->status().contains(QStringLiteral("Artikelen")));
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_window->deck().depth(), 0U);
    EXPECT_EQ(chart().currentKey(), key);
}

TEST_F(PresentationTest, TheTableOfAViewIsThereOnItsKey)
{
    press(Qt::Key_Right);
    press(Qt::Key_T);
    EXPECT_TRUE(m_window->slideView().table().isVisible());
    EXPECT_TRUE(m_window->slideView().table().pageText().contains(QStringLiteral("3.593.266")));
    press(Qt::Key_Right);
    EXPECT_EQ(position(), 2U) << "arrows go on from a table too";
    EXPECT_FALSE(m_window->slideView().table().isVisible());
}

TEST_F(PresentationTest, WhatComesNextIsTold)
{
    EXPECT_TRUE(m_window->status().contains(QStringLiteral("ZBO's")));
    std::optional<QString> next;
    QObject::connect(m_window, &PresentationWindow::moved, m_window,
                     [&](std::size_t, const QString&, const QString& after) { next = after; });
    press(Qt::Key_Right);
    EXPECT_EQ(next, QStringLiteral("Balans IND"));
}

TEST_F(PresentationTest, APanelOnAnotherScreenTellsThePresenterAndTakesHisKeys)
{
    EXPECT_EQ(m_window->findChild<PresenterPanel*>(), nullptr) << "not with one screen";
    m_window->showPanelOn(*QGuiApplication::primaryScreen());
    auto* panel = m_window->findChild<PresenterPanel*>();
    ASSERT_TRUE(panel && panel->isVisible());
    EXPECT_EQ(panel->text(), QStringLiteral("1 of 4   ·   Tab: figure 1 of 2\nArtikelen\nNext: ZBO's"));
    EXPECT_EQ(m_window->status(), QStringLiteral("1 of 4")) << "the audience sees no keys";
    QTest::keyClick(panel, Qt::Key_Right);
    EXPECT_EQ(position(), 1U);
    EXPECT_TRUE(panel->text().endsWith(QStringLiteral("ZBO's\nNext: Balans IND"))) << panel->text().toStdString();
    QTest::keyClick(panel, Qt::Key_B);
    EXPECT_TRUE(panel->text().contains(QStringLiteral("Blank")));
    QTest::keyClick(panel, Qt::Key_B);
    EXPECT_FALSE(panel->text().contains(QStringLiteral("Blank")));
    QTest::keyClick(panel, Qt::Key_End);
    EXPECT_TRUE(panel->text().endsWith(QStringLiteral("This is the last view.")));
    QTest::mouseClick(panel, Qt::LeftButton);
    EXPECT_EQ(position(), 3U) << "a click on the panel only takes it up";
    m_closed = true;
    QTest::keyClick(panel, Qt::Key_Escape);
    QTest::qWait(1);
}

TEST_F(PresentationTest, TextCanBeReadFromAfar)
{
    for (const QWidget* part : m_window->findChildren<QWidget*>()) {
        if (part->isVisible()) {
            EXPECT_GE(QFontInfo(part->font()).pixelSize(), 18) << part->objectName().toStdString();
        }
    }
}

class SameScaleTest : public PresentationTest {
protected:
    SameScaleTest() : PresentationTest(true) {}
};

TEST_F(SameScaleTest, AnAmountHasOneLengthOverTheSet)
{
    const auto first = chart().scale();
    press(Qt::Key_Right);
    ASSERT_TRUE(first && chart().scale());
    EXPECT_NEAR(*chart().scale(), *first, *first * 1e-9);
}

TEST_F(PresentationTest, WithoutTheLockEachViewHasItsOwn)
{
    const auto first = chart().scale();
    press(Qt::Key_Right);
    ASSERT_TRUE(first && chart().scale());
    EXPECT_GT(*chart().scale(), *first * 1.1);
}

}  // namespace
}  // namespace ketenbudget::test
