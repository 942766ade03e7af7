#include "tests/ui/pages/PageFixture.h"

#include <QComboBox>
#include <QLabel>

// Measure, structure and unit.

namespace ketenbudget::test {
namespace {

class SwitchesTest : public PageFixture {
protected:
    [[nodiscard]] QString chosen(const char* comboBox) const { return m_drive.find<QComboBox>(comboBox).currentText(); }
    [[nodiscard]] QLabel& hint() const { return m_drive.find<QLabel>("articlesHint"); }
};

const QString recast = QStringLiteral("Recast series 2021–2025");
const QString legal = QStringLiteral("Legal structure");

TEST_F(SwitchesTest, ReceiptsAreInTheLegalStructureAndExpenditureComesBackAsItWas)
{
    m_drive.choose("measureSwitch", QStringLiteral("Receipts"));
    EXPECT_EQ(chosen("structureSwitch"), legal);
    EXPECT_FALSE(m_drive.find<QComboBox>("structureSwitch").isEnabled());
    EXPECT_EQ(shown("37", Year2025), QStringLiteral("462.552"));
    EXPECT_TRUE(hint().isVisible());
    m_drive.choose("measureSwitch", QStringLiteral("Expenditure"));
    EXPECT_EQ(chosen("structureSwitch"), recast);
    EXPECT_TRUE(m_drive.find<QComboBox>("structureSwitch").isEnabled());
    EXPECT_EQ(shown("37", Budget), QStringLiteral("9.568.395"));
    EXPECT_FALSE(hint().isVisible());
}

TEST_F(SwitchesTest, TheLegalStructureIsKeptIfItWasChosen)
{
    m_drive.choose("structureSwitch", legal);
    EXPECT_EQ(shown("37", Budget), QStringLiteral("9.480.898"));
    m_drive.choose("measureSwitch", QStringLiteral("Commitments"));
    EXPECT_EQ(shown("37", Year2025), QStringLiteral("7.605.828"));
    m_drive.choose("measureSwitch", QStringLiteral("Expenditure"));
    EXPECT_EQ(chosen("structureSwitch"), legal);
    EXPECT_EQ(shown("37", Budget), QStringLiteral("9.480.898"));
}

TEST_F(SwitchesTest, KeysWalkThroughTheMeasures)
{
    QStringList measures;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_M, Qt::ControlModifier);
        measures.append(chosen("measureSwitch"));
    }
    measures.sort();
    EXPECT_EQ(measures, (QStringList{u"Commitments"_qs, u"Expenditure"_qs, u"Receipts"_qs}));
    EXPECT_EQ(chosen("structureSwitch"), recast);
}

TEST_F(SwitchesTest, TheRowStaysTheSameInAnotherMeasureAndStructure)
{
    m_drive.click("91", Budget);
    press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(m_drive.current(), QStringLiteral("91:6"));
    press(Qt::Key_M, Qt::ControlModifier);
    press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(m_drive.current(), QStringLiteral("91:6"));
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(m_drive.current(), QStringLiteral("91:6"));
}

TEST_F(SwitchesTest, TheLevelStaysWhereTheOtherStructureHasItToo)
{
    drill("37");
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(m_drive.place(), QStringLiteral("Articles › 37 Migratie"));
    EXPECT_EQ(shown("37/37.2", Budget), QStringLiteral("9.452.543"));
    m_drive.click("37/37.2", Budget);
    press(Qt::Key_Return);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(m_drive.place(), QStringLiteral("Articles")) << "37.2 is not in the recast series";
}

TEST_F(SwitchesTest, TheUnitIsSwitchedBothWays)
{
    m_drive.choose("unitSwitch", QStringLiteral("€\u00A0million"));
    EXPECT_EQ(shown("37", Year2025), QStringLiteral("7.553,8"));
    m_page.setFocus();
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(chosen("unitSwitch"), QStringLiteral("€\u00A01.000"));
    EXPECT_EQ(shown("37", Year2025), QStringLiteral("7.553.825"));
}

TEST_F(SwitchesTest, TheUnitKeepsTheCell)
{
    m_drive.click("37/37.5", Delta);
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.5:7"));
}

}  // namespace
}  // namespace ketenbudget::test
