#include "core/analysis/Variance.h"

#include "core/format/NumberFormat.h"
#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

struct Expected {
    const char* path;
    const char16_t* delta;
    const char16_t* percent;
    Judgement judgement;
};

class VarianceOfReport : public ::testing::TestWithParam<Expected> {};

TEST_P(VarianceOfReport, IsAsTheReportSays)
{
    const Expected& expected = GetParam();
    const Comparison comparison = defaultComparison(report(), Structure::Recast, Measure::Expenditure);
    const LineVariance variance = lineVariance(report(), recast(expected.path), comparison);
    EXPECT_EQ(formatQuantity(variance.delta, AmountUnit::Keur, SignMode::Explicit), QStringView(expected.delta));
    EXPECT_EQ(formatQuantity(variance.percent, AmountUnit::Keur, SignMode::Explicit), QStringView(expected.percent));
    EXPECT_EQ(variance.judgement, expected.judgement);
}

INSTANTIATE_TEST_SUITE_P(
    ProgrammeMoneyIsGrey, VarianceOfReport,
    ::testing::Values(Expected{"37", u"−2.014.570", u"−21,1%", Judgement::NotJudged},
                      Expected{"37/37.4/zbo-rwt/coa", u"−469.334", u"−11,6%", Judgement::NotJudged},
                      Expected{"37/37.4/zbo-rwt/nidos", u"−89.949", u"−20,5%", Judgement::NotJudged},
                      Expected{"37/37.4/agentschappen/ind", u"+150.910", u"+17,4%", Judgement::NotJudged},
                      Expected{"37/37.7/medeoverheden/npoo", u"−1.646.906", u"−45,7%", Judgement::NotJudged},
                      Expected{"37/37.4/subsidies/overige", u"+7.465", u"+377,4%", Judgement::NotJudged}));

INSTANTIATE_TEST_SUITE_P(ApparatusIsJudged, VarianceOfReport,
                         ::testing::Values(Expected{"37/37.1", u"+2.893", u"+3,3%", Judgement::Bad},
                                           Expected{"37/37.1/personeel/eigen", u"−7.752", u"−11,7%", Judgement::Good},
                                           Expected{"37/37.1/materieel", u"+9.570", u"+66,0%", Judgement::Bad},
                                           Expected{"91", u"+23.687", u"+71,2%", Judgement::Bad},
                                           Expected{"91/91.1/personeel/eigen", u"+10.693", u"+44,9%", Judgement::Bad},
                                           Expected{"91/91.1/personeel/overig", u"−329", u"−79,7%", Judgement::Good}));

INSTANTIATE_TEST_SUITE_P(PercentageHasNoMeaning, VarianceOfReport,
                         ::testing::Values(Expected{"37/37.4/medeoverheden/overige", u"+57.897", u"n/a",
                                                    Judgement::NotJudged},
                                           Expected{"91/91.1/materieel/sso", u"+7.496", u"n/a", Judgement::Bad}));

INSTANTIATE_TEST_SUITE_P(NothingIsPrinted, VarianceOfReport,
                         ::testing::Values(Expected{"37/37.4/subsidies/samenwerkingsverbanden", u"", u"",
                                                    Judgement::NotJudged}));

TEST(DefaultComparison, IsTheLatestRealisationAgainstItsAdoptedBudget)
{
    for (const Measure measure : allMeasures) {
        const Comparison comparison = defaultComparison(report(), Structure::Legal, measure);
        EXPECT_EQ(comparison.measure, measure);
        EXPECT_EQ(comparison.actual, realised(2025));
        EXPECT_EQ(comparison.base, adopted(2025));
    }
}

TEST(Variance, OfReceiptsIsGoodWhereMoreCameIn)
{
    const Comparison comparison = defaultComparison(report(), Structure::Legal, Measure::Receipts);
    const LineVariance receipts = lineVariance(report(), legal("37"), comparison);
    EXPECT_EQ(receipts.delta.value, 449'726);
    EXPECT_EQ(receipts.judgement, Judgement::Good);
}

TEST(Variance, AgainstAnEarlierYearNamesThatYear)
{
    const Comparison years{Measure::Expenditure, realised(2025), realised(2024)};
    const LineVariance coa = lineVariance(report(), recast("37/37.4/zbo-rwt/coa"), years);
    EXPECT_EQ(coa.delta.value, 3'593'266 - 3'932'169);
    EXPECT_EQ(coa.delta.formula->label, u"Δ realisation 2024 — COA");
    EXPECT_EQ(coa.delta.alsoPrinted, std::nullopt) << "the printed difference is against the budget";
}

TEST(Variance, NamesTheCellsItWasMadeFrom)
{
    const Comparison comparison = defaultComparison(report(), Structure::Recast, Measure::Expenditure);
    const LineVariance coa = lineVariance(report(), recast("37/37.4/zbo-rwt/coa"), comparison);
    QStringList printed;
    for (const Operand& operand : coa.percent.formula->operands)
        printed.append(report().figure(operand.quantity.figure.value()).raw);
    EXPECT_EQ(printed, (QStringList{u"3.593.266"_qs, u"4.062.600"_qs}));
    EXPECT_EQ(report().figure(coa.delta.alsoPrinted.value()).raw, u"\u2012 469.334");
}

}  // namespace
}  // namespace ketenbudget::test
