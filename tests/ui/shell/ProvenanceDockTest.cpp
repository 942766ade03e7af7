#include "tests/ui/shell/ShellFixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QListWidget>

// "Provenance" at the right follows the table and leads back to it.

namespace ketenbudget::test {
namespace {

class ProvenanceDockTest : public ShellFixture {
protected:
    void SetUp() override
    {
        ShellFixture::SetUp();
        goToCoa();
    }
    [[nodiscard]] QDockWidget& dock() const { return drive().find<QDockWidget>("provenanceDock"); }
    [[nodiscard]] QString value() const { return drive().find<QLabel>("provenanceValue").text(); }
    [[nodiscard]] QString title() const { return drive().find<QLabel>("provenanceTitle").text(); }
};

TEST_F(ProvenanceDockTest, F4OpensItOnTheCell)
{
    EXPECT_FALSE(dock().isVisible()) << "there is no room for it at first";
    press(Qt::Key_F4);
    EXPECT_TRUE(dock().isVisible());
    EXPECT_EQ(title(), QStringLiteral("COA, Realisation 2025"));
    EXPECT_EQ(value(), QStringLiteral("3.593.266"));
    EXPECT_TRUE(drive().table().hasFocus())
        << "the arrow keys go on through the table, not to " << QApplication::focusWidget()->objectName().toStdString();
}

TEST_F(ProvenanceDockTest, EnterOnAnInstrumentAndADoubleClickOpenItToo)
{
    press(Qt::Key_Return);
    EXPECT_TRUE(dock().isVisible());
    dock().close();
    drive().doubleClick("37/37.4/zbo-rwt/nidos", Delta);
    EXPECT_TRUE(dock().isVisible());
    EXPECT_EQ(value(), QStringLiteral("−89.949"));
}

TEST_F(ProvenanceDockTest, FollowsTheTableWhileItIsOpen)
{
    press(Qt::Key_F4);
    press(Qt::Key_Down);
    EXPECT_EQ(value(), QStringLiteral("349.615"));
    press(Qt::Key_Right);
    EXPECT_EQ(value(), QStringLiteral("439.564"));
    drive().click("37/37.4/agentschappen/ind", Delta);
    EXPECT_EQ(value(), QStringLiteral("+150.910"));
}

TEST_F(ProvenanceDockTest, OpenedByItsMenuItShowsTheCurrentCell)
{
    press(Qt::Key_F4, Qt::ShiftModifier);
    EXPECT_TRUE(dock().isVisible());
    EXPECT_EQ(value(), QStringLiteral("3.593.266"));
    press(Qt::Key_F4, Qt::ShiftModifier);
    EXPECT_FALSE(dock().isVisible());
    drive().click("37/37.4/zbo-rwt/nidos", Year2025);
    press(Qt::Key_F4, Qt::ShiftModifier);
    EXPECT_EQ(value(), QStringLiteral("349.615")) << "not what it showed before";
}

TEST_F(ProvenanceDockTest, ClosingItGivesTheKeyboardBackToTheTable)
{
    press(Qt::Key_F4);
    drive().find<QWidget>("provenanceTable").setFocus();
    press(Qt::Key_F4, Qt::ShiftModifier);
    EXPECT_FALSE(dock().isVisible());
    EXPECT_TRUE(drive().table().hasFocus());
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4/zbo-rwt/coa:5"));
}

TEST_F(ProvenanceDockTest, F6GoesThereAndBack)
{
    press(Qt::Key_F6);
    EXPECT_TRUE(drive().find<QWidget>("provenanceTable").hasFocus());
    EXPECT_EQ(value(), QStringLiteral("3.593.266"));
    press(Qt::Key_F6);
    EXPECT_TRUE(drive().table().hasFocus());
    press(Qt::Key_Down);
    EXPECT_EQ(value(), QStringLiteral("349.615"));
}

TEST_F(ProvenanceDockTest, StaysWhereItIsWhileTheUserWalksThroughIt)
{
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_F4);
    press(Qt::Key_F6);
    press(Qt::Key_Return);
    EXPECT_EQ(value(), QStringLiteral("3.593.266")) << "the first operand of the difference";
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(value(), QStringLiteral("−469.334"));
    EXPECT_EQ(drive().place(),
              QStringLiteral("Articles › 37 Migratie › 37.4 Toegang, toelating en opvang vreemdelingen"));
}

TEST_F(ProvenanceDockTest, TheSameLineInTheOtherStructureLeadsToItsRow)
{
    drive().click("37/37.4/zbo-rwt/coa", Budget);
    press(Qt::Key_F4);
    auto& crosswalk = drive().find<QListWidget>("provenanceCrosswalk");
    ASSERT_TRUE(crosswalk.isVisible());
    ASSERT_EQ(crosswalk.count(), 1);
    crosswalk.setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(drive().model().view().structure, Structure::Legal);
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.2/zbo-rwt/coa:6"));
    EXPECT_EQ(drive().table().currentIndex().data().toString(), QStringLiteral("4.062.600"));
    EXPECT_EQ(drive().place(), QStringLiteral("Articles"));
    drive().table().setFocus();
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4/zbo-rwt/coa:6")) << "and back";
}

}  // namespace
}  // namespace ketenbudget::test
