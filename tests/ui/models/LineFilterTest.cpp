#include "tests/ui/models/ArticlesModelFixture.h"

// Find-as-you-type over names and amounts.

namespace ketenbudget::test {
namespace {

class LineFilterTest : public ArticlesModelFixture {
protected:
    /// Typing makes the rows anew, so it comes before any of them is looked up.
    void expectHit(const char* typed, const char* path, int column)
    {
        filter(typed);
        EXPECT_EQ(m_model.firstMatch(), cell(path, column)) << typed;
    }
    void expectNoHit(const char* typed)
    {
        filter(typed);
        EXPECT_FALSE(m_model.firstMatch().isValid()) << typed;
        EXPECT_EQ(m_model.rowCount(), 0) << typed;
    }
};

TEST_F(LineFilterTest, ANameKeepsItsRowsAndThoseAbove)
{
    filter("dji");
    EXPECT_EQ(names(), QStringLiteral("37 Migratie\n"
                                      "  37.4 Toegang, toelating en opvang vreemdelingen\n"
                                      "    Bijdrage aan agentschappen\n"
                                      "      DJI - Vreemdelingenbewaring en uitzetcentra\n"
                                      "  37.5 Terugkeer en bewaring vreemdelingen\n"
                                      "    Bijdrage aan agentschappen\n"
                                      "      DJI - Dienst vervoer en ondersteuning"));
    EXPECT_EQ(m_model.firstMatch(), cell("37/37.4/agentschappen/dji-vreemdelingenbewaring", Name));
}

TEST_F(LineFilterTest, RowsAboveAHitKeepTheirFullAmounts)
{
    filter("dji");
    EXPECT_EQ(text("37/37.4/agentschappen", Year2025), QStringLiteral("1.115.136"));
    EXPECT_EQ(text("37", Year2025), QStringLiteral("7.553.825"));
}

TEST_F(LineFilterTest, AnAmountFindsItsCellHoweverItIsTyped)
{
    for (const char* typed : {"469.334", "469334", "−469.334", "-469334", "‒ 469.334", " 469.334 "}) {
        expectHit(typed, "37/37.4/zbo-rwt/coa", Delta);
    }
    expectHit("3.593.266", "37/37.4/zbo-rwt/coa", Year2025);
    expectHit("7.866", "91/91.1/materieel/overig", Year2021);
    expectHit("€ 469.334", "37/37.4/zbo-rwt/coa", Delta);
    expectHit("46933", "37/37.4/zbo-rwt/coa", Delta);
}

TEST_F(LineFilterTest, AnAmountInMillionsIsFoundWithItsDecimal)
{
    expectHit("469,3", "37/37.4/zbo-rwt/coa", Delta);
    expectHit("3.593,3", "37/37.4/zbo-rwt/coa", Year2025);
    expectNoHit("469,4");
}

TEST_F(LineFilterTest, AnAmountLeavesOnlyItsRowAndThoseAbove)
{
    filter("469.334");
    EXPECT_EQ(names(), QStringLiteral("37 Migratie\n"
                                      "  37.4 Toegang, toelating en opvang vreemdelingen\n"
                                      "    Bijdrage aan ZBO's/RWT's\n"
                                      "      COA"));
}

TEST_F(LineFilterTest, TheBeginningOfAnAmountIsEnoughToKeepItsRow)
{
    filter("3.593");
    EXPECT_TRUE(cell("37/37.4/zbo-rwt/coa", Name).isValid());
    EXPECT_FALSE(cell("37/37.4/zbo-rwt/nidos", Name).isValid());
}

TEST_F(LineFilterTest, ACodeFindsItsPartWithAllBelowIt)
{
    expectHit("37.4", "37/37.4", Name);
    EXPECT_EQ(m_model.rowCount(cell("37", Name)), 1);
    EXPECT_TRUE(cell("37/37.4/zbo-rwt/coa", Name).isValid());
    EXPECT_FALSE(cell("91", Name).isValid());
}

TEST_F(LineFilterTest, ThreeLinesOfTheSameNameAreThreeHits)
{
    filter("oekraïense");
    int hits = 0;
    forEveryRow(m_model, [&](const QModelIndex& name) {
        if (name.data().toString() == QStringLiteral("Nationaal Programma Oekraïense Ontheemden")) ++hits;
    });
    EXPECT_EQ(hits, 3);
    EXPECT_EQ(text("37/37.7/medeoverheden/npoo", Delta), QStringLiteral("−1.646.906"));
    EXPECT_EQ(text("37/37.7/subsidies/npoo", Delta), QStringLiteral("−20.652"));
    EXPECT_EQ(text("37/37.7/opdrachten/npoo", Delta), QStringLiteral("+22.619"));
}

TEST_F(LineFilterTest, CaseDoesNotMatter)
{
    expectHit("COA", "37/37.4/zbo-rwt/coa", Name);
    expectHit("coa", "37/37.4/zbo-rwt/coa", Name);
    expectHit("vertrek", "37/37.5/opdrachten/vertrek", Name);
}

TEST_F(LineFilterTest, TwoDigitsAreACodeAndNoAmount)
{
    filter("91");
    EXPECT_EQ(m_model.rowCount(), 1);
    EXPECT_EQ(m_model.firstMatch(), cell("91", Name));
}

TEST_F(LineFilterTest, WhatNothingMatchesLeavesAnEmptyTable)
{
    expectNoHit("xyzzy");
    expectNoHit("123.456.789");
}

TEST_F(LineFilterTest, AnEmptyFilterShowsEverythingAgain)
{
    const QString all = names();
    filter("xyzzy");
    filter("  ");
    EXPECT_EQ(names(), all);
    EXPECT_FALSE(m_model.firstMatch().isValid());
}

TEST_F(LineFilterTest, StaysWithinTheLevel)
{
    showRecast("37/37.5");
    filter("dji");
    EXPECT_EQ(names(), QStringLiteral("37.5 Terugkeer en bewaring vreemdelingen\n"
                                      "  Bijdrage aan agentschappen\n"
                                      "    DJI - Dienst vervoer en ondersteuning"));
}

}  // namespace
}  // namespace ketenbudget::test
