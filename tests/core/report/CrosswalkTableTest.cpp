#include "core/report/CrosswalkTable.h"

#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

constexpr std::size_t wasColumn = 1;
constexpr std::size_t becomesColumn = 3;
constexpr std::size_t movedColumn = 4;

ReportTable crosswalk(AmountUnit unit = AmountUnit::Keur) { return buildCrosswalkTable(report(), unit); }

/// Sum of a column over the rows that become part of article 37.
std::int64_t sumOfArticle37(std::size_t column)
{
    const ReportTable table = crosswalk();
    std::int64_t sum = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (report().line(report().crosswalk()[row].becomes).path.startsWith(u"37/"))
            sum += table.rows[row].cells[column].raw.toLongLong();
    }
    return sum;
}

TEST(CrosswalkTable, LeadsFromTheBudgetOfTheActToThatOfTheRecastSeries)
{
    EXPECT_EQ(sumOfArticle37(wasColumn), 9'480'898);
    EXPECT_EQ(sumOfArticle37(becomesColumn), 9'568'395);
}

TEST(CrosswalkTable, TheDifferenceIsTheBudgetThatCameFromJustice)
{
    const ReportTable table = crosswalk();
    const ReportRow& dtenv = table.rows.front();
    EXPECT_EQ(dtenv.cells[0].shown, u"JenV (VI) artikel 91, apparaat DTenV");
    EXPECT_EQ(dtenv.cells[wasColumn].shown, u"") << "no amount of this chapter, and not 0";
    EXPECT_EQ(dtenv.cells[2].shown, u"37.1 Apparaatsuitgaven DTenV");
    EXPECT_EQ(dtenv.cells[becomesColumn].shown, u"87.497");
    EXPECT_EQ(dtenv.cells[movedColumn].shown, u"");
    EXPECT_TRUE(dtenv.cells[5].shown.contains(u"87.497"));
}

TEST(CrosswalkTable, NoLineOfArticle37ChangedItsAmountOnTheWay)
{
    const ReportTable table = crosswalk();
    for (std::size_t row = 1; row + 1 < table.rows.size(); ++row) {
        EXPECT_EQ(table.rows[row].cells[movedColumn].shown, u"0") << table.rows[row].cells[0].shown.toStdString();
    }
    EXPECT_EQ(table.rows.back().cells[movedColumn].shown, u"+33.262") << "article 91";
}

TEST(CrosswalkTable, TellsTheWayOfCoa)
{
    const ReportTable table = crosswalk(AmountUnit::Mln);
    const ReportRow& coa = table.rows.at(3);
    EXPECT_EQ(coa.cells[0].shown, u"37.2 Toegang, toelating en opvang vreemdelingen > Bijdrage aan ZBO's/RWT's > COA");
    EXPECT_EQ(coa.cells[2].shown, u"37.4 Toegang, toelating en opvang vreemdelingen > Bijdrage aan ZBO's/RWT's > COA");
    EXPECT_EQ(coa.cells[wasColumn].shown, u"4.062,6");
    EXPECT_EQ(coa.cells[wasColumn].raw, u"4062.600") << "not rounded";
}

TEST(CrosswalkTable, NamesTheTablesOfBothStructures)
{
    EXPECT_EQ(crosswalk().footer.first(),
              u"Source: Jaarverslag 2025 XX (36 945 XX, nr. 1), Table 5, Table 6, Table 15, Table 16");
}

TEST(CrosswalkOf, FindsARowFromEitherSide)
{
    const LineId was = legal("37/37.2/zbo-rwt/coa");
    const LineId becomes = recast("37/37.4/zbo-rwt/coa");
    for (const LineId side : {was, becomes}) {
        const auto rows = crosswalkOf(report(), side);
        ASSERT_EQ(rows.size(), 1U);
        EXPECT_EQ(rows.front().was, was);
        EXPECT_EQ(rows.front().becomes, becomes);
    }
    EXPECT_TRUE(crosswalkOf(report(), recast("37/37.4/opdrachten/identificatie-registratie")).empty());
}

}  // namespace
}  // namespace ketenbudget::test
