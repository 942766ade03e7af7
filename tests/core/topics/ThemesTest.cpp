#include "tests/core/topics/TopicCells.h"

#include "core/topics/TopicParts.h"
#include "tests/core/support/Report.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

// Themes across articles, agencies and other bodies: Tabel 3, 7, 17 and 51-56.
namespace ketenbudget::test {
namespace {

TEST(Themes, EveryThemeSaysThatItMustNotBeAdded)
{
    for (const char* name :
         {"thema-oda", "thema-oekraine", "thema-inhuur", "thema-apparaat", "thema-zbo", "thema-openheid"})
        EXPECT_TRUE(noteContains(topicView(name), "must not be added")) << name;
}

TEST(ThemeOda, LinesStandWithTheirShareAndTheLineTheyArePartOf)
{
    const TopicView view = topicView("thema-oda");
    EXPECT_EQ(cellText(view, "Bijdrage COA", "delta"), QStringLiteral("−828.327"));
    EXPECT_EQ(cellText(view, "Totaal", "delta_percent"), QStringLiteral("−44,6%"));
    // 890.427 of 1.016.236; of COA's 3.593.266.
    EXPECT_EQ(cellText(view, "Bijdrage COA", "share"), QStringLiteral("87,6%"));
    EXPECT_EQ(cellText(view, "Bijdrage COA", "share_of_line"), QStringLiteral("24,8%"));
    EXPECT_EQ(cellText(view, "Rechtsbijstand", "line"), QString()) << "no line of Tabel 6";
    const Quantity delta = quantityAt(view, rowOf(view, "Rechtsbijstand"), QStringLiteral("delta"));
    ASSERT_TRUE(delta.alsoPrinted);
    EXPECT_EQ(report().figure(*delta.alsoPrinted).raw, QStringLiteral("19.120"));
    const auto& chart = std::get<VarianceChart>(chartOf(view, "thema-oda-verschil"));
    EXPECT_EQ(chart.amountMax, 1833251.0);
    EXPECT_EQ(chart.rows.front().judgement, Judgement::NotJudged) << "programme money";
}

TEST(ThemeUkraine, LinesOfOneNameAreKeptApart)
{
    const TopicView view = topicView("thema-oekraine");
    EXPECT_EQ(cellText(view, "Bijdrage aan medeoverheden — Nationaal Programma Oekraïense Ontheemden", "line"),
              QStringLiteral("1.955.609"));
    EXPECT_EQ(cellText(view, "Subsidies (regelingen) — Nationaal Programma Oekraïense Ontheemden", "line"),
              QStringLiteral("10.733"));
    EXPECT_EQ(cellText(view, "Opdrachten — Nationaal Programma Oekraïense Ontheemden", "line"),
              QStringLiteral("235.471"));
    EXPECT_EQ(cellText(view, "Opdrachten — Nationaal Programma Oekraïense Ontheemden", "delta"),
              QStringLiteral("+22.619"));
    const auto& chart = std::get<VarianceChart>(chartOf(view, "thema-oekraine-37-7"));
    ASSERT_EQ(chart.rows.size(), 4U);
    EXPECT_TRUE(chart.rows[0].total);
    EXPECT_NE(chart.rows[1].label, chart.rows[2].label);
    EXPECT_EQ(chart.rows[2].realisation.text, QStringLiteral("10.733"));
}

TEST(ThemeUkraine, BothTablesStandBesideEachOtherWithTheirContradictions)
{
    const TopicView view = topicView("thema-oekraine");
    EXPECT_EQ(cellText(view, "Subsidies NGO's tbv inzet Oekraïne", "expenditure"), QStringLiteral("10.682"));
    EXPECT_EQ(cellText(view, "Subsidies NGO's tbv inzet Oekraïne", "line_delta"), QStringLiteral("−51"));
    EXPECT_EQ(cellText(view, "Uitvoeringskosten IND", "receipts"), QString()) << "printed as nothing";
    EXPECT_EQ(cellText(view, "Gemeentelijke en particuliere opvang", "receipts"), QStringLiteral("77.153"));
    EXPECT_TRUE(noteContains(view, "€ 227,9 mln."));
    EXPECT_TRUE(noteContains(view, "10.733"));
}

TEST(ThemeHire, TheShareIsRecomputedAndHeldAgainstTheNorm)
{
    const TopicView view = topicView("thema-inhuur");
    const char* label = "Share of external hire in all staff costs, recomputed";
    // 119.788 of 735.912.
    EXPECT_EQ(cellText(view, label, "amount"), QStringLiteral("16,3%"));
    EXPECT_EQ(cellText(view, label, "norm"), QStringLiteral("16,3% is above the Roemernorm of 10%"));
    EXPECT_EQ(rowOf(view, label).judgement, Judgement::Bad);
    const Quantity share = quantityAt(view, rowOf(view, label), QStringLiteral("amount"));
    ASSERT_TRUE(share.alsoPrinted);
    EXPECT_EQ(report().figure(*share.alsoPrinted).raw, QStringLiteral("16,3%"));
    EXPECT_EQ(cellText(view, "8. Uitzendkrachten", "share"), QStringLiteral("44,1%"));
    EXPECT_EQ(cellText(view, "percentage externe inhuur", "share"), QString()) << "no share of a percentage";
}

TEST(ThemeHire, TheThreeLinesAreOneMoreThanTheTable)
{
    const TopicView view = topicView("thema-inhuur");
    // 7.469 + 7.442 + 104.878 = 119.789, against 119.788.
    EXPECT_EQ(cellText(view, "The three lines together", "realisation_2025"), QStringLiteral("119.789"));
    EXPECT_EQ(cellText(view, "Table 55 less the three lines", "amount"), QStringLiteral("−1"));
    EXPECT_EQ(cellText(view, "IND — Waarvan inhuur externen", "delta"), QStringLiteral("+54.077"));
    EXPECT_EQ(rowOf(view, "IND — Waarvan inhuur externen").judgement, Judgement::Bad);
    EXPECT_EQ(rowOf(view, "37.1 Apparaatsuitgaven DTenV — Externe inhuur").judgement, Judgement::Bad);
    const auto& lines = std::get<VarianceChart>(chartOf(view, "thema-inhuur-regels"));
    const auto& kinds = std::get<VarianceChart>(chartOf(view, "thema-inhuur-soorten"));
    EXPECT_EQ(lines.rows.size(), 4U);
    EXPECT_EQ(kinds.rows.size(), 12U) << "staff costs and the percentage are no kind of hire";
    EXPECT_FALSE(kinds.tiers);
    EXPECT_EQ(kinds.amountMax, lines.amountMax);
}

TEST(ThemeApparatus, EachBodyHasItsYearsAndNidosABreakBefore2024)
{
    const TopicView view = topicView("thema-apparaat");
    EXPECT_EQ(cellText(view, "Kerndepartement", "delta"), QStringLiteral("+23.687"));
    EXPECT_EQ(rowOf(view, "Kerndepartement").judgement, Judgement::Bad);
    EXPECT_EQ(rowOf(view, "Immigratie en Naturalisatiedienst").judgement, Judgement::Good);
    EXPECT_EQ(cellText(view, "Stichting Nidos⁴", "realisation_2024"), QStringLiteral("16.800"));
    EXPECT_TRUE(noteContains(view, "775.528")) << "Tabel 23 against 775.527";
    EXPECT_TRUE(noteContains(view, "voogdijtaak"));
    const auto& chart = std::get<PanelsChart>(chartOf(view, "thema-apparaat-jaren"));
    ASSERT_EQ(chart.panels.size(), 5U) << "the report prints no total over the three";
    EXPECT_EQ(chart.panels[3].series[0].points[4].value, 898316.0);
    EXPECT_EQ(chart.panels[0].axisMax, chart.panels[3].axisMax) << "one scale";
    EXPECT_TRUE(chart.panels[3].breaks.empty());
    const SeriesPanel& nidos = chart.panels[4];
    ASSERT_EQ(nidos.breaks.size(), 1U);
    EXPECT_EQ(chart.years.at(nidos.breaks[0].year), QStringLiteral("2024"));
    EXPECT_EQ(nidos.series[0].points[2].value, 45938.0);
    EXPECT_EQ(nidos.series[0].points[3].value, 16800.0) << "the line stops at the break between them";
    EXPECT_TRUE(noteContains(view, "a: break before 2024"));
}

TEST(ThemeBodies, ContributionsStandAgainstTheirBudget)
{
    const TopicView view = topicView("thema-zbo");
    EXPECT_EQ(cellText(view, "Centraal Orgaan opvang asielzoekers (COA)", "delta"), QStringLiteral("−469.334"));
    EXPECT_EQ(cellText(view, "Centraal Orgaan opvang asielzoekers (COA)", "realised_other"), QStringLiteral("33.000"));
    EXPECT_EQ(cellText(view, "Stichting Nidos", "budget_other"), QStringLiteral("0"));
    EXPECT_EQ(cellText(view, "Stichting Nidos", "particulars"), QStringLiteral("ja"));
    EXPECT_TRUE(noteContains(view, "fraude"));
    EXPECT_TRUE(rowOf(view, "Stichting Nidos").target.has_value());
}

TEST(ThemeOpenness, MoneyAndMaturity)
{
    const TopicView view = topicView("thema-openheid");
    EXPECT_EQ(cellText(view, "1. Professionals", "balance_2025"), QStringLiteral("−730"));
    EXPECT_EQ(cellText(view, "1. Professionals", "delta"), QStringLiteral("+730"))
        << "realisation less what is available";
    EXPECT_EQ(cellText(view, "Totaal", "available_2025"), QStringLiteral("12.349"));
    EXPECT_EQ(cellText(view, "1. Professionals", "state"), QStringLiteral("in progress"));
    EXPECT_EQ(cellText(view, "Volwassenheidsniveau informatiehuishouding 2025 (schaal van 4)", "level"),
              QStringLiteral("2,5"));
    EXPECT_EQ(cellText(view, "Volwassenheidsniveau informatiehuishouding 2025 (schaal van 4)", "realisation_2025"),
              QString());
    const auto& chart = std::get<YearsChart>(chartOf(view, "thema-openheid-volwassenheid"));
    ASSERT_EQ(chart.columns.size(), 4U);
    EXPECT_EQ(chart.columns[2].value.value, 2.5);
    EXPECT_EQ(chart.columns[2].fill, FillRole::Realisation);
    EXPECT_EQ(chart.columns[3].label, QStringLiteral("Target end 2026"));
    EXPECT_EQ(chart.columns[3].fill, FillRole::Budget);
    EXPECT_EQ(chart.axisMax, 4.0);
}

TEST(ThemeStudies, StudiesAreCountedByType)
{
    const TopicView view = topicView("thema-onderzoek");
    EXPECT_EQ(cellText(view, "Zelfstandige terugkeer", "status"), QStringLiteral("Afgerond 2025"));
    EXPECT_EQ(cellText(view, "ZBO-evaluatie COA", "location"), QString());
    const auto& chart = std::get<StackedChart>(chartOf(view, "thema-onderzoek-soorten"));
    ASSERT_EQ(chart.series.size(), 3U);
    EXPECT_EQ(chart.series[2].label, QStringLiteral("Ex post"));
    EXPECT_EQ(chart.series[2].values[0].text, QStringLiteral("5"));
    EXPECT_EQ(chart.totals[1].text, QStringLiteral("9"));
}

}  // namespace
}  // namespace ketenbudget::test
