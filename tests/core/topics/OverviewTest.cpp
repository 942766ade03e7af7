#include "tests/core/topics/TopicCells.h"

#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

TEST(OverviewBudget, ComparesTheWholeChapterInTheRecastSeriesAndInTheAct)
{
    const TopicView view = topicView("overzicht-begroting");
    // 37: 7.553.825 of 9.568.395 (Tabel 6); 91: 56.949 of 33.262 (Tabel 16).
    const char* recast = "Expenditure, recast series";
    EXPECT_EQ(cellText(view, recast, "realisation"), QStringLiteral("7.610.774"));
    EXPECT_EQ(cellText(view, recast, "budget"), QStringLiteral("9.601.657"));
    EXPECT_EQ(cellText(view, recast, "delta"), QStringLiteral("−1.990.883"));
    // 37: 7.605.828 of 9.490.898 (Tabel 5); 91: 59.389 of 0 (Tabel 15); 92: 0 (Tabel 18).
    int commitments = 0;
    for (const TopicRow& row : view.rows) {
        if (!row.label.startsWith(QStringLiteral("Commitments"))) continue;
        ++commitments;
        EXPECT_EQ(row.cells[0].quantity.value, 7665217);
        EXPECT_EQ(row.cells[1].quantity.value, 9490898);
        EXPECT_EQ(row.judgement, Judgement::NotJudged);
    }
    EXPECT_EQ(commitments, 1);
}

TEST(OverviewBudget, MoreReceiptsThanBudgetedAreGood)
{
    for (const TopicRow& row : topicView("overzicht-begroting").rows) {
        if (!row.label.startsWith(QStringLiteral("Receipts"))) continue;
        // 37: 462.552 of 12.826; 91: 804 of 0; 92: 0.
        EXPECT_EQ(row.cells[0].quantity.value, 463356);
        EXPECT_EQ(row.cells[2].quantity.value, 450530);
        EXPECT_EQ(row.judgement, Judgement::Good);
        return;
    }
    FAIL() << "no receipts";
}

TEST(OverviewVariances, TheLargestAreAtBothEndsAndTheSumIsWhole)
{
    const TopicView view = topicView("overzicht-verschillen");
    ASSERT_EQ(view.rows.size(), 12U);
    EXPECT_EQ(view.rows.front().label, QStringLiteral("IND (37.4)"));
    EXPECT_EQ(view.rows.front().cells[2].quantity.value, 150910);
    // The three lines of the same name are told apart by their type.
    EXPECT_EQ(view.rows[9].label, QStringLiteral("Nationaal Programma Oekraïense Ontheemden (37.7, Bijdrage aan medeoverheden)"));
    std::int64_t sum = 0;
    for (std::size_t at = 0; at + 1 < view.rows.size(); ++at) sum += view.rows[at].cells[2].quantity.value;
    EXPECT_EQ(sum, -1990883);
    EXPECT_EQ(view.rows.back().cells[2].quantity.value, -1990883);
    EXPECT_EQ(view.rows.back().kind, RowKind::Total);
}

TEST(OverviewParts, StackTheArticlePartsToTheChapter)
{
    const TopicView view = topicView("overzicht-onderdelen");
    const auto& stack = std::get<StackedChart>(chartOf(view, "overzicht-onderdelen-jaren"));
    ASSERT_EQ(stack.series.size(), 5U);
    EXPECT_EQ(stack.columns.size(), 6);
    EXPECT_EQ(stack.fills.back(), FillRole::Budget);
    EXPECT_EQ(stack.totals[4].text, QStringLiteral("7.610.774"));
    EXPECT_EQ(stack.totals[0].text, QStringLiteral("1.518.276")) << "2021: 1.506.899 and 11.377";
}

TEST(OverviewInd, TheResultHasThePrintedDifferenceWhereADashIsItsBudget)
{
    const TopicView view = topicView("overzicht-ind");
    EXPECT_EQ(cellText(view, "Saldo van baten en lasten", "base"), QStringLiteral("–"));
    EXPECT_EQ(cellText(view, "Saldo van baten en lasten", "delta"), QStringLiteral("−48.859"));
    EXPECT_EQ(cellText(view, "Totaal lasten", "delta"), QStringLiteral("+234.380"));
}

TEST(OverviewUnderspending, TheAmountsFollowTheUnitOfTheOtherTiles)
{
    TopicOptions options;
    options.unit = AmountUnit::Mln;
    for (const bool brief : {false, true}) {
        options.brief = brief;
        const TopicView view = topicView("overzicht-onderuitputting", options);
        const auto& chart = std::get<VarianceChart>(chartOf(view, "overzicht-onderuitputting-posten"));
        EXPECT_EQ(chart.rows.back().realisation.text, QStringLiteral("−819,7"));
    }
}

TEST(OverviewUnderspending, ShowsTheItemsAsPrintedAndSaysWhatTheyAreNotComparedWith)
{
    const TopicView view = topicView("overzicht-onderuitputting");
    EXPECT_EQ(cellText(view, "COA", "amount"), QStringLiteral("−231.996")) << "printed in millions: −231,996";
    EXPECT_EQ(cellText(view, "Totaal", "percentage"), QStringLiteral("−8,65%"));
    EXPECT_FALSE(view.notes.isEmpty());
    EXPECT_FALSE(std::get<VarianceChart>(chartOf(view, "overzicht-onderuitputting-posten")).tiers);
}

}  // namespace
}  // namespace ketenbudget::test
