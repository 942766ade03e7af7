#include "core/topics/RollForward.h"
#include "core/topics/TopicParts.h"
#include "tests/core/support/Report.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

/// All rows of a table as a view.
TopicView viewOfTable(const TableReader& table, const QStringList& columns)
{
    TopicView view;
    view.labelHeader = QStringLiteral("Post");
    addPrintedRows(view, table, {columns, {}, {}});
    return view;
}

TEST(RollForward, AnotherObligationRollsFromOpeningToClosing)
{
    // Tabel 49, Eindtotaal: 442.482 + 7.666.653 − 19.172 − 7.611.806 = 478.157.
    const auto table = TableReader::open(report(), 49);
    const int total = table->rowAtLine(4023).value();
    const TopicView view = viewOfTable(*table, {QStringLiteral("opening"), QStringLiteral("closing")});
    const auto chart = rollForwardBridge(view, *table, total, QStringLiteral("x"), AmountUnit::Keur);
    ASSERT_TRUE(chart);
    const auto& bridge = std::get<BridgeChart>(chart->spec);
    ASSERT_EQ(bridge.rows.size(), 5U);
    EXPECT_EQ(bridge.rows[0].text, QStringLiteral("442.482"));
    EXPECT_EQ(bridge.rows[1].text, QStringLiteral("+7.666.653"));
    EXPECT_EQ(bridge.rows[2].text, QStringLiteral("−19.172"));
    EXPECT_EQ(bridge.rows[3].text, QStringLiteral("−7.611.806"));
    EXPECT_EQ(bridge.rows[4].text, QStringLiteral("478.157"));
    EXPECT_EQ(bridge.rows[3].to, 478157.0);
    EXPECT_EQ(bridge.max, 8109135.0);
    EXPECT_EQ(bridge.rows[3].key, total);
}

TEST(RollForward, AMutationThatIsADashKeepsItsPlaceWithoutABar)
{
    // Tabel 47: no negative adjustment and nothing paid.
    const auto table = TableReader::open(report(), 47);
    const TopicView view = viewOfTable(*table, {QStringLiteral("opening"), QStringLiteral("closing")});
    const auto chart = rollForwardBridge(view, *table, table->rowAtLine(3981).value(), QStringLiteral("x"), AmountUnit::Keur);
    const auto& bridge = std::get<BridgeChart>(chart->spec);
    ASSERT_EQ(bridge.rows.size(), 6U);
    EXPECT_FALSE(bridge.rows[3].to);
    EXPECT_EQ(bridge.rows[3].text, QStringLiteral("–"));
    EXPECT_EQ(bridge.rows[4].from, 1166815.0);
    EXPECT_FALSE(rollForwardBridge(view, *table, table->rowAtLine(3979).value(), {}, AmountUnit::Keur))
        << "a row of dashes has no bridge";
}

TEST(RollForward, RowsRollByTheirPrintedSign)
{
    // Tabel 46: 6.570.738 + 5.749.612 − 6.360.050 = 5.960.300; the third is printed without a minus.
    const auto table = TableReader::open(report(), 46);
    const TopicView view = viewOfTable(*table, {QStringLiteral("balance")});
    const auto chart = rollForwardRows(view, *table, {QStringLiteral("x"), QStringLiteral("balance"), 0, 3});
    const auto& bridge = std::get<BridgeChart>(chart->spec);
    ASSERT_EQ(bridge.rows.size(), 4U) << "nothing is unexplained";
    EXPECT_EQ(bridge.rows[2].text, QStringLiteral("−6.360.050"));
    EXPECT_EQ(bridge.rows[2].to, 5960300.0);
    EXPECT_EQ(bridge.rows[2].key, 2);
}

TEST(RollForward, WhatTheMutationsDoNotExplainIsAStepOfItsOwn)
{
    // The first two rows of Tabel 46 and its end, without the advances that were settled.
    const auto table = TableReader::open(report(), 46);
    const TopicView view = viewOfTable(*table, {QStringLiteral("balance")});
    const auto chart = rollForwardRows(view, *table, {QStringLiteral("x"), QStringLiteral("balance"), 1, 3});
    const auto& bridge = std::get<BridgeChart>(chart->spec);
    ASSERT_EQ(bridge.rows.size(), 4U);
    // 5.749.612 − 6.360.050 = −610.438; to 5.960.300 is +6.570.738.
    EXPECT_TRUE(bridge.rows[2].unexplained);
    EXPECT_EQ(bridge.rows[2].text, QStringLiteral("+6.570.738"));
    EXPECT_EQ(bridge.min, -610438.0);
}

}  // namespace
}  // namespace ketenbudget::test
