#include "core/analysis/PhaseBridge.h"
#include "core/catalog/ChartCatalog.h"
#include "core/catalog/TableCatalog.h"
#include "core/topics/variances/PhaseBridgeView.h"
#include "core/topics/variances/VarianceViews.h"
#include "tests/core/support/Report.h"
#include "tests/core/topics/TopicCells.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>
#include <functional>

// The bridge over the budget phases. Figures typed from the published budget documents and the annual reports.
namespace ketenbudget::test {
namespace {

using Kind = PhaseStep::Kind;

TopicView bridgeView(const char* article, int year, Measure measure, AmountUnit unit = AmountUnit::Keur)
{
    TopicOptions options;
    options.unit = unit;
    options.choices.insert(QStringLiteral("artikel"), QLatin1String(article));
    options.choices.insert(QStringLiteral("jaar"), QString::number(year));
    options.choices.insert(QStringLiteral("maatstaf"), codeOf(measure));
    return phaseBridges(report(), options);
}

PhaseBridge bridgeOf(const char* article, int year, Measure measure = Measure::Expenditure)
{
    auto bridge = phaseBridge(report(), {QLatin1String(article), year, measure});
    if (!bridge) qFatal("no bridge of article %s in %d", article, year);
    return *bridge;
}

/// "Stand 1236560", "Mutation 285029" ... : the way as the documents have it.
QStringList wayOf(const PhaseBridge& bridge)
{
    static const char* const names[] = {"Stand",  "Calculated", "Mutation",   "Documents",
                                        "Stands", "Rounding",   "Unexplained"};
    QStringList way;
    for (const PhaseStep& step : bridge.steps)
        way << QStringLiteral("%1 %2").arg(QLatin1String(names[static_cast<int>(step.kind)])).arg(step.amount.value);
    return way;
}

QStringList words(const char* text) { return QString::fromUtf8(text).split(QStringLiteral(", ")); }

TEST(PhaseBridge, OffersWhatTheDocumentsPrint)
{
    QStringList offered;
    for (const PhaseQuestion& question : phaseQuestions(report()))
        offered << QStringLiteral("%1 %2 %3").arg(question.article, codeOf(question.measure)).arg(question.year);
    EXPECT_EQ(
        offered,
        words(
            "37 commitments 2020, 37 commitments 2021, 37 commitments 2022, 37 commitments 2023, 37 commitments 2024, "
            "37 expenditure 2020, 37 expenditure 2021, 37 expenditure 2022, 37 expenditure 2023, "
            "37 expenditure 2024, 37 receipts 2020, 37 receipts 2021, 37 receipts 2022, "
            "91 commitments 2020, 91 commitments 2022, 91 commitments 2023, 91 expenditure 2020, "
            "91 expenditure 2022, 91 expenditure 2023, 91 receipts 2020, 91 receipts 2022, 91 receipts 2023"));
}

TEST(PhaseBridge, TheStepsAddUpToEveryStandOfEveryChoice)
{
    for (const PhaseQuestion& question : phaseQuestions(report())) {
        SCOPED_TRACE(accountOf(question).toStdString() + ' ' + std::to_string(question.year));
        const auto bridge = phaseBridge(report(), question);
        ASSERT_TRUE(bridge);
        ASSERT_TRUE(bridge->steps.front().isStand());
        ASSERT_TRUE(bridge->steps.back().isStand());
        std::int64_t at = bridge->steps.front().amount.value;
        for (const PhaseStep& step : bridge->steps) {
            ASSERT_TRUE(step.amount.hasValue());
            if (step.isStand()) {
                EXPECT_EQ(step.amount.value, at);
            } else {
                at += step.amount.value;
            }
        }
        EXPECT_EQ(at, bridge->end.quantity.value) << "the end is counted with the last step";
    }
}

TEST(PhaseBridge, EveryNumberLeadsToPrintedCells)
{
    const std::function<bool(const Quantity&)> printed = [&printed](const Quantity& quantity) {
        if (quantity.figure) return true;
        return quantity.formula &&
               std::all_of(quantity.formula->operands.begin(), quantity.formula->operands.end(),
                           [&printed](const Operand& operand) { return printed(operand.quantity); });
    };
    for (const PhaseQuestion& question : phaseQuestions(report())) {
        const std::optional<PhaseBridge> bridge = phaseBridge(report(), question);
        ASSERT_TRUE(bridge);
        for (const PhaseStep& step : bridge->steps)
            EXPECT_TRUE(printed(step.amount)) << accountOf(question).toStdString() << ' ' << question.year;
    }
}

TEST(PhaseBridge, Expenditure2021EndsWithTheSlotwetAndItsRounding)
{
    EXPECT_EQ(wayOf(bridgeOf("37", 2021)),
              words("Stand 1403934, Mutation 0, Stand 1403934, Mutation -111534, Stand 1292400, Mutation 46452, "
                    "Mutation 99248, Stand 1438100, Mutation 4500, Rounding 21, Stand 1442621"));
}

TEST(PhaseBridge, IncidentalBudgetsBetweenTwoDocumentsAreAStepOfTheirOwn)
{
    // Stand 1e suppletoire 2022: 2.155.575 in the first document, 2.285.087 in the second.
    EXPECT_EQ(wayOf(bridgeOf("37", 2022)),
              words("Stand 1202839, Mutation 234525, Stand 1437364, Mutation 718211, Stand 2155575, Documents 129512, "
                    "Stand 2285087, Mutation 33003, Mutation 807689, Stand 3125779, Mutation 202900, Rounding 27, "
                    "Stand 3328706"));
    EXPECT_EQ(wayOf(bridgeOf("91", 2022)),
              words("Stand 461461, Mutation 7966, Stand 469427, Mutation 40350, Stand 509777, Documents 7278, "
                    "Stand 517055, Mutation 48758, Mutation 11607, Stand 577420, Unexplained -30156, Stand 547264"));
}

TEST(PhaseBridge, WhereAStandIsNotKnownTheStepSpansAndSaysSo)
{
    // The stand before September has a name of its own and the amount of the first supplementary budget.
    const PhaseBridge september = bridgeOf("37", 2023);
    EXPECT_EQ(wayOf(september),
              words("Stand 4214118, Mutation 0, Stand 4214118, Mutation 2430512, Stand 6644630, Mutation 365433, "
                    "Stand 7010063, Unexplained -144633, Mutation 304900, Stand 7170330"));
    EXPECT_EQ(september.steps[7].unknownPhases, std::vector<BudgetPhase>{BudgetPhase::SecondSupplementary});
    EXPECT_FALSE(september.steps[7].slotwetUnknown);
    const PhaseBridge spring = bridgeOf("37", 2024);
    EXPECT_EQ(wayOf(spring), words("Stand 7325985, Mutation 600000, Stand 7925985, Mutation 1098585, Stand 9024570, "
                                   "Unexplained -859589, Stand 8164981"));
    EXPECT_EQ(spring.steps[5].unknownPhases,
              (std::vector<BudgetPhase>{BudgetPhase::SeptemberSupplementary, BudgetPhase::SecondSupplementary}));
    EXPECT_TRUE(spring.steps[5].slotwetUnknown);
    EXPECT_EQ(wayOf(bridgeOf("91", 2020)),
              words("Stand 448044, Mutation 0, Stand 448044, Mutation 41854, Stand 489898, "
                    "Unexplained 25604, Stand 515502"));
    EXPECT_EQ(wayOf(bridgeOf("91", 2023)),
              words("Stand 539274, Stands 0, Stand 539274, Unexplained 66390, Stand 605664"));
}

TEST(PhaseBridge, WithoutARealisationItEndsAtTheLastStandOrWithTheSlotwet)
{
    const PhaseBridge year2020 = bridgeOf("37", 2020);
    EXPECT_FALSE(year2020.realised);
    EXPECT_EQ(wayOf(year2020), words("Stand 1236560, Mutation 0, Stand 1236560, Mutation 285029, Stand 1521589, "
                                     "Mutation 45601, Mutation -104922, Stand 1462268"));
    EXPECT_EQ(wayOf(bridgeOf("37", 2021, Measure::Receipts)),
              words("Stand 4991, Stands 74900, Stand 79891, Mutation 41100, Mutation 54593, Stand 175584, "
                    "Mutation 3600, Calculated 179184"));
    const PhaseBridge committed = bridgeOf("37", 2023, Measure::Commitments);
    EXPECT_EQ(committed.steps.back().amount.value, 5853163);
    EXPECT_TRUE(committed.slotwet) << "452,0 million is printed, but not the stand before it";
}

TEST(PhaseBridge, ADraftForALaterYearIsNoStandOfThatYear)
{
    // Ontwerpbegroting 2023 prints 528.566 for 2024, and that year has no documents of its own.
    EXPECT_FALSE(phaseBridge(report(), {QStringLiteral("91"), 2024, Measure::Expenditure}));
    EXPECT_FALSE(phaseBridge(report(), {QStringLiteral("92"), 2022, Measure::Expenditure}));
}

TEST(PhaseBridgeView, BothDifferencesAreLabelled)
{
    const TopicView view = bridgeView("37", 2022, Measure::Expenditure);
    const TopicRow& adopted = view.rows[view.rows.size() - 2];
    const TopicRow& last = view.rows.back();
    EXPECT_TRUE(adopted.label.contains(QStringLiteral("Vastgestelde begroting 2022"))) << adopted.label.toStdString();
    EXPECT_EQ(adopted.cells[0].quantity.value, 3328706 - 1437364);
    EXPECT_EQ(adopted.comparison, QStringLiteral("realisation_2022/adopted_budget_2022"));
    EXPECT_TRUE(last.label.contains(QStringLiteral("Stand 2e suppletoire 2022"))) << last.label.toStdString();
    EXPECT_EQ(last.cells[0].quantity.value, 3328706 - 3125779);
    EXPECT_EQ(last.comparison, QStringLiteral("realisation_2022/second_supplementary_2022"));
    EXPECT_EQ(adopted.judgement, Judgement::NotJudged) << "programme money";
}

TEST(PhaseBridgeView, AnotherAdoptedBudgetInAnotherDocumentIsShownToo)
{
    const TopicView view = bridgeView("91", 2022, Measure::Expenditure);
    const auto row = std::find_if(view.rows.begin(), view.rows.end(), [](const TopicRow& candidate) {
        return candidate.level == 1 && candidate.cells[2].words == QStringLiteral("Jaarverslag 2022 VI, art. 91");
    });
    ASSERT_NE(row, view.rows.end());
    EXPECT_EQ(row->cells[0].quantity.value, 84737) << "as the annual report prints it: 547.264 − 462.527";
    EXPECT_EQ(row->judgement, Judgement::Bad) << "apparatus: lower is better";
    EXPECT_TRUE(view.notes.join(QLatin1Char('\n')).contains(QStringLiteral("462.527")));
}

TEST(PhaseBridgeView, OneDifferenceWhereTheAdoptedBudgetIsTheLastStand)
{
    const TopicView view = bridgeView("91", 2023, Measure::Expenditure);
    ASSERT_EQ(view.rows.size(), 5U + 2U);
    EXPECT_EQ(view.rows.back().cells[0].quantity.value, 66390);
}

TEST(PhaseBridgeView, TheFillsFollowThePhase)
{
    const TopicView view = bridgeView("37", 2022, Measure::Expenditure);
    const auto& chart = std::get<BridgeChart>(chartOf(view, "brug-fasen"));
    EXPECT_EQ(chart.rows.front().fill, FillRole::Budget);
    EXPECT_EQ(chart.rows[2].fill, FillRole::Budget);
    EXPECT_EQ(chart.rows[4].fill, FillRole::Supplementary);
    EXPECT_EQ(chart.rows.back().fill, FillRole::Realisation);
    EXPECT_EQ(chart.rows.back().text, QStringLiteral("3.328.706"));
    EXPECT_EQ(chart.rows[5].text, QStringLiteral("+129.512"));
    const TopicView spring = bridgeView("37", 2024, Measure::Expenditure);
    EXPECT_TRUE(std::get<BridgeChart>(chartOf(spring, "brug-fasen-37-2024")).rows[5].unexplained);
}

TEST(PhaseBridgeView, PartialTablesAndTheRecastEndAreNamed)
{
    const QString notes = bridgeView("37", 2024, Measure::Expenditure).notes.join(QLatin1Char('\n'));
    EXPECT_TRUE(notes.contains(QStringLiteral("1e suppletoire 2024 VI, art. 37"))) << notes.toStdString();
    EXPECT_TRUE(notes.contains(QStringLiteral("Programma uitgaven"))) << notes.toStdString();
    EXPECT_FALSE(bridgeView("91", 2022, Measure::Expenditure)
                     .notes.join(QLatin1Char('\n'))
                     .contains(QStringLiteral("Programma uitgaven")));
}

TEST(PhaseBridgeView, AYearThatAnArticleDoesNotHaveFallsBackToOneThatItHas)
{
    const TopicView view = bridgeView("91", 2024, Measure::Expenditure);
    EXPECT_EQ(view.choices[2].current, QStringLiteral("2022"));
    EXPECT_EQ(view.choices[2].options.size(), 3U);
    const TopicView receipts = bridgeView("37", 2024, Measure::Receipts);
    EXPECT_EQ(receipts.choices[2].current, QStringLiteral("2022"));
}

TopicView yearsView(const char* article, Measure measure)
{
    TopicOptions options;
    options.choices.insert(QStringLiteral("artikel"), QLatin1String(article));
    options.choices.insert(QStringLiteral("maatstaf"), codeOf(measure));
    return phaseYears(report(), options);
}

TEST(PhaseYears, EveryStandOfEveryYearWithWhatOtherDocumentsPrint)
{
    const TopicView view = yearsView("37", Measure::Expenditure);
    EXPECT_EQ(cellText(view, "2022", "first_supplementary"), QStringLiteral("2.285.087"));
    EXPECT_EQ(cellText(view, "1e suppletoire 2022 VI, art. 37", "first_supplementary"), QStringLiteral("2.155.575"));
    EXPECT_EQ(cellText(view, "2023", "september_supplementary"), QStringLiteral("7.010.063"));
    EXPECT_EQ(cellText(view, "2024", "realisation"), QStringLiteral("8.164.981"));
    EXPECT_EQ(cellText(view, "2025", "draft_budget"), QStringLiteral("9.480.898"));
    EXPECT_EQ(cellText(view, "2025", "adopted_budget"), QStringLiteral("9.480.898")) << "Jaarverslag 2025 XX, Tabel 5";
    EXPECT_EQ(cellText(view, "2024", "draft_budget"), QStringLiteral("7.325.985"))
        << "the zeros of chapter XX before it existed are not shown";
    EXPECT_EQ(cellText(view, "2026", "draft_budget"), QStringLiteral("8.865.612"));
    EXPECT_EQ(cellText(view, "Ontwerpbegroting 2025 XX, art. 37", "draft_budget"), QStringLiteral("9.769.219"));
    EXPECT_EQ(cellText(view, "2030", "draft_budget"), QStringLiteral("1.905.117"));
}

TEST(PhaseYears, TheColumnsShowTheLatestStandAndBreakWhereTheArticleChanges)
{
    const TopicView view = yearsView("37", Measure::Expenditure);
    const auto& chart = std::get<YearsChart>(chartOf(view, "verschillen-standen"));
    ASSERT_EQ(chart.columns.size(), 11U);
    EXPECT_EQ(chart.columns[0].fill, FillRole::Supplementary) << "2020: second supplementary budget";
    EXPECT_EQ(chart.columns[4].fill, FillRole::EarlierYear);
    EXPECT_EQ(chart.columns[5].fill, FillRole::Realisation);
    EXPECT_EQ(chart.columns[6].fill, FillRole::Budget);
    EXPECT_EQ(chart.columns[7].fill, FillRole::Forecast);
    EXPECT_EQ(chart.columns[4].budget.value_or(Mark{}).value, 7925985) << "adopted budget 2024";
    EXPECT_TRUE(chart.columns[5].breakBefore);
    EXPECT_TRUE(chart.columns[6].breakBefore);
    EXPECT_EQ(view.notes.filter(QStringLiteral("2026")).size(), 1);
    EXPECT_TRUE(yearsView("37", Measure::Receipts).notes.filter(QStringLiteral("2026")).empty()) << "it ends in 2025";
    const TopicView ofArticle91 = yearsView("91", Measure::Expenditure);
    for (const YearColumn& column : std::get<YearsChart>(chartOf(ofArticle91, "verschillen-standen")).columns)
        EXPECT_FALSE(column.breakBefore);
}

TEST(PhaseYears, NamesItsDocumentsAndShowsNoEmptyColumn)
{
    const TopicView receipts = yearsView("37", Measure::Receipts);
    EXPECT_EQ(textOf(chartOf(receipts, "verschillen-standen")).footer.last(),
              QStringLiteral("Sources: 2e suppletoire 2020, 2021, 2022 VI, art. 37; Jaarverslag 2025 XX"));
    EXPECT_EQ(cellText(receipts, "2025", "realisation"), QStringLiteral("462.552"));
    QStringList keys;
    for (const TopicColumn& column : receipts.columns) keys += column.key;
    EXPECT_EQ(keys, QStringList({QStringLiteral("adopted_budget"), QStringLiteral("first_supplementary"),
                                 QStringLiteral("second_supplementary"), QStringLiteral("realisation")}));
}

TEST(PhaseBridgeView, OneDocumentThatPrintsBothStandsIsNotBetweenThem)
{
    const TopicView view = bridgeView("37", 2021, Measure::Receipts);
    EXPECT_EQ(cellText(view, "To the first supplementary budget: difference of the stands", "document"),
              QStringLiteral("2e suppletoire 2021 VI, art. 37"));
    const TopicView between = bridgeView("37", 2022, Measure::Expenditure);
    EXPECT_EQ(cellText(between, "Incidental supplementary budgets (ISB) between the two documents", "document"),
              QStringLiteral("after 1e suppletoire 2022 VI, art. 37"));
}

TEST(PhaseBridgeView, PrintsWhatTheUserChoseAndWrote)
{
    const QString subject = QStringLiteral("account:vi/37/uitgaven");
    const TopicView before = bridgeView("37", 2022, Measure::Expenditure);
    ASSERT_EQ(rowOf(before, "Mutaties 1e suppletoire 2022").subject, subject);
    EXPECT_TRUE(textOf(before.charts.front().spec).footer.contains(QStringLiteral("Grey: difference is not judged")));
    Snapshot snapshot = report();
    UserWork work;
    work.polarities = {{subject, Polarity::LowerIsBetter}};
    work.lineNotes = {{subject, rowOf(before, "Δ Vastgestelde begroting 2022").comparison, QStringLiteral("Meer bezetting"),
                       QStringLiteral("J. de Vries"), QDateTime(QDate(2026, 5, 20), QTime(9, 0))}};
    snapshot.setUserWork(std::move(work));
    const TopicView view = phaseBridges(snapshot, {});
    const QString footer = textOf(view.charts.front().spec).footer.join(QLatin1Char('\n'));
    EXPECT_TRUE(footer.contains(QStringLiteral("Polarity of 37 Migratie, expenditure (lower is better) chosen by the user"))) << footer.toStdString();
    EXPECT_TRUE(footer.contains(QStringLiteral("Δ Vastgestelde begroting 2022: J. de Vries, 20-05-2026: Meer bezetting"))) << footer.toStdString();
    EXPECT_FALSE(footer.contains(QStringLiteral("Grey: difference is not judged")));
    EXPECT_EQ(rowOf(view, "Mutaties 1e suppletoire 2022").judgement, Judgement::Bad);
}

TEST(PhaseBridgeView, EachYearHasATableAndAChartByName)
{
    const auto table = buildTable(report(), QStringLiteral("brug-fasen-37-2023"), AmountUnit::Keur);
    ASSERT_TRUE(table.ok());
    EXPECT_TRUE(table.value().title.contains(QStringLiteral("From Ontwerpbegroting 2023 to Realisatie 2023"))) << table.value().title.toStdString();
    const auto chart = buildChart(report(), QStringLiteral("brug-fasen-91-2022-ontvangsten"), {});
    ASSERT_TRUE(chart.ok());
    EXPECT_TRUE(textOf(chart.value()).who.contains(QStringLiteral("91 Apparaat kerndepartement")));
    const auto standard = buildChart(report(), QStringLiteral("brug-fasen"), {});
    ASSERT_TRUE(standard.ok());
    EXPECT_TRUE(textOf(standard.value()).when.contains(QStringLiteral("2022")));
    EXPECT_FALSE(buildChart(report(), QStringLiteral("brug-fasen-37-2022"), {}).ok()) << "that is brug-fasen";
}

}  // namespace
}  // namespace ketenbudget::test
