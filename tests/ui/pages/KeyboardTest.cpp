#include "tests/ui/pages/PageFixture.h"

// Moving over the cells with the arrow keys.

namespace ketenbudget::test {
namespace {

using KeyboardTest = PageFixture;

TEST_F(KeyboardTest, LeftAndRightGoFromNumberToNumber)
{
    press(Qt::Key_Right);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37:6"));
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37:4"));
    EXPECT_TRUE(m_drive.table().isExpanded(m_drive.cell("37", Name))) << "a number has nothing to close";
}

TEST_F(KeyboardTest, LeftAndRightStayOnTheRowOfAnInstrument)
{
    m_drive.click("37/37.4/zbo-rwt/coa", Year2025);
    press(Qt::Key_Left);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt/coa:4"));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt/coa:8"));
    press(Qt::Key_Right);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4/zbo-rwt/coa:8")) << "there is no cell further on";
}

TEST_F(KeyboardTest, LeftReachesTheName)
{
    m_drive.click("37/37.1", Year2021);
    press(Qt::Key_Left);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.1:0"));
}

TEST_F(KeyboardTest, OnANameTheArrowsOpenAndClose)
{
    const QModelIndex part = m_drive.cell("37/37.4", Name);
    m_drive.click("37/37.4", Name);
    EXPECT_FALSE(m_drive.table().isExpanded(part));
    press(Qt::Key_Right);
    EXPECT_TRUE(m_drive.table().isExpanded(part));
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4:0"));
    press(Qt::Key_Left);
    EXPECT_FALSE(m_drive.table().isExpanded(part));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4:1")) << "an open name leads to its first number";
}

TEST_F(KeyboardTest, AHiddenColumnIsPassedOver)
{
    m_drive.table().setColumnHidden(Year2024, true);
    press(Qt::Key_Left);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37:3"));
}

TEST_F(KeyboardTest, ShiftAndRightExtendTheSelection)
{
    press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(m_drive.table().selectionModel()->selectedIndexes().size(), 2);
}

TEST_F(KeyboardTest, PlusAndMinusOpenAndCloseTheBranchOfANumber)
{
    m_drive.click("37/37.4", Year2025);
    press(Qt::Key_Plus);
    EXPECT_TRUE(m_drive.table().isExpanded(m_drive.cell("37/37.4", Name)));
    EXPECT_TRUE(m_drive.table().frozen().isExpanded(m_drive.cell("37/37.4", Name)));
    press(Qt::Key_Minus);
    EXPECT_FALSE(m_drive.table().isExpanded(m_drive.cell("37/37.4", Name)));
    EXPECT_FALSE(m_drive.table().frozen().isExpanded(m_drive.cell("37/37.4", Name)));
}

}  // namespace
}  // namespace ketenbudget::test
