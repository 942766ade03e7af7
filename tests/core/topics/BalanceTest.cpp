#include "tests/core/topics/TopicCells.h"

#include "core/topics/TopicParts.h"
#include "core/topics/ViewIndex.h"
#include "tests/core/support/Report.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

// Balance statement, specifications, obligations and loans: Tabel 2 and 34-50.
namespace ketenbudget::test {
namespace {

/// Where Enter on a row leads: the name of the view.
QString viewBehind(const TopicRow& row)
{
    const auto* view = row.target ? std::get_if<ViewRef>(&*row.target) : nullptr;
    return view ? view->view : QString();
}

TEST(Balance, TheSheetHasBothSidesAndWhatIsLeftBetweenThem)
{
    const TopicView view = topicView("balans-saldibalans");
    EXPECT_EQ(cellText(view, "01 Uitgaven ten laste van de begroting", "closing"), QStringLiteral("7.610.774"));
    EXPECT_EQ(cellText(view, "01 Uitgaven ten laste van de begroting", "opening"), QStringLiteral("–"));
    EXPECT_EQ(cellText(view, "01 Uitgaven ten laste van de begroting", "delta"), QString()) << "a dash is no base";
    EXPECT_EQ(cellText(view, "04a Rekening Courant RHB", "closing"), QStringLiteral("7.104.826"));
    EXPECT_EQ(cellText(view, "04 Rekening Courant RHB", "closing"), QString()) << "nothing is printed on this side";
    EXPECT_EQ(cellText(view, "12 Voorschotten", "delta"), QStringLiteral("−610.438"));
    EXPECT_EQ(cellText(view, "11 Schulden", "closing"), QString());
    // Subtotaal intra-comptabel: 7.610.837 against 7.610.838; Overall Totaal is equal.
    EXPECT_EQ(cellText(view, "Subtotaal intra-comptabel", "closing", 2), QStringLiteral("−1"));
    EXPECT_EQ(cellText(view, "Overall Totaal", "closing", 2), QStringLiteral("0"));
}

TEST(Balance, ItemsOfTheSheetLeadToTheirSpecifications)
{
    const TopicView view = topicView("balans-saldibalans");
    EXPECT_EQ(cellText(view, "10 Vorderingen", "specification"), QStringLiteral("Tabel 41, 42, 43"));
    EXPECT_EQ(cellText(view, "12a Tegenrekening voorschotten", "specification"), QStringLiteral("Tabel 44, 45"));
    EXPECT_EQ(cellText(view, "14 Andere verplichtingen", "specification"), QStringLiteral("Tabel 48, 49"));
    EXPECT_EQ(viewBehind(rowOf(view, "03 Liquide middelen")), QStringLiteral("balans-middelen"));
    EXPECT_EQ(viewBehind(rowOf(view, "07 Schulden buiten begrotingsverband")), QStringLiteral("balans-vorderingen"));
    EXPECT_EQ(viewBehind(rowOf(view, "13 Garantieverplichtingen")), QStringLiteral("balans-garanties"));
    const auto& link = std::get<ViewRef>(*rowOf(view, "12 Voorschotten").target);
    EXPECT_EQ(report().table(link.row->table).rows[static_cast<std::size_t>(link.row->row)].label,
              QStringLiteral("Totaal voorschotten"));
}

TEST(Balance, BothSidesOfTheSheetHaveOneScale)
{
    const TopicView view = topicView("balans-saldibalans");
    const auto& assets = std::get<VarianceChart>(chartOf(view, "balans-saldibalans-activa"));
    const auto& liabilities = std::get<VarianceChart>(chartOf(view, "balans-saldibalans-passiva"));
    EXPECT_EQ(assets.amountMax, 15223144.0);
    EXPECT_EQ(liabilities.amountMax, assets.amountMax);
    EXPECT_EQ(liabilities.deltaMin, assets.deltaMin);
}

TEST(Balance, EveryTableFrom34To50HasAPlace)
{
    const ViewIndex views(report(), topics());
    for (int number = 34; number <= 50; ++number) {
        const auto table = report().findTable(currentReport(), number);
        ASSERT_TRUE(table) << number;
        const auto view = views.viewOf(RowRef{*table, 0});
        ASSERT_TRUE(view) << number;
        EXPECT_TRUE(view->view.startsWith(QStringLiteral("balans-"))) << number;
    }
}

TEST(Balance, CashAndReceivablesStandUnderTheTitlesOfTheirTables)
{
    const TopicView means = topicView("balans-middelen");
    EXPECT_EQ(rowOf(means, "Tabel 36 Liquide middelen (3)").kind, RowKind::Header);
    EXPECT_EQ(cellText(means, "Kas", "delta"), QStringLiteral("+54"));
    EXPECT_EQ(cellText(means, "Asielreserve", "added"), QStringLiteral("9.132"));
    EXPECT_EQ(cellText(means, "Asielreserve", "closing"), QStringLiteral("–"));
    const TopicView owed = topicView("balans-vorderingen");
    EXPECT_EQ(cellText(owed, "Eu subsidies", "closing"), QStringLiteral("41.163"));
    EXPECT_EQ(cellText(owed, "Eu subsidies", "delta"), QStringLiteral("+26.132"));
    EXPECT_EQ(cellText(owed, "2023", "opening"), QString()) << "printed as nothing, not as a dash";
    EXPECT_EQ(cellText(owed, "2024", "delta_percent"), QStringLiteral("−98,9%"));
    const auto& ages = std::get<VarianceChart>(chartOf(owed, "balans-vorderingen-ouderdom"));
    ASSERT_EQ(ages.rows.size(), 6U);
    EXPECT_EQ(ages.rows[3].delta.text, QStringLiteral("−7.902"));
    const auto& bridge = std::get<BridgeChart>(chartOf(means, "balans-middelen-reserve"));
    ASSERT_EQ(bridge.rows.size(), 4U);
    EXPECT_EQ(bridge.rows[2].text, QStringLiteral("−9.132"));
}

TEST(Balance, AdvancesStandByTheirYearOfOrigin)
{
    const TopicView view = topicView("balans-voorschotten");
    EXPECT_EQ(view.columns[0].header, QStringLiteral("2020 en eerder"));
    EXPECT_EQ(cellText(view, "Eindtotaal", "origin_2024"), QStringLiteral("150.307"));
    EXPECT_EQ(cellText(view, "Voorschotten buiten begrotingsverband", "until_2020"), QStringLiteral("–"));
    EXPECT_EQ(cellText(view, "Totaal voorschotten", "delta"), QStringLiteral("−610.438"));
    EXPECT_EQ(cellText(view, "Afgerekende voorschotten 2025", "total"), QStringLiteral("6.360.050"));
    const auto& ages = std::get<StackedChart>(chartOf(view, "balans-voorschotten-ouderdom"));
    ASSERT_EQ(ages.series.size(), 3U);
    EXPECT_EQ(ages.series[0].values[5].value, 5745184.0);
    EXPECT_EQ(ages.totals[5].text, QStringLiteral("5.746.510"));
    EXPECT_FALSE(ages.series[2].values[0].value) << "a dash is no layer";
    EXPECT_EQ(view.rows[static_cast<std::size_t>(*ages.series[2].key)].label,
              QStringLiteral("Voorschotten agentschap"));
    const auto& bridge = std::get<BridgeChart>(chartOf(view, "balans-voorschotten-verloop"));
    EXPECT_EQ(bridge.rows.back().text, QStringLiteral("5.960.300"));
    EXPECT_EQ(bridge.rows.size(), 4U);
}

TEST(Balance, ObligationsRollForward)
{
    const TopicView guarantees = topicView("balans-garanties");
    EXPECT_EQ(cellText(guarantees, "Eindtotaal", "released"), QStringLiteral("40.947"));
    EXPECT_EQ(cellText(guarantees, "Eindtotaal", "delta"), QStringLiteral("+409.053"));
    EXPECT_EQ(std::get<BridgeChart>(chartOf(guarantees, "balans-garanties-verloop")).rows.size(), 6U)
        << "nothing unexplained";
    const TopicView view = topicView("balans-verplichtingen");
    EXPECT_EQ(cellText(view, "37 Migratie", "entered"), QStringLiteral("7.605.827"));
    EXPECT_EQ(cellText(view, "Andere verplichtingen", "delta"), QStringLiteral("+35.675"));
    EXPECT_EQ(cellText(view, "Bekostingsregeling Goo/ POO", "amount"), QStringLiteral("456,8"));
    EXPECT_EQ(cellText(view, "Bekostingsregeling Goo/ POO", "closing"), QString())
        << "millions stand apart from thousands";
    const auto& bridge = std::get<BridgeChart>(chartOf(view, "balans-verplichtingen-artikel-37"));
    EXPECT_EQ(bridge.rows[3].text, QStringLiteral("−7.553.825"));
    EXPECT_EQ(bridge.rows.back().to, 474347.0);
}

TEST(Balance, LoansAndLimitsTogetherAreTheGuarantees)
{
    const TopicView view = topicView("balans-leningen");
    EXPECT_EQ(cellText(view, "37 COA", "balance_2025"), QStringLiteral("731.815"));
    EXPECT_EQ(cellText(view, "37 COA", "limit_2025"), QStringLiteral("400.000"));
    EXPECT_EQ(cellText(view, "37 COA", "delta"), QStringLiteral("+259.053"));
    EXPECT_EQ(rowOf(view, "37 NIDOS").level, rowOf(view, "37 COA").level);
    EXPECT_EQ(cellText(view, "37 NIDOS", "delta_percent"), QStringLiteral("n/a"));
    // 731.815 + 435.000 = 1.166.815, Tabel 47.
    EXPECT_EQ(cellText(view, "Subtotaal externe partijen", "exposure"), QStringLiteral("1.166.815"));
    const Quantity both = quantityAt(view, rowOf(view, "Subtotaal externe partijen"), QStringLiteral("exposure"));
    ASSERT_TRUE(both.alsoPrinted);
    EXPECT_EQ(report().figure(*both.alsoPrinted).raw, QStringLiteral("1.166.815"));
    const auto& parts = std::get<StackedChart>(chartOf(view, "balans-leningen-partijen"));
    EXPECT_EQ(parts.totals[1].text, QStringLiteral("435.500"));
    EXPECT_EQ(std::get<BridgeChart>(chartOf(view, "balans-leningen-verloop")).rows[2].text, QStringLiteral("−41.353"));
}

}  // namespace
}  // namespace ketenbudget::test
