#include "core/topics/TopicReport.h"
#include "tests/core/support/Report.h"
#include "tests/core/topics/TopicCells.h"
#include "tests/support/Printers.h"
#include "tests/support/ReportSnapshot.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

// Price x volume and what-if, with figures typed from the annual report 2025 and worked by hand.
namespace ketenbudget::test {
namespace {

TopicOptions with(const QMap<QString, QString>& choices)
{
    TopicOptions options;
    options.choices = choices;
    return options;
}

QMap<QString, QString> chosen(const char* id, const char* value)
{
    return {{QString::fromLatin1(id), QString::fromUtf8(value)}};
}

bool saysSentence(const TopicView& view, const char* words)
{
    return view.sentences.join(QLatin1Char(' ')).contains(QString::fromUtf8(words));
}

/// The steps between start and end, in the bridge's own unit, and whether each begins where the last one ended.
double sumOfSteps(const BridgeChart& bridge)
{
    double sum = 0;
    double running = bridge.rows.front().to.value_or(0);
    for (const BridgeRow& row : bridge.rows) {
        if (row.kind != BridgeRowKind::Step) continue;
        EXPECT_NEAR(row.from, running, 1e-9) << row.label.toStdString();
        running = row.to.value_or(running);
        sum += running - row.from;
    }
    EXPECT_NEAR(running, bridge.rows.back().to.value_or(0), 1e-9);
    return sum;
}

const BridgeChart& bridgeOf(const TopicView& view, const char* name) { return std::get<BridgeChart>(chartOf(view, name)); }
const BridgeChart& bridgeOf(TopicView&& view, const char* name) = delete;

TEST(PriceVolumeCoa, TwoStepsWithTheirFiguresAndTheirCells)
{
    const TopicView view = topicView("pxq-coa");
    EXPECT_EQ(cellText(view, "Volume effect", "delta"), QStringLiteral("−1.177.297"));
    EXPECT_EQ(cellText(view, "Price effect", "delta"), QStringLiteral("+707.963"));
    EXPECT_EQ(cellText(view, "Together", "delta"), QStringLiteral("−469.334"));
    EXPECT_EQ(cellText(view, "Price per person (€)", "base"), QStringLiteral("38.625"));
    EXPECT_EQ(cellText(view, "Price per person (€)", "actual"), QStringLiteral("48.103"));
    EXPECT_TRUE(saysSentence(view, "(74.700 − 105.180) × (4.062.600 / 105.180) = −1.177.297"));
    EXPECT_TRUE(saysSentence(view, "text line 1489"));
    EXPECT_TRUE(noteContains(view, "three average occupancies"));
    for (const char* occupancy : {"74.700", "74.362", "74.373", "76.323"}) EXPECT_TRUE(noteContains(view, occupancy));
    EXPECT_DOUBLE_EQ(sumOfSteps(bridgeOf(view, "pxq-coa")), -469'334.0);
    EXPECT_EQ(bridgeOf(view, "pxq-coa").rows.size(), 4U);
    const Quantity occupancy = rowOf(view, "Average occupancy (persons)").cells[1].quantity;
    ASSERT_TRUE(occupancy.figure);
    EXPECT_EQ(report().figure(*occupancy.figure).textLine, 1489);
}

TEST(PriceVolumeCoa, ThreeSteps)
{
    const TopicView view = topicView("pxq-coa", with(chosen("delen", "drie")));
    EXPECT_EQ(cellText(view, "Volume effect", "delta"), QStringLiteral("−1.177.297"));
    EXPECT_EQ(cellText(view, "Price effect", "delta"), QStringLiteral("+996.834"));
    EXPECT_EQ(cellText(view, "Joint effect", "delta"), QStringLiteral("−288.871"));
    EXPECT_DOUBLE_EQ(sumOfSteps(bridgeOf(view, "pxq-coa")), -469'334.0);
}

TEST(PriceVolumeCoa, AnotherOccupancyChangesThePartsAndNeverTheWhole)
{
    // 4.062.600 × 74.700 / 76.323 = 3.976.209
    const TopicView view = topicView("pxq-coa", with(chosen("aantal-basis", "1705")));
    EXPECT_EQ(cellText(view, "Average occupancy (persons)", "base"), QStringLiteral("76.323"));
    EXPECT_EQ(cellText(view, "Volume effect", "delta"), QStringLiteral("−86.391"));
    EXPECT_EQ(cellText(view, "Price effect", "delta"), QStringLiteral("−382.943"));
    EXPECT_EQ(cellText(view, "Together", "delta"), QStringLiteral("−469.334"));
    EXPECT_TRUE(saysSentence(view, "text line 1705"));
    for (const char* occupancy : {"960", "1708"}) {
        const TopicView other = topicView("pxq-coa", with(chosen("aantal", occupancy)));
        EXPECT_NE(cellText(other, "Volume effect", "delta"), QStringLiteral("−1.177.297"));
        EXPECT_EQ(cellText(other, "Together", "delta"), QStringLiteral("−469.334"));
    }
}

TEST(PriceVolumeCoa, AnotherPriceLeavesARestAndAnotherYearAnotherWhole)
{
    // 3.932.169 / 69.448 = 56.620; 105.180 × 56.620 = 5.955.292; the rest of the budget is −1.892.692.
    const TopicView price = topicView("pxq-coa", with(chosen("prijs-basis", "realisation_2024")));
    EXPECT_EQ(cellText(price, "Price per person (€)", "base"), QStringLiteral("56.620"));
    EXPECT_EQ(cellText(price, "Outside price x volume", "delta", 1), QStringLiteral("+1.892.692"));
    EXPECT_EQ(cellText(price, "Together", "delta"), QStringLiteral("−469.334"));
    const TopicView year = topicView("pxq-coa", with(chosen("basis", "realisation_2024")));
    EXPECT_EQ(cellText(year, "Together", "delta"), QStringLiteral("−338.903"));
    EXPECT_EQ(cellText(year, "Average occupancy (persons)", "base"), QStringLiteral("69.448"));
}

TEST(PriceVolumeCoa, AFixedPartThatIsEnteredIsAStep)
{
    const TopicView view = topicView("pxq-coa", with({{QStringLiteral("vast"), QStringLiteral("250000")}}));
    EXPECT_EQ(cellText(view, "Fixed and one-off", "delta"), QStringLiteral("+250.000"));
    EXPECT_EQ(cellText(view, "Price effect", "delta"), QStringLiteral("+457.963"));
    EXPECT_DOUBLE_EQ(sumOfSteps(bridgeOf(view, "pxq-coa")), -469'334.0);
    const TopicView nonsense = topicView("pxq-coa", with({{QStringLiteral("vast"), QStringLiteral("99999999")}}));
    EXPECT_EQ(cellText(nonsense, "Price effect", "delta"), QStringLiteral("+707.963")) << "more than the whole is ignored";
}

TEST(PriceVolumeInd, PerProductGroupAndInTotal)
{
    const TopicView view = topicView("pxq-ind");
    EXPECT_EQ(cellText(view, "Asiel", "quantity_base"), QStringLiteral("106.157"));  // 469 mln / 4.418
    EXPECT_EQ(cellText(view, "Asiel", "quantity"), QStringLiteral("86.318"));        // 605 mln / 7.009
    EXPECT_EQ(cellText(view, "Asiel", "volume"), QStringLiteral("−87,6"));
    EXPECT_EQ(cellText(view, "Asiel", "price_effect"), QStringLiteral("+223,6"));
    EXPECT_EQ(cellText(view, "Asiel", "delta"), QStringLiteral("+136"));
    EXPECT_EQ(cellText(view, "Regulier", "volume"), QStringLiteral("−49,9"));
    EXPECT_EQ(cellText(view, "Regulier", "price_effect"), QStringLiteral("+87,9"));
    EXPECT_EQ(cellText(view, "Naturalisatie", "volume"), QStringLiteral("−0,6"));
    EXPECT_EQ(cellText(view, "Naturalisatie", "price_effect"), QStringLiteral("−1,4"));
    EXPECT_EQ(cellText(view, "Ketenondersteuning", "quantity"), QString());
    EXPECT_FALSE(rowOf(view, "Ketenondersteuning").note.isEmpty());
    EXPECT_FALSE(rowOf(view, "Asiel").note.isEmpty());
    EXPECT_NEAR(sumOfSteps(bridgeOf(view, "pxq-ind")), 172, 1e-9);
    EXPECT_EQ(bridgeOf(view, "pxq-ind").rows.back().to, 1098);
}

TEST(PriceVolumeInd, TheDifferenceAndItsPartsStandBesideTheTurnover)
{
    const TopicView view = topicView("pxq-ind", with(chosen("delen", "drie")));
    QStringList keys;
    for (const TopicColumn& column : view.columns) keys << column.key;
    EXPECT_EQ(keys.mid(0, 6).join(QLatin1Char(' ')), QStringLiteral("turnover_base turnover delta volume price_effect joint"));
    EXPECT_EQ(cellText(view, "Asiel", "price"), QStringLiteral("7.009"));
    EXPECT_EQ(cellText(view, "Asiel", "quantity"), QStringLiteral("86.318"));
}

TEST(PriceVolume, SaysItsCellsItsUnitsAndThatGreyIsNoJudgement)
{
    EXPECT_TRUE(saysSentence(topicView("pxq-nidos"), "Pupils: 12.950 and 9.950"));
    EXPECT_TRUE(saysSentence(topicView("pxq-nidos"), "text line 1819"));
    EXPECT_TRUE(saysSentence(topicView("pxq-nidos"), "text line 1830"));
    EXPECT_TRUE(saysSentence(topicView("pxq-ind"), "text lines 3675 and 3673 (Asiel), 3685 and 3683 (Regulier)"));
    EXPECT_TRUE(saysSentence(topicView("pxq-ind", with(chosen("groep", "asiel"))), "effects in € mln."));
    for (const char* name : {"pxq-coa", "pxq-ind", "pxq-nidos"}) {
        for (const TopicChart& chart : topicView(name).charts)
            EXPECT_TRUE(textOf(chart.spec).footer.contains(QStringLiteral("Grey: difference is not judged"))) << name;
    }
}

TEST(PriceVolumeInd, TheMixIsAStepOfItsOwn)
{
    // 926 mln × (86.318 + 409.050 + 50.394) / (106.157 + 463.816 + 51.282) = 813,5
    const TopicView view = topicView("pxq-ind");
    EXPECT_EQ(cellText(view, "Volume in an unchanged mix", "volume"), QStringLiteral("−112,5"));
    EXPECT_EQ(cellText(view, "Mix effect", "volume"), QStringLiteral("−25,6"));
    EXPECT_TRUE(saysSentence(view, "(545.763 / 621.255 − 1) × 926 = −112,5. Mix, −138,1 − (−112,5) = −25,6."));
    EXPECT_NEAR(sumOfSteps(bridgeOf(view, "pxq-ind-mix")), 172, 1e-9);
}

TEST(PriceVolumeInd, AGroupAloneCanHaveAFixedPart)
{
    const TopicView view = topicView("pxq-ind", with({{QStringLiteral("groep"), QStringLiteral("asiel")},
                                                      {QStringLiteral("vast"), QStringLiteral("1000")}}));
    EXPECT_EQ(cellText(view, "Fixed and one-off", "delta"), QStringLiteral("+100,0"));
    EXPECT_EQ(cellText(view, "Price effect", "delta"), QStringLiteral("+123,6"));
    EXPECT_NEAR(sumOfSteps(bridgeOf(view, "pxq-ind")), 136, 1e-9);
    EXPECT_EQ(view.inputs.size(), 2U);
    EXPECT_TRUE(topicView("pxq-ind").inputs.empty());
}

TEST(PriceVolumeInd, AGroupAloneIsInItsTitle)
{
    EXPECT_TRUE(topicView("pxq-ind", with(chosen("groep", "regulier"))).title.contains(QStringLiteral("Regulier: turnover as price x volume")));
}

TEST(PriceVolumeNidos, GuidanceByPupilsAndTheRestBesideIt)
{
    const TopicView view = topicView("pxq-nidos");
    EXPECT_EQ(cellText(view, "Pupils under guidance", "base"), QStringLiteral("12.950"));
    EXPECT_EQ(cellText(view, "Volume effect", "delta"), QStringLiteral("−29.811"));
    EXPECT_EQ(cellText(view, "Price effect", "delta"), QStringLiteral("0"));
    EXPECT_EQ(cellText(view, "Care, extended reception, other (not pupils x guidance)", "delta", 1), QStringLiteral("−60.138"));
    EXPECT_DOUBLE_EQ(sumOfSteps(bridgeOf(view, "pxq-nidos")), -89'949.0);
    EXPECT_TRUE(noteContains(view, "22 mln."));
    EXPECT_TRUE(noteContains(view, "29.449"));
}

TEST(ScenarioCoa, WithoutTheUserNothingChanges)
{
    const TopicView view = topicView("scenario-coa");
    EXPECT_EQ(cellText(view, "COA, expenditure", "scenario"), QStringLiteral("3.593.266"));
    EXPECT_EQ(cellText(view, "COA, expenditure", "delta"), QStringLiteral("0"));
    EXPECT_EQ(view.scenarioModel, QStringLiteral("coa"));
    const TopicView budget = topicView("scenario-coa", with(chosen("basis", "adopted_budget_2025")));
    EXPECT_EQ(cellText(budget, "COA, expenditure", "scenario"), QStringLiteral("4.062.600"));
}

TEST(ScenarioCoa, AThousandPersonsLess)
{
    const TopicView view = topicView("scenario-coa", with(chosen("bezetting", "73700")));
    EXPECT_EQ(cellText(view, "COA, expenditure", "delta"), QStringLiteral("−48.103"));
    EXPECT_TRUE(view.title.contains(QStringLiteral("Scenario, average price")));
    EXPECT_TRUE(saysSentence(view, "73.700 (base 74.700)"));
    for (const TopicChart& chart : view.charts) {
        const auto& tiers = std::get<VarianceChart>(chart.spec);
        EXPECT_EQ(tiers.actualFill, FillRole::Forecast);
        EXPECT_TRUE(chart.name.startsWith(QStringLiteral("scenario")));
        EXPECT_TRUE(tiers.text.what.contains(QStringLiteral("Scenario")));
        EXPECT_TRUE(tiers.text.footer.join(QLatin1Char(' ')).contains(QStringLiteral("Scenario, average price, assumptions")));
    }
    const ReportTable table = topicReport(view, AmountUnit::Keur);
    EXPECT_TRUE(table.footer.front().contains(QStringLiteral("73.700 (base 74.700)")));
}

TEST(ScenarioCoa, SensitivityIsOfTheBase)
{
    const TopicView view = topicView("scenario-coa", with(chosen("bezetting", "73700")));
    EXPECT_EQ(cellText(view, "Average occupancy COA (persons) −10%", "delta"), QStringLiteral("−359.327"));
    EXPECT_EQ(cellText(view, "Average occupancy COA (persons) +10%", "delta"), QStringLiteral("+359.327"));
}

TEST(ScenarioCoa, RegularAndEmergencyAtTheirUnitPrices)
{
    // 74.700 × 60% × 30.400 + 74.700 × 40% × 69.400 = 1.362.528 + 2.073.672
    const TopicView view = topicView("scenario-coa", with(chosen("prijs-model", "eenheidsprijzen")));
    EXPECT_EQ(cellText(view, "COA, regular reception", "base"), QStringLiteral("1.362.528"));
    EXPECT_EQ(cellText(view, "COA, emergency reception", "base"), QStringLiteral("2.073.672"));
    EXPECT_EQ(cellText(view, "COA, expenditure by these prices", "base"), QStringLiteral("3.436.200"));
    EXPECT_TRUE(noteContains(view, "+157.066"));
    EXPECT_EQ(view.inputs.size(), 4U);
    QMap<QString, QString> fewer = chosen("prijs-model", "eenheidsprijzen");
    fewer.insert(QStringLiteral("noodopvang"), QStringLiteral("30"));
    // A tenth of the places at 39.000 less.
    EXPECT_EQ(cellText(topicView("scenario-coa", with(fewer)), "COA, expenditure by these prices", "delta"), QStringLiteral("−291.330"));
}

TEST(ScenarioCoa, AForecastOfTheInflowIsAStart)
{
    const TopicView plain = topicView("scenario-coa");
    QString maximum;
    for (const TopicChoice& choice : plain.choices) {
        for (const TopicChoice::Option& option : choice.options) {
            if (option.text == QStringLiteral("MPP najaar 2025, 2026 maximum: 67.100")) maximum = option.value;
        }
    }
    ASSERT_FALSE(maximum.isEmpty());
    // 74.700 × 67.100 / 42.810 (Asielinstroom 2025, Tabel 8)
    const TopicView view = topicView("scenario-coa", with({{QStringLiteral("scenario"), maximum}}));
    EXPECT_EQ(cellText(view, "Average occupancy COA (persons)", "scenario"), QStringLiteral("117.084"));
    EXPECT_TRUE(saysSentence(view, "67.100 against 42.810"));
    // What the user enters counts more.
    const TopicView entered = topicView("scenario-coa", with({{QStringLiteral("scenario"), maximum}, {QStringLiteral("bezetting"), QStringLiteral("80000")}}));
    EXPECT_EQ(cellText(entered, "Average occupancy COA (persons)", "scenario"), QStringLiteral("80.000"));
}

TEST(ScenarioCoa, TheLatestForecastIsTheFirstToChooseFrom)
{
    const TopicView view = topicView("scenario-coa");
    const auto choice = std::find_if(view.choices.begin(), view.choices.end(),
                                     [](const TopicChoice& one) { return one.id == QStringLiteral("scenario"); });
    ASSERT_NE(choice, view.choices.end());
    ASSERT_GE(choice->options.size(), 2U);
    EXPECT_EQ(choice->options[1].text, QStringLiteral("MPP najaar 2025, 2025 minimum: 40.000"));
}

TEST(ScenarioCoa, ABaseOfOtherPricesIsNamedInFullWhereThereIsRoom)
{
    const TopicView view = topicView("scenario-coa", with(chosen("prijs-model", "eenheidsprijzen")));
    EXPECT_EQ(view.columns.front().header, QStringLiteral("Base, prices 2023"));
    EXPECT_TRUE(view.title.endsWith(QStringLiteral("Scenario against prices 2023, occupancy Realisatie 2025")));
}

TEST(Analyses, EachChartNamesTheUnitOfItsAmountsAndSharesItsScale)
{
    for (const char* name : {"pxq-coa", "pxq-ind", "pxq-nidos", "scenario-coa", "scenario-ind"}) {
        const bool millions = QByteArray(name).endsWith("ind");
        const QString unit = millions ? QStringLiteral("€ mln") : QStringLiteral("amounts x €\u00a01.000");
        for (const TopicChart& chart : topicView(name).charts) {
            EXPECT_TRUE(textOf(chart.spec).what.endsWith(unit)) << chart.name.toStdString();
            EXPECT_EQ(textOf(chart.spec).unit, unit) << "charts of one unit share a scale";
        }
    }
}

TEST(ScenarioCoa, ASavedScenarioComesBackWithItsAssumptions)
{
    const OwnedSnapshot snapshot = ownedReport();
    UserWork work;
    put(work, Scenario{QStringLiteral("Krimp"), QStringLiteral("coa"), {{QStringLiteral("bezetting"), 70'000}, {QStringLiteral("prijs"), 4'500'000}}, QStringLiteral("Minder instroom")});
    put(work, Scenario{QStringLiteral("Anders"), QStringLiteral("ind"), {}, {}});
    snapshot->setUserWork(work);
    const auto built = buildTopicView(*snapshot, QStringLiteral("scenario-coa"), with(chosen("scenario", "eigen:Krimp")));
    ASSERT_TRUE(built.ok());
    const TopicView& view = built.value();
    EXPECT_EQ(cellText(view, "COA, expenditure", "scenario"), QStringLiteral("3.150.000"));
    EXPECT_TRUE(saysSentence(view, "“Krimp”: Minder instroom"));
    for (const TopicChoice& choice : view.choices) {
        for (const TopicChoice::Option& option : choice.options) EXPECT_NE(option.text, QStringLiteral("Anders"));
    }
}

TEST(ScenarioInd, DecisionsAndPriceLevel)
{
    const TopicView same = topicView("scenario-ind");
    EXPECT_EQ(cellText(same, "Turnover of the product groups with a cost price (€ mln)", "delta"), QStringLiteral("0,0"));
    EXPECT_EQ(same.inputs.size(), 4U);
    // 1.000 decisions less at 7.009 each.
    const TopicView fewer = topicView("scenario-ind", with(chosen("besluiten-asiel", "85318")));
    EXPECT_EQ(cellText(fewer, "Turnover: Asiel (€ mln)", "delta"), QStringLiteral("−7,0"));
    const TopicView dearer = topicView("scenario-ind", with(chosen("prijspeil", "1100")));
    EXPECT_EQ(cellText(dearer, "Turnover: Asiel (€ mln)", "scenario"), QStringLiteral("665,5"));
}

}  // namespace
}  // namespace ketenbudget::test
