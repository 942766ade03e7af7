#include "core/topics/TopicParts.h"
#include "tests/core/support/Report.h"
#include "tests/core/topics/TopicCells.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <algorithm>

// Figures of Tabel 6, 7, 8, 10, 11, 12, 13 and 14 of the 2025 annual report, typed from its text.
namespace ketenbudget::test {
namespace {

const SeriesPanel& panelOf(const PanelsChart& chart, const char* title)
{
    for (const SeriesPanel& panel : chart.panels) {
        if (panel.title == QString::fromUtf8(title)) return panel;
    }
    qFatal("no panel %s", title);
}

TopicOptions chosen(const char* id, const char* value)
{
    TopicOptions options;
    options.choices.insert(QString::fromLatin1(id), QString::fromLatin1(value));
    return options;
}

/// Keys are rows of the view with the panel's title.
void expectKeysAreRows(const TopicView& view, const PanelsChart& chart)
{
    EXPECT_FALSE(chart.panels.empty());
    for (const SeriesPanel& panel : chart.panels) {
        ASSERT_TRUE(panel.key.has_value());
        EXPECT_EQ(view.rows.at(static_cast<std::size_t>(*panel.key)).label, panel.title);
    }
}

TEST(ChainIndicators, StandAsPrintedAgainstTheBudget)
{
    const TopicView view = topicView("keten-instroom-bezetting");
    EXPECT_EQ(cellText(view, "Asielinstroom¹", "realisation_2019"), QStringLiteral("31.020"));
    EXPECT_EQ(cellText(view, "Gemiddelde bezetting in de opvang", "realisation_2025"), QStringLiteral("74.700"));
    EXPECT_EQ(cellText(view, "Instroom MVV nareis", "realisation_2025"), QStringLiteral("8.150"));
    EXPECT_EQ(cellText(view, "Asielinstroom¹", "delta"), QStringLiteral("−33.590"));
    EXPECT_EQ(cellText(view, "Zelfstandig vertrek (%)", "delta"), QStringLiteral("+7\u00A0pp"));
    EXPECT_EQ(cellText(view, "Zelfstandig vertrek (%)", "delta_percent"), QString());
    EXPECT_EQ(rowOf(view, "Zelfstandig vertrek zonder toezicht (%)").judgement, Judgement::Good);
    EXPECT_EQ(rowOf(view, "Asielinstroom¹").judgement, Judgement::NotJudged);
}

TEST(ChainIndicators, NotesOneToThreeOfTheTableAreShown)
{
    const TopicView view = topicView("keten-instroom-bezetting");
    EXPECT_TRUE(noteContains(view, "1 Tot de asielinstroom behoren de eerste asielaanvragen"));
    EXPECT_TRUE(noteContains(view, "2 Dit betreft zij-instroom"));
    EXPECT_TRUE(noteContains(view, "kwaliteitsverbeteringen doorgevoerd van vertrekregistraties"));
}

TEST(ChainIndicators, OneScalePerUnitAndPercentagesApart)
{
    const TopicView view = topicView("keten-instroom-bezetting");
    const auto& chart = std::get<PanelsChart>(chartOf(view, "keten-instroom-bezetting-reeksen"));
    EXPECT_EQ(chart.panels.size(), 13U);
    expectKeysAreRows(view, chart);
    const SeriesPanel& asylum = panelOf(chart, "Asielinstroom¹");
    const SeriesPanel& reception = panelOf(chart, "Instroom in de opvang");
    const SeriesPanel& departure = panelOf(chart, "Zelfstandig vertrek (%)");
    EXPECT_EQ(asylum.axisMax, reception.axisMax);
    EXPECT_GE(asylum.axisMax, 105180);  // the budgeted occupancy
    EXPECT_LE(departure.axisMax, 100);
    EXPECT_EQ(asylum.axisMin, 0);
    ASSERT_EQ(asylum.marks.size(), 1U);
    EXPECT_EQ(asylum.marks.front().year, 6);
    EXPECT_EQ(asylum.marks.front().value.text, QStringLiteral("76.400"));
}

TEST(ChainIndicators, EachPanelItsOwnScaleIsSaidInTheTitle)
{
    const TopicView equal = topicView("keten-instroom-bezetting");
    const TopicView own = topicView("keten-instroom-bezetting", chosen("schaal", "eigen"));
    const auto& chart = std::get<PanelsChart>(chartOf(own, "keten-instroom-bezetting-reeksen"));
    EXPECT_LT(panelOf(chart, "Instoom VISA").axisMax, 5000);
    EXPECT_NE(chart.text.when, textOf(chartOf(equal, "keten-instroom-bezetting-reeksen")).when);
    EXPECT_EQ(topicView("keten-instroom-bezetting", chosen("schaal", "?")).choices.front().current,
              QStringLiteral("gelijk"));
}

TEST(ChainIndicators, TheDeparturesHaveABreakBefore2023)
{
    const TopicView view = topicView("keten-instroom-bezetting");
    const auto& chart = std::get<PanelsChart>(chartOf(view, "keten-instroom-bezetting-reeksen"));
    const SeriesPanel& departure = panelOf(chart, "Gedwongen vertrek (%)");
    ASSERT_EQ(departure.breaks.size(), 1U);
    EXPECT_EQ(departure.breaks.front().year, 4);  // 2019, 2020, 2021, 2022 | 2023
    EXPECT_EQ(departure.breaks.front().mark, QStringLiteral("a"));
    EXPECT_EQ(departure.series.at(0).points[3].value, 15);
    EXPECT_EQ(departure.series.at(0).points[4].value, 23);
    EXPECT_TRUE(noteContains(view, "a: "));
    EXPECT_TRUE(panelOf(chart, "Asielinstroom¹").breaks.empty());
}

TEST(ChainIndicators, TheRiseThatTheTextSeesInMvvNareisIsNoted)
{
    const TopicView view = topicView("keten-instroom-bezetting");
    const QString note = rowOf(view, "Instroom MVV nareis").note;
    EXPECT_TRUE(note.contains(QStringLiteral("8.150")) && note.contains(QStringLiteral("30.850")))
        << note.toStdString();
}

TEST(ChainDepartures, SharesOfEachYearAreAWhole)
{
    const TopicView view = topicView("keten-vertrek");
    EXPECT_EQ(view.rows.size(), 3U);
    EXPECT_EQ(cellText(view, "Zelfstandig vertrek zonder toezicht (%)", "realisation_2019"), QStringLiteral("54%"));
    EXPECT_EQ(cellText(view, "Gedwongen vertrek (%)", "delta"), QStringLiteral("+7\u00A0pp"));
    const auto& chart = std::get<StackedChart>(chartOf(view, "keten-vertrek-aandelen"));
    ASSERT_EQ(chart.series.size(), 3U);
    ASSERT_EQ(chart.columns.size(), 8);
    EXPECT_EQ(chart.columns.front(), QStringLiteral("2019"));
    EXPECT_EQ(chart.axisMax, 100);
    EXPECT_EQ(chart.fills.back(), FillRole::Budget);
    for (std::size_t at = 0; at < 8; ++at) {
        double sum = 0;
        for (const StackedSeries& series : chart.series) sum += series.values[at].value.value_or(0);
        EXPECT_EQ(sum, 100) << at;
    }
    ASSERT_EQ(chart.breaks.size(), 1U);
    EXPECT_EQ(chart.breaks.front().year, 4);
    EXPECT_EQ(chart.series[1].key, 1);
}

TEST(ChainOnTime, IsComparedInPoints)
{
    const TopicView view = topicView("keten-doorlooptijden");
    EXPECT_EQ(cellText(view, "Asiel", "realisation_2025"), QStringLiteral("70%"));
    EXPECT_EQ(cellText(view, "Asiel", "delta"), QStringLiteral("−20\u00A0pp"));
    EXPECT_EQ(cellText(view, "Naturalisatie", "delta"), QStringLiteral("+4\u00A0pp"));
    EXPECT_EQ(rowOf(view, "Asiel").judgement, Judgement::Bad);
    EXPECT_EQ(rowOf(view, "Naturalisatie").judgement, Judgement::Good);
    const auto& chart = std::get<PanelsChart>(chartOf(view, "keten-doorlooptijden-reeksen"));
    expectKeysAreRows(view, chart);
    EXPECT_EQ(chart.years.front(), QStringLiteral("2020"));
    EXPECT_EQ(panelOf(chart, "Naturalisatie").series.front().points.front().text, QStringLiteral("53%"));
    EXPECT_EQ(panelOf(chart, "Asiel").axisMax, panelOf(chart, "Regulier").axisMax);
}

TEST(ChainReception, LengthsOfStayOccupancyAndCostPerPlace)
{
    const TopicView view = topicView("keten-coa");
    EXPECT_EQ(cellText(view, "Gemiddelde verblijfsduur opvang op basis van uitstroom", "realisation_2020"),
              QStringLiteral("14"));
    EXPECT_EQ(cellText(view, "Gemiddelde opvangduur vergunninghouders na vergunningverlening", "delta"),
              QStringLiteral("+2,7"));
    EXPECT_EQ(rowOf(view, "Gemiddelde opvangduur vergunninghouders na vergunningverlening").judgement, Judgement::Bad);
    EXPECT_EQ(cellText(view, "Materieel en Regelingen", "delta"), QStringLiteral("−5\u00A0pp"));
    EXPECT_EQ(cellText(view, "Materieel en Regelingen", "realisation_2024"), QString());
    EXPECT_EQ(cellText(view, "Gemiddelde bezetting in de opvang", "adopted_budget_2025"), QStringLiteral("105.180"));
}

TEST(ChainReception, TheThreeOccupanciesStandWithTheirPlaces)
{
    const TopicView view = topicView("keten-coa");
    EXPECT_EQ(cellText(view, "Gemiddelde bezetting in de opvang", "realisation_2025"), QStringLiteral("74.700"));
    const QString later = cellText(view, "Bijgestelde gemiddelde bezetting", "text");
    EXPECT_TRUE(later.startsWith(QStringLiteral("74.373 personen")) && later.contains(QStringLiteral("1708")));
    const QString expected = cellText(view, "Verwachte gemiddelde bezetting COA", "text");
    EXPECT_TRUE(expected.startsWith(QStringLiteral("74.362 personen")) && expected.contains(QStringLiteral("960")));
}

TEST(ChainReception, CostPerPlaceIsMarkedAsInferred)
{
    const TopicView view = topicView("keten-coa");
    // 3.593.266 / 74.700, 744.188 / 29.440 and 4.062.600 / 105.180, x € 1.000.
    const auto row =
        std::find_if(view.rows.begin(), view.rows.end(), [](const TopicRow& shown) { return !shown.note.isEmpty(); });
    ASSERT_NE(row, view.rows.end());
    const QByteArray label = row->label.toUtf8();
    EXPECT_EQ(cellText(view, label.constData(), "realisation_2025"), QStringLiteral("48.103"));
    EXPECT_EQ(cellText(view, label.constData(), "realisation_2021"), QStringLiteral("25.278"));
    EXPECT_EQ(cellText(view, label.constData(), "adopted_budget_2025"), QStringLiteral("38.625"));
    EXPECT_EQ(cellText(view, label.constData(), "realisation_2020"), QString());
    EXPECT_EQ(row->judgement, Judgement::NotJudged);
}

TEST(ChainReception, ChartsKeepUnitsApart)
{
    const TopicView view = topicView("keten-coa");
    const auto& chart = std::get<PanelsChart>(chartOf(view, "keten-coa-reeksen"));
    EXPECT_EQ(chart.panels.size(), 5U);
    expectKeysAreRows(view, chart);
    const auto& stack = std::get<StackedChart>(chartOf(view, "keten-coa-bekostiging"));
    ASSERT_EQ(stack.series.size(), 4U);
    EXPECT_EQ(stack.series[1].values[1].text, QStringLiteral("68%"));
    EXPECT_EQ(stack.axisMax, 100);
    for (const StackedSeries& series : stack.series)
        EXPECT_EQ(view.rows.at(static_cast<std::size_t>(series.key.value_or(-1))).label, series.label);
}

TEST(ChainGuardianship, NumbersAndCostsHaveTheirOwnScales)
{
    const TopicView view = topicView("keten-nidos");
    EXPECT_EQ(cellText(view, "Instroom AMV’s", "delta"), QStringLiteral("−2.367"));
    EXPECT_EQ(cellText(view, "Verzorgingskosten per AMV", "realisation_2025"), QStringLiteral("29.449"));
    EXPECT_EQ(cellText(view, "Verzorgingskosten per AMV", "delta"), QStringLiteral("−6.041"));
    EXPECT_EQ(cellText(view, "Begeleidingskosten per AMV", "delta"), QStringLiteral("0"));
    EXPECT_EQ(rowOf(view, "Verzorgingskosten per AMV").judgement, Judgement::Good);
    EXPECT_EQ(rowOf(view, "Aantal pupillen onder Nidos begeleiding").judgement, Judgement::NotJudged);
    const auto& costs = std::get<VarianceChart>(chartOf(view, "keten-nidos-kosten"));
    EXPECT_EQ(costs.rows.size(), 2U);
    EXPECT_EQ(costs.amountMax, 35490);  // and not the 9.724.000 of the team
    EXPECT_TRUE(noteContains(view, "De titel noemt bedragen * € 1000, maar de bedragen zijn euro’s"));
}

TEST(ChainIndex, CoaStandsAt4828WhereTheBaseIs2021)
{
    const TopicView view = topicView("keten-index");
    ASSERT_FALSE(view.choices.empty());
    EXPECT_EQ(view.choices.front().id, QStringLiteral("basisjaar"));
    EXPECT_EQ(view.choices.front().current, QStringLiteral("2021"));
    EXPECT_EQ(view.choices.front().options.size(), 7U);
    const auto& chart = std::get<PanelsChart>(chartOf(view, "keten-index-reeksen"));
    expectKeysAreRows(view, chart);
    const auto coa = std::find_if(view.rows.begin(), view.rows.end(),
                                  [](const TopicRow& row) { return row.label.startsWith(QStringLiteral("COA")); });
    ASSERT_NE(coa, view.rows.end());
    const QByteArray label = coa->label.toUtf8();
    EXPECT_EQ(cellText(view, label.constData(), "realisation_2025"), QStringLiteral("482,8"));
    EXPECT_EQ(cellText(view, label.constData(), "realisation_2021"), QStringLiteral("100,0"));
    EXPECT_EQ(cellText(view, label.constData(), "realisation_2020"), QString());
    // 74.700 against 29.440.
    EXPECT_EQ(cellText(view, "Gemiddelde bezetting in de opvang", "realisation_2025"), QStringLiteral("253,7"));
    EXPECT_FALSE(panelOf(chart, label.constData()).series.front().points[0].value.has_value());
}

TEST(ChainIndex, WithoutTheBaseYearThereIsNoIndex)
{
    const TopicView view = topicView("keten-index", chosen("basisjaar", "2019"));
    const auto coa = std::find_if(view.rows.begin(), view.rows.end(),
                                  [](const TopicRow& row) { return row.label.startsWith(QStringLiteral("COA")); });
    ASSERT_NE(coa, view.rows.end());
    const auto at = static_cast<std::size_t>(6);  // realisation 2025
    EXPECT_EQ(coa->cells[at].quantity.state, QuantityState::NotApplicable);
    EXPECT_EQ(coa->cells[0].quantity.state, QuantityState::Blank);
    // 42.810 against 31.020.
    EXPECT_EQ(cellText(view, "Asielinstroom¹", "realisation_2025"), QStringLiteral("138,0"));
    EXPECT_TRUE(view.title.contains(QStringLiteral("2019 = 100")));
}

TEST(ChainIndex, SharesAreNotIndexed)
{
    const TopicView view = topicView("keten-index");
    EXPECT_TRUE(std::none_of(view.rows.begin(), view.rows.end(),
                             [](const TopicRow& row) { return row.label.contains(QLatin1Char('%')); }));
}

TEST(ChainRelations, StandBelowEachOtherOnOneTimeAxis)
{
    const TopicView view = topicView("keten-samenhang");
    const auto& chart = std::get<PanelsChart>(chartOf(view, "keten-samenhang-reeksen"));
    EXPECT_TRUE(chart.aligned);
    expectKeysAreRows(view, chart);
    ASSERT_EQ(chart.panels.size(), 6U);
    EXPECT_EQ(chart.years.size(), 7);
    const SeriesPanel& coa = chart.panels[3];
    EXPECT_FALSE(coa.series.front().points[1].value.has_value());  // 2020 is a gap in its place
    EXPECT_EQ(coa.series.front().points[2].text, QStringLiteral("744.188"));
    const SeriesPanel& oda = chart.panels[5];
    EXPECT_FALSE(oda.series.front().points[5].value.has_value());
    EXPECT_EQ(oda.series.front().points[6].text, QStringLiteral("1.016.236"));
    EXPECT_EQ(oda.axisMax, coa.axisMax);
    EXPECT_NE(oda.axisMax, chart.panels[0].axisMax);
}

TEST(ChainOnTime, SharesHaveNoEmptyColumnOfRelativeVariance)
{
    EXPECT_FALSE(columnOf(topicView("keten-doorlooptijden"), QStringLiteral("delta_percent")).has_value());
    EXPECT_TRUE(columnOf(topicView("keten-nidos"), QStringLiteral("delta_percent")).has_value());
}

TEST(ChainTitles, NameTheirYearsInOneLanguage)
{
    EXPECT_TRUE(topicView("keten-coa").title.endsWith(QStringLiteral("Realisation 2020–2025, budget 2025")));
    EXPECT_TRUE(topicView("keten-nidos").title.endsWith(QStringLiteral("Realisation 2025, budget 2025")));
}

TEST(ChainIndicators, RaiseTheMarkOfAFootnoteAndNoOtherDigit)
{
    const TopicView inflow = topicView("keten-instroom-bezetting");
    EXPECT_EQ(rowOf(inflow, "Overige instroom²").label, QStringLiteral("Overige instroom²"));
    const TopicView receivables = topicView("balans-vorderingen");
    EXPECT_EQ(rowOf(receivables, "2023").label, QStringLiteral("2023"));
}

}  // namespace
}  // namespace ketenbudget::test
