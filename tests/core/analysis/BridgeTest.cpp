#include "core/analysis/Bridge.h"

#include "core/analysis/LineValues.h"
#include "tests/core/support/Report.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

Comparison ofExpenditure(const Stand& actual, const Stand& base) { return {Measure::Expenditure, actual, base}; }

const Comparison againstBudget = ofExpenditure(realised(2025), adopted(2025));

std::vector<std::int64_t> amountsOf(const Bridge& bridge)
{
    std::vector<std::int64_t> amounts;
    for (const BridgeStep& step : bridge.steps) amounts.push_back(step.amount.value);
    return amounts;
}

void expectExact(const Bridge& bridge)
{
    EXPECT_EQ(bridge.start.quantity.value + sumOfSteps(bridge), bridge.end.quantity.value) << bridge.end.label.toStdString();
}

// Text lines 1573-1585: 866,4 + 55 + 160 − 107,5 + 21, and 1.017,3 realised.
TEST(BridgeOverExplanations, OfTheIndLeavesTwentyTwoMillion)
{
    const auto bridge = bridgeOverExplanations(report(), recast("37/37.4/agentschappen/ind"), againstBudget);
    ASSERT_TRUE(bridge);
    EXPECT_EQ(bridge->start.quantity.value, 866372);
    EXPECT_EQ(amountsOf(*bridge), (std::vector<std::int64_t>{55000, 160000, -107500, 21000, 22410}));
    EXPECT_EQ(bridge->end.quantity.value, 1017282);
    EXPECT_EQ(bridge->steps.back().kind, BridgeStep::Kind::Rest);
    expectExact(*bridge);
}

// Text line 1710: "teruggave van ca. € 356 mln."; the 232 of Tabel 4 may be the same money and is not added.
TEST(BridgeOverExplanations, OfCoaHasItsOwnTextAlone)
{
    const auto bridge = bridgeOverExplanations(report(), recast("37/37.4/zbo-rwt/coa"), againstBudget);
    ASSERT_TRUE(bridge);
    EXPECT_EQ(amountsOf(*bridge), (std::vector<std::int64_t>{-356000, -113334}));
    EXPECT_TRUE(bridge->steps.front().mutation->amount->approximate);
    expectExact(*bridge);
}

// Text lines 965-968, at Tabel 4: circa 22 and ongeveer 60; the text of Nidos itself names levels only.
TEST(BridgeOverExplanations, OfNidosHasTheTextOfTheListOfUnderspending)
{
    const auto bridge = bridgeOverExplanations(report(), recast("37/37.4/zbo-rwt/nidos"), againstBudget);
    ASSERT_TRUE(bridge);
    EXPECT_EQ(amountsOf(*bridge), (std::vector<std::int64_t>{-22000, -60000, -7949}));
    EXPECT_TRUE(explanationOf(report(), recast("37/37.4/zbo-rwt/nidos"), againstBudget).underspending);
}

TEST(BridgeOverExplanations, WithoutARestEndsWithItsLastStep)
{
    // VWN: 13.052 + 8 mln. = 21.052.
    const auto bridge = bridgeOverExplanations(report(), recast("37/37.4/subsidies/vwn"), againstBudget);
    ASSERT_TRUE(bridge);
    EXPECT_EQ(amountsOf(*bridge), (std::vector<std::int64_t>{8000}));
}

TEST(BridgeOverExplanations, IsNoneWhereTheTextNamesNoMutation)
{
    // "Het verschil met de begroting wordt niet toegelicht."
    EXPECT_FALSE(bridgeOverExplanations(report(), recast("37/37.5/agentschappen/dji-dvo"), againstBudget));
    // What is explained since the budget does not explain the difference with a year before.
    EXPECT_FALSE(bridgeOverExplanations(report(), recast("37/37.4/agentschappen/ind"), ofExpenditure(realised(2025), realised(2024))));
}

TEST(BridgeOverExplanations, IsExactForEveryLine)
{
    int bridges = 0;
    for (const Structure structure : bothStructures) {
        for (const Measure measure : allMeasures) {
            for (const BudgetLine& line : report().lines()) {
                if (line.structure != structure) continue;
                const auto bridge = bridgeOverExplanations(report(), line.id, {measure, realised(2025), adopted(2025)});
                if (!bridge) continue;
                ++bridges;
                expectExact(*bridge);
            }
        }
    }
    EXPECT_GE(bridges, 12);
}

LineBridgeRequest levelRequest(const char* path, const Comparison& comparison)
{
    const LineId level = recast(path);
    return {comparison,
            {QStringLiteral("start"), lineAmount(report(), level, comparison.measure, comparison.base)},
            {QStringLiteral("end"), lineAmount(report(), level, comparison.measure, comparison.actual)},
            addendsOf(report(), level)};
}

TEST(BridgeOverLines, HasFiveLargestAndTheOthersAsOne)
{
    // Tabel 16: 33.262 -> 56.949; all lines of both groups.
    LineBridgeRequest request = levelRequest("91/91.1", againstBudget);
    request.lines.clear();
    for (const char* path : {"91/91.1/personeel/eigen", "91/91.1/personeel/inhuur", "91/91.1/personeel/overig", "91/91.1/materieel/ict",
                             "91/91.1/materieel/sso", "91/91.1/materieel/overig"})
        request.lines.push_back(recast(path));
    request.most = 3;
    const auto bridge = bridgeOverLines(report(), request);
    ASSERT_TRUE(bridge);
    EXPECT_EQ(amountsOf(*bridge), (std::vector<std::int64_t>{10693, 7496, 4188, 1142 - 329 + 497}));
    EXPECT_EQ(bridge->steps.back().lines, 3);
    EXPECT_EQ(bridge->steps.back().judgement, Judgement::Bad) << "all of them are better when lower";
    expectExact(*bridge);
}

TEST(BridgeOverLines, LeavesWhatTheLinesDoNotTellAsAStepOfItsOwn)
{
    LineBridgeRequest request = levelRequest("37/37.4", againstBudget);
    request.lines = {recast("37/37.4/zbo-rwt/coa")};
    const auto bridge = bridgeOverLines(report(), request);
    ASSERT_TRUE(bridge);
    EXPECT_EQ(amountsOf(*bridge), (std::vector<std::int64_t>{-469334, -380999 + 469334}));
    EXPECT_EQ(bridge->steps.back().kind, BridgeStep::Kind::Rest);
}

TEST(BridgeOverLines, GoesAcrossZero)
{
    SmallReport small;
    const LineId article = small.addLine(QStringLiteral("91"), LineKind::Article);
    const LineId first = small.addLine(QStringLiteral("91/a"), LineKind::Instrument);
    const LineId second = small.addLine(QStringLiteral("91/b"), LineKind::Instrument);
    small.addRow(article, Measure::Expenditure, {amount(0), amount(-250), amount(100)});
    small.addRow(first, Measure::Expenditure, {amount(0), amount(-300), amount(100)});
    small.addRow(second, Measure::Expenditure, {amount(0), amount(50), blank()});
    const Snapshot snapshot = small.snapshot();
    const auto bridge = bridgeOverLines(snapshot, {againstBudget,
                                                   {QStringLiteral("start"), lineAmount(snapshot, article, Measure::Expenditure, adopted(2025))},
                                                   {QStringLiteral("end"), lineAmount(snapshot, article, Measure::Expenditure, realised(2025))},
                                                   {first, second}});
    ASSERT_TRUE(bridge);
    EXPECT_EQ(amountsOf(*bridge), (std::vector<std::int64_t>{-400, 50})) << "a line that begins has its whole amount";
    EXPECT_EQ(bridge->start.quantity.value + sumOfSteps(*bridge), -250);
}

TEST(BridgeOverLines, IsExactForEveryLevelAndPairOfYears)
{
    std::vector<Comparison> comparisons{againstBudget};
    for (int from = 2021; from < 2025; ++from) {
        for (int to = from + 1; to <= 2025; ++to) comparisons.push_back(ofExpenditure(realised(to), realised(from)));
    }
    int bridges = 0;
    for (const LineId level : parentsOf(report())) {
        const BudgetLine& line = report().line(level);
        if (line.structure != Structure::Recast) continue;
        for (const Comparison& comparison : comparisons) {
            const auto bridge = bridgeOverLines(report(), levelRequest(line.path.toUtf8().constData(), comparison));
            if (!bridge) continue;
            ++bridges;
            expectExact(*bridge);
            EXPECT_LE(bridge->steps.size(), 7U);
        }
    }
    EXPECT_GT(bridges, 150);
}

}  // namespace
}  // namespace ketenbudget::test
