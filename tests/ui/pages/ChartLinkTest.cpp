#include "tests/ui/pages/PageFixture.h"

#include <QTest>

// The table and the charts beside it are in step, both ways.

namespace ketenbudget::test {
namespace {

class ChartLinkTest : public PageFixture {
protected:
    [[nodiscard]] ChartView& variance() const { return m_drive.variance(); }
    [[nodiscard]] QString marked() const { return WindowDriver::markedRow(variance()); }
    [[nodiscard]] QStringList rowLabels() const
    {
        QStringList labels;
        for (const VarianceRow& row : std::get<VarianceChart>(variance().spec().value()).rows) labels.append(row.label);
        return labels;
    }
    [[nodiscard]] QString yearsTitle() const { return textOf(m_drive.years().spec().value()).who; }
};

TEST_F(ChartLinkTest, ARowOfTheTableMarksItsRowInTheChart)
{
    m_drive.click("91", Year2025);
    EXPECT_EQ(marked(), QStringLiteral("91"));
    EXPECT_TRUE(yearsTitle().endsWith(QStringLiteral("91 Apparaat kerndepartement")));
    press(Qt::Key_Up);
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(marked(), QStringLiteral("37"));
}

TEST_F(ChartLinkTest, ARowBelowTheLevelMarksTheOneItBelongsTo)
{
    m_drive.click("37/37.4/zbo-rwt/coa", Year2025);
    EXPECT_EQ(marked(), QStringLiteral("37"));
    EXPECT_TRUE(yearsTitle().endsWith(QStringLiteral("COA")));
    drill("37");
    m_drive.click("37/37.4/zbo-rwt/coa", Year2025);
    EXPECT_EQ(marked(), QStringLiteral("37/37.4"));
}

TEST_F(ChartLinkTest, AClickInTheChartSelectsTheRowOfTheTable)
{
    m_drive.click("37", Budget);
    m_drive.clickRow(variance(), "91");
    EXPECT_EQ(m_drive.current(), QStringLiteral("91:6"));
    EXPECT_EQ(m_drive.table().selectionModel()->selectedIndexes(), QModelIndexList{m_drive.cell("91", Budget)});
}

TEST_F(ChartLinkTest, ArrowsInTheChartWalkThroughTheTable)
{
    drill("37");
    variance().setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.1:5"));
    press(Qt::Key_Down);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.4:5"));
    press(Qt::Key_Down);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.5:5"));
    press(Qt::Key_End);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37:5"));
    EXPECT_EQ(marked(), QStringLiteral("37"));
}

TEST_F(ChartLinkTest, TheChartShowsTheLevelAfterADrillAndStaysInStep)
{
    drill("37");
    EXPECT_EQ(rowLabels(),
              (QStringList{u"37.1 Apparaatsuitgaven DTenV"_qs, u"37.4 Toegang, toelating en opvang vreemdelingen"_qs,
                           u"37.5 Terugkeer en bewaring vreemdelingen"_qs,
                           u"37.7 Nationaal Programma Oekraïense Ontheemden"_qs, u"37 Migratie"_qs}));
    EXPECT_EQ(marked(), QStringLiteral("37"));
    m_drive.clickRow(variance(), "37/37.5");
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.5:5"));
    m_drive.click("37/37.7", Year2025);
    EXPECT_EQ(marked(), QStringLiteral("37/37.7"));
}

TEST_F(ChartLinkTest, EnterInTheChartDrillsAndBackReturnsToTheRow)
{
    variance().setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Return);
    EXPECT_EQ(m_drive.place(), QStringLiteral("Articles › 91 Apparaat kerndepartement"));
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_drive.place(), QStringLiteral("Articles"));
    EXPECT_EQ(m_drive.current(), QStringLiteral("91:5"));
    EXPECT_EQ(marked(), QStringLiteral("91"));
}

TEST_F(ChartLinkTest, ATinyBarGivesItsAmountsToThePointerAndToTheKeyboard)
{
    drill("37/37.4/opdrachten");
    const QString exact = QStringLiteral(
        "Identificatie en Registratie vreemdelingen: realisation 2025 169, "
        "adopted budget 2025 0, difference +169 (n/a)");
    WindowDriver::hover(variance(), variance().itemRect(2).center());
    EXPECT_EQ(WindowDriver::details(variance()), exact);
    WindowDriver::hover(variance(), {1, 1});
    EXPECT_NE(WindowDriver::details(variance()), exact);
    variance().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(WindowDriver::details(variance()), exact);
    EXPECT_TRUE(variance().accessibleDescription().startsWith(exact));
}

TEST_F(ChartLinkTest, BothChartsFollowTheUnit)
{
    m_drive.click("37/37.4/zbo-rwt/coa", Year2025);
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_TRUE(textOf(variance().spec().value()).what.contains(QStringLiteral("million")));
    const auto& years = std::get<YearsChart>(m_drive.years().spec().value());
    EXPECT_EQ(years.columns.back().value.text, QStringLiteral("3.593,3"));
    EXPECT_TRUE(years.text.what.contains(QStringLiteral("million")));
}

TEST_F(ChartLinkTest, WithoutARowThereAreNoYears)
{
    m_drive.search("xyzzy");
    EXPECT_FALSE(m_drive.years().spec().has_value());
    EXPECT_EQ(m_page.charts().size(), 1U);
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_drive.years().spec().has_value());
    EXPECT_EQ(m_page.charts().size(), 2U);
}

TEST_F(ChartLinkTest, TheChartWithTheKeyboardIsExportedFirst)
{
    m_drive.click("37/37.4/zbo-rwt/coa", Year2025);
    ASSERT_EQ(m_page.charts().size(), 2U);
    EXPECT_EQ(m_page.charts().front().name, QStringLiteral("verschil"));
    m_drive.years().setFocus();
    EXPECT_EQ(m_page.charts().front().name, QStringLiteral("jaren-37.4-zbo-rwt-coa"));
    m_drive.variance().setFocus();
    EXPECT_EQ(m_page.charts().front().name, QStringLiteral("verschil"));
}

}  // namespace
}  // namespace ketenbudget::test
