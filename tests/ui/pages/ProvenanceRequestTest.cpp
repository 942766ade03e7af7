#include "tests/ui/pages/PageFixture.h"

// F4 and the double click ask where a number comes from.

namespace ketenbudget::test {
namespace {

class ProvenanceRequestTest : public PageFixture {
protected:
    Asked ask(const char* path, int column)
    {
        m_asked.clear();
        m_drive.click(path, column);
        press(Qt::Key_F4);
        EXPECT_EQ(m_asked.size(), 1U);
        return m_asked.empty() ? Asked{} : m_asked.front();
    }
};

TEST_F(ProvenanceRequestTest, F4OnAPrintedNumberGivesItsFigure)
{
    const Asked asked = ask("37/37.4/zbo-rwt/coa", Year2024);
    EXPECT_EQ(asked.title, QStringLiteral("COA, Realisation 2024"));
    EXPECT_EQ(asked.quantity.value, 3'932'169);
    ASSERT_TRUE(asked.quantity.figure);
    EXPECT_EQ(*asked.quantity.figure, reportCell(6, QStringLiteral("COA"), QStringLiteral("realisation_2024")));
}

TEST_F(ProvenanceRequestTest, F4OnADifferenceGivesItsOperandsAndThePrintedDifference)
{
    const Asked asked = ask("37/37.4/zbo-rwt/coa", Delta);
    EXPECT_EQ(asked.title, QStringLiteral("COA, Δ adopted budget 2025"));
    EXPECT_EQ(asked.quantity.value, -469'334);
    ASSERT_TRUE(asked.quantity.calculated());
    EXPECT_EQ(asked.quantity.formula->kind, FormulaKind::Difference);
    EXPECT_EQ(asked.quantity.formula->operands.at(0).quantity.value, 3'593'266);
    EXPECT_EQ(asked.quantity.formula->operands.at(1).quantity.value, 4'062'600);
    EXPECT_EQ(asked.quantity.alsoPrinted, reportCell(6, QStringLiteral("COA"), QStringLiteral("difference_2025")));
}

TEST_F(ProvenanceRequestTest, F4OnAPercentageAndOnASum)
{
    const Asked percent = ask("37/37.4/zbo-rwt/coa", Percent);
    EXPECT_EQ(percent.quantity.value, -116);
    EXPECT_EQ(percent.quantity.formula->kind, FormulaKind::Percentage);
    const Asked sum = ask("37/37.4/zbo-rwt", Year2025);
    EXPECT_EQ(sum.quantity.value, 3'942'881);
    EXPECT_EQ(sum.quantity.formula->kind, FormulaKind::Sum);
}

TEST_F(ProvenanceRequestTest, F4OnANameMeansItsRealisation)
{
    const Asked asked = ask("91", Name);
    EXPECT_EQ(asked.title, QStringLiteral("91 Apparaat kerndepartement, Realisation 2025"));
    EXPECT_EQ(asked.quantity.value, 56'949);
}

TEST_F(ProvenanceRequestTest, ADoubleClickOnANumberAsksAndStaysOnTheLevel)
{
    m_drive.doubleClick("37/37.7", Budget);
    ASSERT_EQ(m_asked.size(), 1U);
    EXPECT_EQ(m_asked.front().quantity.value, 3'846'752);
    EXPECT_EQ(m_drive.place(), QStringLiteral("Articles"));
}

TEST_F(ProvenanceRequestTest, ADoubleClickOnTheNameOfAnInstrumentAsks)
{
    drill("37/37.4/zbo-rwt");
    m_drive.doubleClick("37/37.4/zbo-rwt/nidos", Name);
    ASSERT_EQ(m_asked.size(), 1U);
    EXPECT_EQ(m_asked.front().quantity.value, 349'615);
}

TEST_F(ProvenanceRequestTest, ThePageTellsEachCellThatBecomesCurrent)
{
    std::vector<std::int64_t> told;
    QObject::connect(&m_page, &Page::currentCellChanged, &m_page,
                     [&told](const QString&, const Quantity& quantity) { told.push_back(quantity.value); });
    m_drive.click("91", Year2025);
    m_drive.click("91", Budget);
    EXPECT_EQ(told, (std::vector<std::int64_t>{56'949, 33'262}));
}

}  // namespace
}  // namespace ketenbudget::test
