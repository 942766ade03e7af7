#include "tests/ui/shell/ShellFixture.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/ReconciliationPage.h"
#include "ui/pages/SourcesPage.h"

#include <QListWidget>
#include <QTest>

// One way back and forward over all pages: acceptance 16.

namespace ketenbudget::test {
namespace {

const QString check = QStringLiteral("jaarverslag-2025-xx/t09/1613/realisation_2025/sum");
const QString coa = QStringLiteral("37/37.4/zbo-rwt/coa:5");

class HistoryTest : public ShellFixture {
protected:
    [[nodiscard]] QString inFront() const { return drive().find<QListWidget>("navigation").currentItem()->text(); }
    [[nodiscard]] SourcesPage& sources() const { return drive().find<SourcesPage>("sourcesPage"); }
    [[nodiscard]] int tableInFront() const
    {
        const auto* place = std::get_if<TablePlace>(&sources().place());
        return place != nullptr ? reportSnapshot()->table(place->table).number : 0;
    }
    static void back() { press(Qt::Key_Left, Qt::AltModifier); }
    static void forward() { press(Qt::Key_Right, Qt::AltModifier); }
};

TEST_F(HistoryTest, StepsOnAPageAndBetweenPagesAreTakenBackInTurn)
{
    goToCoa();
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(inFront(), QStringLiteral("Sources"));
    EXPECT_EQ(tableInFront(), 6);
    trigger("sourcesNext");
    EXPECT_EQ(tableInFront(), 7);
    back();
    EXPECT_EQ(tableInFront(), 6);
    back();
    EXPECT_EQ(inFront(), QStringLiteral("Articles"));
    EXPECT_EQ(drive().current(), coa) << "the same row is selected";
    back();
    EXPECT_EQ(drive().place(), QStringLiteral("Articles"));
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4:5"));
    EXPECT_FALSE(drive().find<QAction>("goBack").isEnabled());
}

TEST_F(HistoryTest, ForwardRepeatsWhatWasTakenBack)
{
    goToCoa();
    press(Qt::Key_B, Qt::ControlModifier);
    trigger("sourcesNext");
    for (int i = 0; i < 3; ++i) back();
    forward();
    EXPECT_EQ(drive().current(), coa);
    forward();
    EXPECT_EQ(tableInFront(), 6);
    EXPECT_TRUE(sources().isVisible());
    forward();
    EXPECT_EQ(tableInFront(), 7);
    EXPECT_FALSE(drive().find<QAction>("goForward").isEnabled());
}

TEST_F(HistoryTest, ANewStepEndsTheWayForward)
{
    goToCoa();
    back();
    EXPECT_TRUE(drive().find<QAction>("goForward").isEnabled());
    window().showPage(QStringLiteral("findingsPage"));
    EXPECT_FALSE(drive().find<QAction>("goForward").isEnabled());
    back();
    EXPECT_EQ(inFront(), QStringLiteral("Articles"));
}

TEST_F(HistoryTest, AChosenPageIsAStepAndSoIsACheck)
{
    auto& navigation = drive().find<QListWidget>("navigation");
    navigation.setCurrentRow(navigation.count() - 1);
    window().openLink(CheckLink{check});
    EXPECT_EQ(inFront(), QStringLiteral("Reconciliation (35)"));
    back();
    EXPECT_EQ(inFront(), QStringLiteral("Findings"));
    back();
    EXPECT_EQ(inFront(), QStringLiteral("Articles"));
    forward();
    forward();
    EXPECT_EQ(drive().find<ReconciliationPage>("reconciliationPage").historyPlace().toString(), check);
}

TEST_F(HistoryTest, ALinkToWhereOneIsIsNoStep)
{
    window().openLink(CheckLink{check});
    window().openLink(CheckLink{check});
    back();
    EXPECT_EQ(inFront(), QStringLiteral("Articles"));
    EXPECT_FALSE(drive().find<QAction>("goBack").isEnabled());
}

TEST_F(HistoryTest, BackspaceStaysOnThePage)
{
    goToCoa();
    press(Qt::Key_B, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    EXPECT_EQ(inFront(), QStringLiteral("Sources")) << "nothing was left on this page yet";
    trigger("sourcesNext");
    press(Qt::Key_Backspace);
    EXPECT_EQ(tableInFront(), 6);
    EXPECT_TRUE(drive().find<QAction>("goForward").isEnabled()) << "it is the same way back";
}

TEST_F(HistoryTest, TheSideButtonsOfTheMouseGoBackAndForward)
{
    goToCoa();
    press(Qt::Key_B, Qt::ControlModifier);
    QWidget* under = window().childAt(QPoint(window().width() / 2, window().height() / 2));
    ASSERT_NE(under, nullptr);
    QTest::mouseClick(under, Qt::BackButton);
    EXPECT_EQ(inFront(), QStringLiteral("Articles"));
    EXPECT_EQ(drive().current(), coa) << "the button does not also click";
    under = window().childAt(QPoint(window().width() / 2, window().height() / 2));
    QTest::mouseClick(under, Qt::ForwardButton);
    EXPECT_EQ(inFront(), QStringLiteral("Sources"));
}

TEST_F(HistoryTest, ADialogKeepsThePageBehindIt)
{
    goToCoa();
    inDialog([this] { trigger("help"); }, [](QDialog& dialog) { QTest::mouseClick(&dialog, Qt::BackButton); });
    EXPECT_EQ(drive().current(), coa);
}

TEST_F(HistoryTest, AStartHasNoWayBack)
{
    window().showPage(QStringLiteral("findingsPage"));
    close();
    open();
    EXPECT_EQ(inFront(), QStringLiteral("Findings"));
    EXPECT_FALSE(drive().find<QAction>("goBack").isEnabled());
}

TEST_F(HistoryTest, ASwitchOfTheMeasureIsTakenBackWithItsStructure)
{
    press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(window().articles().view().structure, Structure::Legal);
    back();
    EXPECT_EQ(window().articles().view().measure, Measure::Expenditure);
    EXPECT_EQ(window().articles().view().structure, Structure::Recast);
}

}  // namespace
}  // namespace ketenbudget::test
