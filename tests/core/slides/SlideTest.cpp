#include "core/slides/Slide.h"
#include "tests/core/support/Report.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <algorithm>

// A saved view, made without a widget. Figures typed from the annual report 2025, Tabel 6, 9 and 25.
namespace ketenbudget::test {
namespace {

Slide slideOf(const char* link, const char* name = "", const char* message = "")
{
    return buildSlide(report(), {QString::fromUtf8(name), QString::fromUtf8(link), QString::fromUtf8(message)});
}

QString cell(const Slide& slide, const char* label, qsizetype column)
{
    if (!slide.table) return QStringLiteral("no table");
    for (const ReportRow& row : slide.table->rows) {
        if (row.cells.front().shown == QString::fromUtf8(label)) return row.cells[static_cast<std::size_t>(column)].shown;
    }
    return QStringLiteral("no row");
}

TEST(Slide, OfALevelShowsItsTiersAndItsTableOnly)
{
    const Slide slide = slideOf("ketenbudget:articlesPage?level=37/37.4/zbo-rwt");
    ASSERT_TRUE(slide.problem.isEmpty());
    ASSERT_EQ(slide.charts.size(), 2U);
    EXPECT_EQ(slide.charts.front().name, QStringLiteral("verschil-37.4-zbo-rwt"));
    ASSERT_TRUE(slide.table);
    EXPECT_EQ(slide.table->rows.front().cells.front().shown, QStringLiteral("Bijdrage aan ZBO's/RWT's"));
    EXPECT_EQ(cell(slide, "COA", 5), QStringLiteral("3.593.266"));
    EXPECT_EQ(cell(slide, "COA", 7), QStringLiteral("−469.334"));
    EXPECT_EQ(cell(slide, "IND", 5), QStringLiteral("no row"));
}

TEST(Slide, HasTheColumnsOfTheLinkInItsOrder)
{
    const Slide slide = slideOf("ketenbudget:articlesPage?level=37/37.4/zbo-rwt&columns=delta,realisation_2025,unknown");
    ASSERT_TRUE(slide.table);
    ASSERT_EQ(slide.table->columns.size(), 3);
    EXPECT_EQ(cell(slide, "COA", 1), QStringLiteral("−469.334"));
    EXPECT_EQ(cell(slide, "COA", 2), QStringLiteral("3.593.266"));
}

TEST(Slide, FilterLeavesTheLinesAboveAHit)
{
    const Slide slide = slideOf("ketenbudget:articlesPage?filter=dji");
    ASSERT_TRUE(slide.table);
    QStringList labels;
    for (const ReportRow& row : slide.table->rows) labels.append(row.cells.front().shown);
    EXPECT_TRUE(labels.contains(QStringLiteral("37 Migratie")));
    EXPECT_EQ(labels.filter(QStringLiteral("DJI")).size(), 2);
    EXPECT_FALSE(labels.contains(QStringLiteral("COA")));
}

TEST(Slide, AnAmountIsFoundAsItIsTyped)
{
    const Slide slide = slideOf("ketenbudget:articlesPage?filter=469.334");
    EXPECT_EQ(cell(slide, "COA", 7), QStringLiteral("−469.334"));
    EXPECT_EQ(cell(slide, "NIDOS - opvang", 7), QStringLiteral("no row"));
}

TEST(Slide, MillionsAreSaidInTheTitleAndShown)
{
    const Slide slide = slideOf("ketenbudget:articlesPage?level=37/37.4/zbo-rwt&unit=mln");
    EXPECT_EQ(cell(slide, "COA", 5), QStringLiteral("3.593,3"));
}

TEST(Slide, NameAndMessageAreTheUsers)
{
    const Slide slide = slideOf("ketenbudget:articlesPage?level=37/37.4", "COA onder druk", "Lagere bezetting, hogere prijs.");
    EXPECT_EQ(slide.title, QStringLiteral("COA onder druk"));
    for (const SlideChart& chart : slide.charts)
        EXPECT_EQ(textOf(chart.spec).message, QStringLiteral("Lagere bezetting, hogere prijs."));
}

TEST(Slide, ARowLeadsToItsLevel)
{
    const Slide slide = slideOf("ketenbudget:articlesPage?level=37/37.4&unit=mln");
    const auto type = report().findLine(Structure::Recast, QStringLiteral("37/37.4/zbo-rwt"));
    ASSERT_TRUE(type);
    const auto drill = std::find_if(slide.drills.begin(), slide.drills.end(), [&](const auto& one) {
        return one.first == static_cast<int>(type->index());
    });
    ASSERT_NE(drill, slide.drills.end());
    EXPECT_EQ(viewLinkText(drill->second), QStringLiteral("ketenbudget:articlesPage?level=37/37.4/zbo-rwt&unit=mln"));
    EXPECT_TRUE(slideOf("ketenbudget:articlesPage?level=37/37.4/zbo-rwt/coa").drills.empty());
}

TEST(Slide, OfATopicTakesItsChoicesAndItsChartFirst)
{
    const Slide standard = slideOf("ketenbudget:indPage?view=ind-balans");
    ASSERT_TRUE(standard.problem.isEmpty());
    ASSERT_FALSE(standard.charts.empty());
    const QByteArray link = QByteArrayLiteral("ketenbudget:indPage?view=ind-balans&chart=") + standard.charts.back().name.toUtf8();
    EXPECT_EQ(slideOf(link.constData()).charts.front().name, standard.charts.back().name);
    EXPECT_EQ(cell(standard, "Totaal Activa", 1), QStringLiteral("394.667"));

    // The 2021 realisation as 100 (acceptance 91), and 2025 against itself.
    const Slide index = slideOf("ketenbudget:ketenPage?view=keten-index&choice.basisjaar=2021");
    EXPECT_EQ(cell(index, "COA, expenditure", 7), QStringLiteral("482,8"));
    const Slide later = slideOf("ketenbudget:ketenPage?view=keten-index&choice.basisjaar=2025");
    EXPECT_EQ(cell(later, "COA, expenditure", 7), QStringLiteral("100,0"));
}

TEST(Slide, OfATopicHasTheRowsThatItsFilterLeaves)
{
    const Slide slide = slideOf("ketenbudget:indPage?view=ind-balans&filter=394.667");
    ASSERT_TRUE(slide.table);
    EXPECT_EQ(cell(slide, "Totaal Activa", 1), QStringLiteral("394.667"));
    EXPECT_LT(slide.table->rows.size(), slideOf("ketenbudget:indPage?view=ind-balans").table->rows.size());
    EXPECT_FALSE(slideOf("ketenbudget:indPage?view=ind-balans&filter=zebra").table);
}

TEST(Slide, ARowOfTheWorkListLeadsToTheBridgeOfItsLine)
{
    const Slide slide = slideOf("ketenbudget:verschillenPage?view=verschillen");
    ASSERT_TRUE(slide.table);
    ASSERT_GT(slide.drills.size(), 1U);
    EXPECT_EQ(slide.table->rows[1].cells.front().shown, QStringLiteral("COA (37.4)"));
    EXPECT_EQ(slide.drills[1].first, 1);
    const Slide bridge = buildSlide(report(), {{}, viewLinkText(slide.drills[1].second), {}});
    ASSERT_FALSE(bridge.charts.empty());
    EXPECT_EQ(bridge.charts.front().name, QStringLiteral("brug-coa")) << "not that of the IND, with which the view begins";
}

TEST(Slide, OfAPrintedTableIsTheTable)
{
    const Slide slide = slideOf("ketenbudget:sourcesPage?document=jaarverslag-2025-xx&table=9");
    EXPECT_TRUE(slide.charts.empty());
    ASSERT_TRUE(slide.table);
    EXPECT_TRUE(slide.title.contains(QStringLiteral("Tabel 9")));
}

TEST(Slide, WhatIsGoneSaysSoInItsPlace)
{
    for (const char* link : {"ketenbudget:articlesPage?level=37/37.9", "ketenbudget:indPage?view=ind-weg",
                             "ketenbudget:sourcesPage?document=jaarverslag-2025-xx&table=99", "ketenbudget:nowherePage",
                             "geen verwijzing"}) {
        const Slide slide = slideOf(link, "Mijn beeld");
        EXPECT_FALSE(slide.problem.isEmpty()) << link;
        EXPECT_TRUE(slide.charts.empty() && !slide.table) << link;
        EXPECT_EQ(slide.title, QStringLiteral("Mijn beeld")) << link;
    }
}

TEST(Slide, OfAScenarioOrChoiceThatIsGoneSaysSoInsteadOfTheBase)
{
    const Slide scenario = slideOf("ketenbudget:analysePage?choice.scenario=eigen:Laag&view=scenario-coa", "Laag", "Het scheelt veel.");
    EXPECT_EQ(scenario.problem, QStringLiteral("The scenario “Laag” is no longer kept."));
    EXPECT_TRUE(scenario.charts.empty());
    EXPECT_FALSE(scenario.table);
    EXPECT_FALSE(slideOf("ketenbudget:ketenPage?choice.basisjaar=1900&view=keten-index").problem.isEmpty());
    EXPECT_TRUE(slideOf("ketenbudget:ketenPage?choice.basisjaar=2021&view=keten-index").problem.isEmpty());
    EXPECT_TRUE(slideOf("ketenbudget:analysePage?view=scenario-coa").problem.isEmpty());
}

}  // namespace
}  // namespace ketenbudget::test
