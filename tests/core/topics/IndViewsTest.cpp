#include "tests/core/support/Report.h"
#include "tests/core/topics/TopicCells.h"

#include "core/topics/TopicParts.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <cmath>

// Figures typed from the annual report 2025 (Tabel 9, 22-33).
namespace ketenbudget::test {
namespace {

const BridgeRow& bridgeRow(const BridgeChart& chart, const char* label)
{
    for (const BridgeRow& row : chart.rows) {
        if (row.label == QString::fromUtf8(label)) return row;
    }
    qFatal("no bridge row %s", label);
}

/// Where a step begins other than where the row above ended, or a total other than where the steps lead.
QStringList breaks(const BridgeChart& chart)
{
    QStringList found;
    double running = 0;
    bool begun = false;
    for (const BridgeRow& row : chart.rows) {
        if (row.kind == BridgeRowKind::Detail) continue;
        const bool total = row.kind == BridgeRowKind::Total;
        if (std::abs(row.from - (total ? 0 : running)) > 1e-6) found << row.label;
        if (total && begun && std::abs(row.to.value_or(running) - running) > 1e-6) found << row.label;
        running = row.to.value_or(running);
        begun = true;
    }
    return found;
}

TEST(IndResult, BudgetRealisationAndDifferencesAsInTabel23)
{
    const TopicView view = topicView("ind-baten-lasten");
    EXPECT_EQ(cellText(view, "Totaal baten", "realisation_2025"), QStringLiteral("1.111.893"));
    EXPECT_EQ(cellText(view, "Totaal baten", "adopted_budget_2025"), QStringLiteral("926.372"));
    EXPECT_EQ(cellText(view, "Totaal lasten", "realisation_2024"), QStringLiteral("932.747"));
    EXPECT_EQ(cellText(view, "Waarvan inhuur externen", "delta"), QStringLiteral("+54.077"));
    EXPECT_EQ(rowOf(view, "Waarvan inhuur externen").judgement, Judgement::Bad);
    EXPECT_EQ(rowOf(view, "Waarvan omzet derden").judgement, Judgement::Good);
    EXPECT_EQ(cellText(view, "Totale kapitaaluitgaven", "delta"), QStringLiteral("−511"));
}

TEST(IndResult, ADashAsBudgetGivesThePrintedDifferenceAndNoPercentage)
{
    const TopicView view = topicView("ind-baten-lasten");
    EXPECT_EQ(cellText(view, "Overige lasten", "adopted_budget_2025"), QStringLiteral("–"));
    EXPECT_EQ(cellText(view, "Overige lasten", "delta"), QStringLiteral("+272.116"));
    EXPECT_TRUE(quantityAt(view, rowOf(view, "Overige lasten"), QStringLiteral("delta")).figure);
    EXPECT_EQ(quantityAt(view, rowOf(view, "Overige lasten"), QStringLiteral("delta_percent")).state,
              QuantityState::NotApplicable);
    EXPECT_EQ(rowOf(view, "Overige lasten").judgement, Judgement::Bad);
}

TEST(IndResult, TheResultIsMinus42PercentOfCostsAndNeverASum)
{
    const TopicView view = topicView("ind-baten-lasten");
    int percentages = 0;
    for (const TopicRow& row : view.rows) {
        const Quantity now = quantityAt(view, row, QStringLiteral("realisation_2025"));
        if (now.kind != QuantityKind::PercentTenths) continue;
        ++percentages;
        EXPECT_EQ(formatQuantity(now, AmountUnit::Keur), QStringLiteral("−4,2%"));
        EXPECT_EQ(formatQuantity(quantityAt(view, row, QStringLiteral("realisation_2024")), AmountUnit::Keur),
                  QStringLiteral("−3,4%"));
        EXPECT_EQ(formatQuantity(quantityAt(view, row, QStringLiteral("delta")), AmountUnit::Keur, SignMode::Explicit),
                  QStringLiteral("−4,2\u00A0pp"));
        EXPECT_EQ(now.formula->kind, FormulaKind::Share);
        ASSERT_TRUE(now.alsoPrinted);
        EXPECT_EQ(report().figure(*now.alsoPrinted).raw, QStringLiteral("‒ 4,2"));
    }
    EXPECT_EQ(percentages, 1);
}

TEST(IndResult, TheBridgeLeadsFromIncomeToTheResult)
{
    const TopicView view = topicView("ind-baten-lasten");
    const auto& bridge = std::get<BridgeChart>(chartOf(view, "ind-baten-lasten-brug"));
    EXPECT_EQ(breaks(bridge), QStringList());
    EXPECT_EQ(bridgeRow(bridge, "Totaal baten").kind, BridgeRowKind::Total);
    EXPECT_EQ(bridgeRow(bridge, "Totaal baten").from, 0);
    EXPECT_EQ(bridgeRow(bridge, "Totaal baten").to, 1111893);
    EXPECT_EQ(bridgeRow(bridge, "Saldo van baten en lasten").from, 0);
    EXPECT_EQ(bridgeRow(bridge, "Saldo van baten en lasten").to, -48859);
    EXPECT_EQ(bridgeRow(bridge, "Totaal lasten").text, QStringLiteral("−1.160.752"));
    EXPECT_EQ(bridgeRow(bridge, "Waarvan inhuur externen").kind, BridgeRowKind::Detail);
    for (const BridgeRow& row : bridge.rows) EXPECT_EQ(row.judgement, Judgement::NotJudged) << row.label.toStdString();
    EXPECT_EQ(bridge.min, -48860);
}

TEST(IndResult, TheLinesOfCostsAddUpToOneMoreThanPrinted)
{
    // 775.528 + 108.748 + 4.361 + 272.116 = 1.160.753; printed 1.160.752.
    const TopicView view = topicView("ind-baten-lasten");
    const auto& bridge = std::get<BridgeChart>(chartOf(view, "ind-baten-lasten-brug"));
    EXPECT_EQ(bridgeRow(bridge, "Overige lasten").to, -48860);
    int own = 0;
    for (const BridgeRow& row : bridge.rows) own += row.kind == BridgeRowKind::Step && row.text == QStringLiteral("+1");
    EXPECT_EQ(own, 1);
}

TEST(IndTurnover, ProductGroupsAndCorrections)
{
    const TopicView view = topicView("ind-omzet");
    EXPECT_EQ(cellText(view, "- Waarvan productgroep Asiel", "realisation_2025"), QStringLiteral("309.675"));
    EXPECT_EQ(cellText(view, "Totaal omzet moederdepartement", "realisation_2024"), QStringLiteral("808.292"));
    EXPECT_EQ(cellText(view, "- Waarvan productgroep Asiel", "delta"), QStringLiteral("−11.511"));
    EXPECT_EQ(view.columns[0].header, QStringLiteral("Realisation 2025"));  // printed: 31-12-2025
    EXPECT_EQ(rowOf(view, "Subtotaal:").level, 0);
    const auto& bridge = std::get<BridgeChart>(chartOf(view, "ind-omzet-brug"));
    EXPECT_EQ(breaks(bridge), QStringList());
    EXPECT_EQ(bridge.rows.back().to, 1008875);
}

TEST(IndFunding, ThePrintedTotalIsNotTheSumOfItsLines)
{
    const TopicView view = topicView("ind-bekostiging");
    EXPECT_EQ(cellText(view, "Asiel", "delta"), QStringLiteral("−74.504"));
    EXPECT_EQ(cellText(view, "Specifiek", "realisation_2025"), QStringLiteral("221.278"));
    EXPECT_EQ(cellText(view, "Totale bekostiging", "delta"), QStringLiteral("+234.380"));
    const auto& bridge = std::get<BridgeChart>(chartOf(view, "ind-bekostiging-brug"));
    EXPECT_EQ(breaks(bridge), QStringList());
    int unexplained = 0;
    for (const BridgeRow& row : bridge.rows) {
        if (!row.unexplained) continue;
        ++unexplained;
        EXPECT_EQ(row.text, QStringLiteral("+61.817"));
    }
    EXPECT_EQ(unexplained, 1);
    EXPECT_TRUE(noteContains(view, "61.817"));
    EXPECT_TRUE(noteContains(view, "172.563"));
    EXPECT_TRUE(noteContains(view, "142.434"));
    EXPECT_EQ(cellText(view, "IND (Tabel 6)", "realisation_2025"), QStringLiteral("1.017.282"));
    EXPECT_EQ(cellText(view, "Bijdrage AenM (Tabel 9)", "realisation_2025"), QStringLiteral("1.070.623"));
    EXPECT_EQ(cellText(view, "Waarvan omzet moederdepartement (Tabel 23)", "realisation_2025"),
              QStringLiteral("1.008.875"));
    EXPECT_TRUE(std::holds_alternative<LineId>(rowOf(view, "IND (Tabel 6)").target.value()));
}

TEST(IndBalanceSheet, ItemsLeadToTheirSpecificationAndBack)
{
    const TopicView view = topicView("ind-balans");
    const auto debtors = std::get<ViewRef>(rowOf(view, "waarvan debiteuren").target.value());
    EXPECT_EQ(debtors.view, QStringLiteral("ind-vorderingen"));
    EXPECT_EQ(debtors.row, report().findRow(QStringLiteral("jaarverslag-2025-xx"), 26, 3311));
    EXPECT_EQ(std::get<ViewRef>(rowOf(view, "Overlopende passiva").target.value()).view,
              QStringLiteral("ind-schulden"));
    EXPECT_EQ(std::get<ViewRef>(rowOf(view, "Voorzieningen").target.value()).view, QStringLiteral("ind-voorzieningen"));
    const TopicView owed = topicView("ind-schulden");
    EXPECT_EQ(cellText(owed, "Crediteuren derden", "delta"), QStringLiteral("+5.367"));
    EXPECT_EQ(cellText(owed, "Overige schulden aan moederdepartement", "balance_2025"), QString());
    EXPECT_EQ(cellText(owed, "Openstaande crediteuren per jaar: 2024", "balance_2025"), QStringLiteral("−16"));
    EXPECT_EQ(std::get<ViewRef>(rowOf(owed, "Totaal").target.value()).view, QStringLiteral("ind-balans"));
    EXPECT_EQ(cellText(topicView("ind-vorderingen"), "Debiteuren andere ministeries", "balance_2024"),
              QStringLiteral("83"));
}

TEST(IndEquity, BelowZeroAgainstACeilingOf46882)
{
    const TopicView view = topicView("ind-eigen-vermogen");
    EXPECT_EQ(cellText(view, "Eigen vermogen", "year_2025"), QStringLiteral("−48.859"));
    EXPECT_EQ(cellText(view, "Eigen vermogen", "state"), QStringLiteral("below zero"));
    EXPECT_EQ(cellText(view, "Omzet", "year_2023"), QStringLiteral("800.160"));
    EXPECT_TRUE(noteContains(view, "46.882"));
    const auto& panel = std::get<PanelsChart>(chartOf(view, "ind-eigen-vermogen-norm")).panels.front();
    ASSERT_EQ(panel.marks.size(), 1U);
    EXPECT_EQ(panel.marks.front().value.text, QStringLiteral("46.882"));
    EXPECT_EQ(panel.series.front().points.at(0).text, QStringLiteral("60.636"));
    EXPECT_LE(panel.axisMin, -48859);
    const TopicView movement = topicView("ind-eigen-vermogen-verloop");
    const auto& bridge = std::get<BridgeChart>(chartOf(movement, "ind-eigen-vermogen-brug"));
    EXPECT_EQ(breaks(bridge), QStringList());
}

TEST(IndProvisions, RollForward)
{
    const TopicView view = topicView("ind-voorzieningen");
    EXPECT_EQ(cellText(view, "Voorziening Dwangsommen", "addition"), QStringLiteral("270.718"));
    EXPECT_EQ(cellText(view, "Voorziening RVU", "delta"), QStringLiteral("+965"));
    const auto& bridge = std::get<BridgeChart>(chartOf(view, "ind-voorzieningen-brug"));
    EXPECT_EQ(breaks(bridge), QStringList());
    EXPECT_EQ(bridge.rows.front().to, 76976);
    EXPECT_EQ(bridge.rows.at(1).text, QStringLiteral("+272.116"));
    EXPECT_EQ(bridge.rows.at(2).text, QStringLiteral("−79.607"));
    EXPECT_EQ(bridge.rows.back().to, 269485);
    EXPECT_TRUE(noteContains(view, "76.975"));
}

TEST(IndCashFlow, ClosesTwentyBelowTheBalance)
{
    const TopicView view = topicView("ind-kasstroom");
    EXPECT_EQ(cellText(view, "2 Totaal operationele kasstroom", "delta"), QStringLiteral("+132.533"));
    const auto& bridge = std::get<BridgeChart>(chartOf(view, "ind-kasstroom-brug"));
    EXPECT_EQ(breaks(bridge), QStringList());
    EXPECT_EQ(bridge.rows.front().to, 224567);
    EXPECT_EQ(bridge.rows.at(4).to, 356009);
    EXPECT_EQ(bridge.rows.back().to, 356029);
    EXPECT_TRUE(bridge.rows.at(5).unexplained);
    EXPECT_EQ(bridge.rows.at(5).text, QStringLiteral("+20"));
    EXPECT_TRUE(noteContains(view, "356.029"));
    EXPECT_TRUE(bridge.text.footer.join(QLatin1Char(' ')).contains(QStringLiteral("356.029")));
}

TEST(IndCashFlow, PartsStandBesideTheFlowThatTheyMakeUpAndHangBelowNone)
{
    const TopicView view = topicView("ind-kasstroom");
    QStringList totals;
    for (const TopicRow& row : view.rows) {
        if (!row.printed || row.printed->table != view.rows.front().printed->table) continue;
        EXPECT_EQ(row.level, 0) << row.label.toStdString();
        if (row.kind == RowKind::Total) totals.append(row.label.left(1));
    }
    EXPECT_EQ(totals.join(QString()), QStringLiteral("12345"));
}

TEST(IndEfficiency, AgainstTargetWithDirection)
{
    const TopicView view = topicView("ind-doelmatigheid");
    EXPECT_EQ(cellText(view, "Asiel: Gemiddelde kostprijs (x €1 )", "realisation_2025"), QStringLiteral("7.009"));
    EXPECT_EQ(cellText(view, "Asiel: Gemiddelde kostprijs (x €1 )", "delta"), QStringLiteral("+2.591"));
    EXPECT_EQ(rowOf(view, "Asiel: Gemiddelde kostprijs (x €1 )").judgement, Judgement::Bad);
    EXPECT_EQ(cellText(view, "Naturalisatie: Doorlooptijd (wettelijke termijn) in %", "delta"),
              QStringLiteral("+4\u00A0pp"));
    EXPECT_EQ(rowOf(view, "Naturalisatie: Doorlooptijd (wettelijke termijn) in %").judgement, Judgement::Good);
    EXPECT_EQ(cellText(view, "Asiel: Standhouden van beslissingen in %", "delta_percent"), QString());
    EXPECT_EQ(quantityAt(view, rowOf(view, "Aantal klachten in %"), QStringLiteral("delta")).state,
              QuantityState::NotApplicable);
    const auto& series = std::get<PanelsChart>(chartOf(view, "ind-doelmatigheid-reeksen"));
    ASSERT_EQ(series.panels.size(), 14U);
    for (const SeriesPanel& panel : series.panels) {
        EXPECT_EQ(panel.series.front().points.size(), 4U);
        if (panel.title.contains(QStringLiteral("kostprijs"))) {
            EXPECT_EQ(panel.axisMax, 8000);
        }
        if (panel.title.contains(QStringLiteral("termijn"))) {
            EXPECT_EQ(panel.axisMax, 100);
        }
    }
}

}  // namespace
}  // namespace ketenbudget::test
