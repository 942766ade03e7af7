#include "tests/ui/pages/PageFixture.h"

#include <QToolButton>

#include <QTest>

// From the article down to the instrument and back, by keyboard and mouse.

namespace ketenbudget::test {
namespace {

const QString home = QStringLiteral("Articles");
const QString at37 = home + QStringLiteral(" › 37 Migratie");
const QString at374 = at37 + QStringLiteral(" › 37.4 Toegang, toelating en opvang vreemdelingen");
const QString atBodies = at374 + QStringLiteral(" › Bijdrage aan ZBO's/RWT's");

class DrillTest : public PageFixture {
protected:
    void down(int rows)
    {
        for (int i = 0; i < rows; ++i) press(Qt::Key_Down);
    }
    /// Keys only: 37, the third row below it (37.4), the second below that.
    void drillToBodies()
    {
        press(Qt::Key_Return);
        down(3);
        press(Qt::Key_Return);
        down(2);
        press(Qt::Key_Return);
    }
    void clickStep(const char* step) { QTest::mouseClick(&m_drive.find<QToolButton>(step), Qt::LeftButton); }
};

TEST_F(DrillTest, BeginsAtTheArticlesWithTheLatestRealisation)
{
    EXPECT_EQ(m_drive.place(), home);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37:5"));
    EXPECT_EQ(m_drive.table().currentIndex().data().toString(), QStringLiteral("7.553.825"));
}

TEST_F(DrillTest, EnterGoesFromArticleToInstrumentAndOnToItsOrigin)
{
    press(Qt::Key_Return);
    EXPECT_EQ(m_drive.place(), at37);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37:5"));
    down(3);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4:5"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_drive.place(), at374);
    down(2);
    press(Qt::Key_Return);
    EXPECT_EQ(m_drive.place(), atBodies);
    EXPECT_TRUE(m_asked.empty());
    down(1);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt/coa:5"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_drive.place(), atBodies);
    ASSERT_EQ(m_asked.size(), 1U);
    EXPECT_EQ(m_asked.front().title, QStringLiteral("COA, Realisation 2025"));
    EXPECT_EQ(m_asked.front().quantity.value, 3'593'266);
}

TEST_F(DrillTest, BackspaceReturnsToTheSameRowsInTurn)
{
    drillToBodies();
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_drive.place(), at374);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt:5"));
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_drive.place(), at37);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4:5"));
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_drive.place(), home);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37:5"));
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_drive.place(), home);
}

TEST_F(DrillTest, AltLeftReturnsToTheSameCell)
{
    m_drive.click("91", Delta);
    press(Qt::Key_Return);
    EXPECT_EQ(m_drive.place(), home + QStringLiteral(" › 91 Apparaat kerndepartement"));
    down(1);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_drive.place(), home);
    EXPECT_EQ(m_drive.current(), QStringLiteral("91:7"));
}

TEST_F(DrillTest, AltUpGoesToTheLevelAbove)
{
    drillToBodies();
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(m_drive.place(), at374);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt:5"));
}

TEST_F(DrillTest, AStepOfTheBreadcrumbCanBeTakenBack)
{
    drillToBodies();
    down(2);
    clickStep("breadcrumbStep1");
    EXPECT_EQ(m_drive.place(), at37);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt:5"));
    EXPECT_TRUE(m_drive.table().hasFocus());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_drive.place(), atBodies);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt/nidos:5"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_drive.place(), at374);
}

TEST_F(DrillTest, TheBreadcrumbLeadsHome)
{
    drillToBodies();
    clickStep("breadcrumbStep0");
    EXPECT_EQ(m_drive.place(), home);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt:5"));
}

TEST_F(DrillTest, TheBreadcrumbCutsNamesOnlyWhereTheyHaveNoRoom)
{
    drillToBodies();
    const auto text = [this] { return m_drive.find<QToolButton>("breadcrumbStep2").text(); };
    EXPECT_EQ(text(), QStringLiteral("37.4 Toegang, toelating en opvang vreemdelingen"));
    m_page.resize(m_page.minimumSizeHint().width(), 700);
    m_drive.find<QWidget>("breadcrumb").resize(420, 30);
    EXPECT_TRUE(text().endsWith(QStringLiteral("…"))) << text().toStdString();
}

TEST_F(DrillTest, TheLastStepIsWhereOneIs)
{
    drillToBodies();
    EXPECT_FALSE(m_drive.find<QToolButton>("breadcrumbStep3").isEnabled());
    EXPECT_TRUE(m_drive.find<QToolButton>("breadcrumbStep2").isEnabled());
    EXPECT_EQ(m_drive.find<QToolButton>("breadcrumbStep2").toolTip(),
              QStringLiteral("37.4 Toegang, toelating en opvang vreemdelingen"));
}

TEST_F(DrillTest, ADoubleClickOnANameDrills)
{
    m_drive.doubleClick("37", Name);
    EXPECT_EQ(m_drive.place(), at37);
    EXPECT_TRUE(m_asked.empty());
}

TEST_F(DrillTest, BackKeepsTheUnit)
{
    press(Qt::Key_Return);
    press(Qt::Key_U, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_drive.place(), home);
    EXPECT_EQ(shown("37", Year2025), QStringLiteral("7.553,8"));
}

}  // namespace
}  // namespace ketenbudget::test
