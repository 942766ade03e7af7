#include "core/analysis/SelectionSum.h"
#include "tests/ui/pages/PageFixture.h"

// What the page says of the selected amounts.

namespace ketenbudget::test {
namespace {

using SelectionTest = PageFixture;

TEST_F(SelectionTest, CoaAndNidosOf2025)
{
    drill("37/37.4/zbo-rwt");
    m_drive.click("37/37.4/zbo-rwt/coa", Year2025);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const SelectionSum sum = sumOf(m_selection.quantities);
    EXPECT_EQ(sum.sum.keur(), 3'942'881);
    EXPECT_EQ(sum.count, 2);
    EXPECT_EQ(sum.average.keur(), 1'971'441);
    EXPECT_FALSE(m_selection.overlapping);
    EXPECT_EQ(m_selection.unit, AmountUnit::Keur);
}

TEST_F(SelectionTest, CellsApartByControlClick)
{
    drill("37/37.4");
    m_drive.click("37/37.4/agentschappen/ind", Year2025);
    m_drive.click("37/37.4/zbo-rwt/nidos", Year2025, Qt::ControlModifier);
    EXPECT_EQ(sumOf(m_selection.quantities).sum.keur(), 1'017'282 + 349'615);
    m_drive.click("37/37.4/zbo-rwt/nidos", Percent, Qt::ControlModifier);
    EXPECT_EQ(sumOf(m_selection.quantities).sum.keur(), 1'017'282 + 349'615) << "percentages are not added";
}

TEST_F(SelectionTest, ATotalAndItsPartAreFlagged)
{
    m_drive.click("37/37.4", Year2025);
    m_drive.click("37/37.4/zbo-rwt/coa", Year2025, Qt::ControlModifier);
    EXPECT_TRUE(m_selection.overlapping);
    m_drive.click("37/37.4", Year2025);
    m_drive.click("37/37.4/zbo-rwt/coa", Year2024, Qt::ControlModifier);
    EXPECT_FALSE(m_selection.overlapping) << "two years do not overlap";
    m_drive.click("37/37.4", Year2025);
    m_drive.click("37/37.5", Year2025, Qt::ControlModifier);
    EXPECT_FALSE(m_selection.overlapping) << "two parts do not overlap";
}

TEST_F(SelectionTest, ASubtotalAndItsPartAreFlagged)
{
    m_drive.click("37/programma", Year2025);
    m_drive.click("37/37.5", Year2025, Qt::ControlModifier);
    EXPECT_TRUE(m_selection.overlapping);
    m_drive.click("37/programma", Year2025);
    m_drive.click("37/37.4/zbo-rwt/coa", Year2025, Qt::ControlModifier);
    EXPECT_TRUE(m_selection.overlapping);
    m_drive.click("37/programma", Year2025);
    m_drive.click("37/37.1", Year2025, Qt::ControlModifier);
    EXPECT_FALSE(m_selection.overlapping) << "the apparatus is no programme money";
}

TEST_F(SelectionTest, AChangeOfViewTellsTheNewSelection)
{
    m_drive.click("91", Year2025);
    EXPECT_EQ(sumOf(m_selection.quantities).sum.keur(), 56'949);
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(m_selection.unit, AmountUnit::Mln);
    m_drive.search("xyzzy");
    EXPECT_EQ(sumOf(m_selection.quantities).count, 0);
}

}  // namespace
}  // namespace ketenbudget::test
