#include "core/analysis/Materiality.h"

#include "tests/core/support/Report.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

Money keur(std::int64_t amount) { return Money::fromKeur(amount); }

struct ClassCase {
    std::int64_t size;
    std::int64_t policy;
    std::int64_t technical;
};
class StandardScale : public ::testing::TestWithParam<ClassCase> {};

TEST_P(StandardScale, HasTheLimitsOfTheRbv)
{
    const ThresholdScale scale = standardScale(2025);
    const ThresholdClass* one = classOf(scale, keur(GetParam().size));
    ASSERT_NE(one, nullptr);
    EXPECT_EQ(limitOf(*one, MutationKind::Policy).keur(), GetParam().policy);
    EXPECT_EQ(limitOf(*one, MutationKind::Technical).keur(), GetParam().technical);
}

// The borders belong to the class above them (>= 50 and < 200); 9.480.898 is article 37, 0 article 91.
INSTANTIATE_TEST_SUITE_P(AtItsBorders, StandardScale,
                         ::testing::Values(ClassCase{0, 1000, 2000}, ClassCase{49999, 1000, 2000}, ClassCase{50000, 2000, 4000},
                                           ClassCase{199999, 2000, 4000}, ClassCase{200000, 5000, 10000},
                                           ClassCase{999999, 5000, 10000}, ClassCase{1000000, 10000, 20000},
                                           ClassCase{9480898, 10000, 20000}));

TEST(Reaches, IsInclusiveAndDoesNotRoundThousands)
{
    const Money limit = keur(10000);
    EXPECT_TRUE(reaches(keur(10000), limit));
    EXPECT_FALSE(reaches(keur(9999), limit)) << "10,0 million when rounded";
    EXPECT_TRUE(reaches(keur(-10000), limit));
    EXPECT_FALSE(reaches(keur(-9999), limit));
}

TEST(ArticleSize, IsThatOfTheBudgetActAndSeparateForReceipts)
{
    // Tabel 5: 9.480.898 and 12.826; Tabel 6 has 9.568.395 with the budget of DTenV in it.
    EXPECT_EQ(articleSize(report(), QStringLiteral("37"), Measure::Expenditure, 2025).quantity.value, 9480898);
    EXPECT_EQ(articleSize(report(), QStringLiteral("37"), Measure::Commitments, 2025).quantity.value, 9480898);
    EXPECT_EQ(articleSize(report(), QStringLiteral("37"), Measure::Receipts, 2025).quantity.value, 12826);
    // Tabel 15 prints 0 for article 91, Tabel 16 33.262.
    EXPECT_EQ(articleSize(report(), QStringLiteral("91"), Measure::Expenditure, 2025).quantity.value, 0);
    EXPECT_TRUE(articleSize(report(), QStringLiteral("91"), Measure::Expenditure, 2025).quantity.hasValue());
    EXPECT_FALSE(articleSize(report(), QStringLiteral("38"), Measure::Expenditure, 2025).quantity.hasValue());
}

TEST(LimitFor, IsThatOfTheLinesArticle)
{
    const auto limit = [](const char* path, Measure measure, MutationKind kind) {
        const LineId line = measure == Measure::Expenditure ? recast(path) : legal(path);
        return limitFor(report(), line, measure, 2025, kind).value_or(Money{}).keur();
    };
    EXPECT_EQ(limit("37/37.4/zbo-rwt/coa", Measure::Expenditure, MutationKind::Policy), 10000);
    EXPECT_EQ(limit("37/37.4/zbo-rwt/coa", Measure::Expenditure, MutationKind::Technical), 20000);
    EXPECT_EQ(limit("37", Measure::Receipts, MutationKind::Policy), 1000);
    EXPECT_EQ(limit("91/91.1/personeel/eigen", Measure::Expenditure, MutationKind::Policy), 1000);
    EXPECT_EQ(limit("91/91.1/personeel/eigen", Measure::Expenditure, MutationKind::Technical), 2000);
}

TEST(ScaleOf, IsTheUsersForItsYearOnly)
{
    const ThresholdScale own{2025, {{std::nullopt, keur(2500), keur(2500)}}};
    UserWork work;
    EXPECT_EQ(scaleOf(work, 2025), standardScale(2025));
    work.thresholds = {own};
    EXPECT_EQ(scaleOf(work, 2025), own);
    EXPECT_EQ(scaleOf(work, 2026), standardScale(2026));
    EXPECT_EQ(originOf(own), ScaleOrigin::User);
    EXPECT_EQ(originOf(standardScale(2025)), ScaleOrigin::Standard);
    EXPECT_EQ(originOf(departmentScale(2025)), ScaleOrigin::Department);
}

TEST(ScaleOf, WithoutClassesIsNone)
{
    UserWork work;
    work.thresholds = {{2025, {}}};
    EXPECT_EQ(scaleOf(work, 2025), standardScale(2025));
}

TEST(DepartmentScale, IsFiveMillionForEveryArticle)
{
    const ThresholdScale scale = departmentScale(2025);
    for (const std::int64_t size : {0, 12826, 9480898}) {
        const ThresholdClass* one = classOf(scale, keur(size));
        ASSERT_NE(one, nullptr);
        EXPECT_EQ(one->policy.keur(), 5000);
        EXPECT_EQ(one->technical.keur(), 5000);
    }
}

}  // namespace
}  // namespace ketenbudget::test
