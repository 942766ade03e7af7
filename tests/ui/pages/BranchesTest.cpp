#include "tests/ui/pages/PageFixture.h"

// Which branches are open, through everything that builds the table anew.

namespace ketenbudget::test {
namespace {

class BranchesTest : public PageFixture {
protected:
    [[nodiscard]] bool open(const char* path) const
    {
        const QModelIndex index = m_drive.cell(path, Name);
        EXPECT_EQ(m_drive.table().isExpanded(index), m_drive.table().frozen().isExpanded(index)) << path;
        return m_drive.table().isExpanded(index);
    }
    void toggle(const char* path, int key)
    {
        m_drive.click(path, Year2025);
        press(key);
    }
    /// 37.4 open, 91 closed, 37.5 as it was.
    void openSome()
    {
        toggle("37/37.4", Qt::Key_Plus);
        toggle("91", Qt::Key_Minus);
    }
    void expectSomeOpen() const
    {
        EXPECT_TRUE(open("37"));
        EXPECT_TRUE(open("37/37.4"));
        EXPECT_FALSE(open("37/37.5"));
        EXPECT_FALSE(open("91"));
    }
};

TEST_F(BranchesTest, ArticlesAreOpenAtFirst)
{
    EXPECT_TRUE(open("37"));
    EXPECT_TRUE(open("91"));
    EXPECT_FALSE(open("37/37.4"));
}

TEST_F(BranchesTest, StayThroughAChangeOfUnit)
{
    openSome();
    press(Qt::Key_U, Qt::ControlModifier);
    expectSomeOpen();
}

TEST_F(BranchesTest, StayThroughASearch)
{
    openSome();
    m_drive.search("rean");
    EXPECT_TRUE(open("37/37.5/subsidies")) << "a hit is in sight";
    press(Qt::Key_Escape);
    expectSomeOpen();
}

TEST_F(BranchesTest, StayThroughDrillingAndBack)
{
    openSome();
    drill("37/37.7");
    EXPECT_TRUE(open("37/37.7")) << "the level shows its rows";
    press(Qt::Key_Backspace);
    expectSomeOpen();
    EXPECT_FALSE(open("37/37.7"));
}

TEST_F(BranchesTest, StayThroughTheOtherStructureAndBack)
{
    openSome();
    press(Qt::Key_R, Qt::ControlModifier);
    press(Qt::Key_R, Qt::ControlModifier);
    expectSomeOpen();
}

TEST_F(BranchesTest, AllAreOpenedAndClosedByKeys)
{
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(open("37/37.4/zbo-rwt"));
    EXPECT_TRUE(open("91/91.1/materieel"));
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_TRUE(open("91/91.1/materieel"));
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(open("37"));
    EXPECT_FALSE(open("37/37.4/zbo-rwt"));
}

}  // namespace
}  // namespace ketenbudget::test
