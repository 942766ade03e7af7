#include "tests/core/topics/TopicCells.h"

#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

TEST(IndBalance, StandsAsPrintedWithTheChangeSince2024)
{
    const TopicView view = topicView("ind-balans");
    EXPECT_EQ(cellText(view, "Liquide middelen", "balance_2025"), QStringLiteral("356.029"));
    const auto& chart = std::get<VarianceChart>(chartOf(view, "ind-balans-verschil"));
    EXPECT_EQ(chart.baseFill, FillRole::EarlierYear);
    EXPECT_FALSE(chart.text.footer.isEmpty());
    EXPECT_FALSE(chart.text.accessibleSummary.isEmpty());
}

}  // namespace
}  // namespace ketenbudget::test
