#include "core/analysis/Variance.h"

#include "tests/core/support/SmallReport.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

constexpr Comparison budgetOf(Measure measure) { return {measure, realised(2025), adopted(2025)}; }

/// The variance of a line of which only realisation and budget of 2025 matter.
LineVariance varianceOf(const SmallCell& actual, const SmallCell& base, Measure measure = Measure::Expenditure,
                        Polarity polarity = Polarity::NotJudged)
{
    SmallReport small;
    const LineId line = small.addLine(QStringLiteral("1"), LineKind::Article, polarity);
    small.addRow(line, measure, {amount(0), actual, base});
    return lineVariance(small.snapshot(), line, budgetOf(measure));
}

struct Judged {
    Polarity polarity;
    std::int64_t actual;
    Judgement judgement;
};

class VarianceJudgement : public ::testing::TestWithParam<Judged> {};

TEST_P(VarianceJudgement, FollowsPolarityAndNotTheSign)
{
    const auto& [polarity, actual, judgement] = GetParam();
    EXPECT_EQ(varianceOf(amount(actual), amount(100), Measure::Expenditure, polarity).judgement, judgement);
}

INSTANTIATE_TEST_SUITE_P(Polarities, VarianceJudgement,
                         ::testing::Values(Judged{Polarity::LowerIsBetter, 101, Judgement::Bad},
                                           Judged{Polarity::LowerIsBetter, 99, Judgement::Good},
                                           Judged{Polarity::LowerIsBetter, 100, Judgement::NotJudged},
                                           Judged{Polarity::HigherIsBetter, 101, Judgement::Good},
                                           Judged{Polarity::HigherIsBetter, 99, Judgement::Bad},
                                           Judged{Polarity::HigherIsBetter, 100, Judgement::NotJudged},
                                           Judged{Polarity::NotJudged, 101, Judgement::NotJudged},
                                           Judged{Polarity::NotJudged, 99, Judgement::NotJudged}));

TEST(Variance, AShortfallOfReceiptsIsBadWhateverTheLinesPolarity)
{
    for (const Polarity polarity : {Polarity::NotJudged, Polarity::LowerIsBetter, Polarity::HigherIsBetter}) {
        EXPECT_EQ(varianceOf(amount(90), amount(100), Measure::Receipts, polarity).judgement, Judgement::Bad);
        EXPECT_EQ(varianceOf(amount(110), amount(100), Measure::Receipts, polarity).judgement, Judgement::Good);
    }
}

TEST(Variance, WithoutEitherAmountThereIsNoDifference)
{
    for (const auto& [actual, base] : {std::pair{blank(), amount(5)}, std::pair{amount(5), blank()},
                                       std::pair{nil(), amount(5)}, std::pair{amount(5), nil()}}) {
        const LineVariance variance = varianceOf(actual, base, Measure::Receipts);
        EXPECT_EQ(variance.delta.state, QuantityState::Blank);
        EXPECT_EQ(variance.percent.state, QuantityState::Blank);
        EXPECT_EQ(variance.judgement, Judgement::NotJudged);
    }
}

struct Relative {
    std::int64_t actual;
    std::int64_t base;
    std::optional<std::int64_t> tenths;  ///< empty: n.v.t.
};

class VariancePercent : public ::testing::TestWithParam<Relative> {};

TEST_P(VariancePercent, IsOfABaseAboveZeroOrHasNoMeaning)
{
    const auto& [actual, base, tenths] = GetParam();
    const Quantity percent = varianceOf(amount(actual), amount(base)).percent;
    EXPECT_EQ(percent.kind, QuantityKind::PercentTenths);
    EXPECT_EQ(percent.state, tenths ? QuantityState::Value : QuantityState::NotApplicable);
    EXPECT_EQ(percent.value, tenths.value_or(0));
}

INSTANTIATE_TEST_SUITE_P(Bases, VariancePercent,
                         ::testing::Values(Relative{110, 100, 100}, Relative{0, 100, -1000}, Relative{100, 100, 0},
                                           Relative{5, 0, std::nullopt}, Relative{0, 0, std::nullopt},
                                           Relative{5, -109, std::nullopt}, Relative{-5, 109, std::nullopt},
                                           Relative{-110, -100, std::nullopt}, Relative{-90, -100, std::nullopt}));
INSTANTIATE_TEST_SUITE_P(Rounding, VariancePercent,
                         ::testing::Values(Relative{2001, 2000, 1}, Relative{1999, 2000, -1},
                                           Relative{20'009, 20'000, 0},
                                           Relative{999'999'999'999'999, 1, 999'999'999'999'998'000}));

TEST(Variance, TellsItsOperands)
{
    const LineVariance variance = varianceOf(amount(110), amount(100));
    ASSERT_TRUE(variance.delta.calculated());
    EXPECT_EQ(variance.delta.formula->kind, FormulaKind::Difference);
    ASSERT_TRUE(variance.percent.calculated());
    EXPECT_EQ(variance.percent.formula->kind, FormulaKind::Percentage);
    for (const Quantity& calculated : {variance.delta, variance.percent}) {
        ASSERT_EQ(calculated.formula->operands.size(), 2U);
        EXPECT_EQ(calculated.formula->operands[0].quantity.value, 110);
        EXPECT_EQ(calculated.formula->operands[1].quantity.value, 100);
        EXPECT_EQ(calculated.alsoPrinted, std::nullopt) << "this table prints no difference";
    }
}

TEST(Variance, OfAnIncompleteSumIsIncomplete)
{
    SmallReport small;
    const LineId article = small.addLine(QStringLiteral("1"), LineKind::Article);
    const LineId a = small.addLine(QStringLiteral("1/a"), LineKind::Instrument);
    const LineId b = small.addLine(QStringLiteral("1/b"), LineKind::Instrument);
    small.addRow(a, Measure::Expenditure, {amount(1), amount(2), amount(3)});
    small.addRow(b, Measure::Expenditure, {amount(1), blank(), amount(3)});
    const Snapshot snapshot = small.snapshot();
    EXPECT_TRUE(lineVariance(snapshot, article, budgetOf(Measure::Expenditure)).delta.incomplete);
    const Comparison complete{Measure::Expenditure, adopted(2025), realised(2024)};
    EXPECT_FALSE(lineVariance(snapshot, article, complete).delta.incomplete);
}

}  // namespace
}  // namespace ketenbudget::test
