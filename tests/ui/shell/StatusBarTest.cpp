#include "tests/ui/shell/ShellFixture.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

namespace ketenbudget::test {
namespace {

class StatusBarTest : public ShellFixture {
protected:
    [[nodiscard]] QString summary() const { return drive().find<QLabel>("selectionSummary").text(); }
};

TEST_F(StatusBarTest, SaysFromTheStartWhatIsSelectedAndOfWhenTheDataAre)
{
    EXPECT_EQ(summary(), QStringLiteral("Sum 7.553.825   Count 1   Average 7.553.825   (€\u00A01.000)"));
    EXPECT_EQ(drive().find<QLabel>("dataDate").text(), QStringLiteral("Jaarverslag 2025 XX, data as at 31-12-2025"));
    EXPECT_TRUE(drive().find<QLabel>("selectionSummary").isVisible());
}

TEST_F(StatusBarTest, SumCountAndAverageOfCoaAndNidos)
{
    goToCoa();
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(summary(), QStringLiteral("Sum 3.942.881   Count 2   Average 1.971.441   (€\u00A01.000)"));
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(summary(), QStringLiteral("Sum 349,6   Count 1   Average 349,6   (€\u00A0million)"))
        << "a new view selects the current cell alone";
}

TEST_F(StatusBarTest, WarnsOfATotalWithItsPart)
{
    drive().click("37", Year2025);
    drive().click("37/37.4", Year2025, Qt::ControlModifier);
    EXPECT_TRUE(summary().startsWith(QStringLiteral("Overlap: a total with its part")))
        << summary().toStdString();
    drive().click("37/37.4", Year2025);
    EXPECT_FALSE(summary().contains(QStringLiteral("both selected")));
}

TEST_F(StatusBarTest, IsEmptyWhereThereIsNoAmount)
{
    drive().click("37", Percent);
    EXPECT_EQ(summary(), QString());
    drive().click("37/37.4/subsidies/samenwerkingsverbanden", Year2023);
    EXPECT_EQ(summary(), QString());
}

TEST_F(StatusBarTest, TellsThatNothingMatches)
{
    drive().search("xyzzy");
    EXPECT_EQ(window().statusBar()->currentMessage(),
              QStringLiteral("Nothing matches “xyzzy”. Esc clears the search."));
}

TEST_F(StatusBarTest, ALongMessageGetsTheRoomOfTheSumsAndIsWholeInTheToolTip)
{
    auto& sums = drive().find<QLabel>("selectionSummary");
    const QString quiet = window().statusBar()->toolTip();
    const QString message = QStringLiteral("Grafiek opgeslagen in Documenten van de afdeling/overleg/") + QString(60, QLatin1Char('x'));
    window().statusBar()->showMessage(message);
    EXPECT_FALSE(sums.isVisible());
    EXPECT_TRUE(drive().find<QToolButton>("checkCount").isVisible());
    EXPECT_EQ(window().statusBar()->toolTip(), message);
    window().statusBar()->showMessage(QStringLiteral("Kort"));
    EXPECT_TRUE(sums.isVisible()) << "there is room for both";
    window().statusBar()->showMessage(message);
    window().statusBar()->clearMessage();
    EXPECT_TRUE(sums.isVisible());
    EXPECT_EQ(window().statusBar()->toolTip(), quiet);
}

}  // namespace
}  // namespace ketenbudget::test
