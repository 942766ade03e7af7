#include "core/domain/Snapshot.h"

#include "tests/core/support/SmallReport.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

/// Article 100, and article 7 with a part of which the instrument prints a commitment too.
class SnapshotTest : public ::testing::Test {
protected:
    SnapshotTest()
        : m_100(m_report.addLine(QStringLiteral("100"), LineKind::Article)),
          m_7(m_report.addLine(QStringLiteral("7"), LineKind::Article)),
          m_part(m_report.addLine(QStringLiteral("7/7.1"), LineKind::ArticlePart)),
          m_instrument(m_report.addLine(QStringLiteral("7/7.1/x"), LineKind::Instrument))
    {
        m_report.addHeader(QStringLiteral("Kop"));
        m_report.addRow(m_instrument, Measure::Expenditure, {amount(1), amount(2), amount(3)});
        m_report.addRow(m_instrument, Measure::Commitments, {amount(4), nil(), blank()});
    }

    SmallReport m_report;
    LineId m_100;
    LineId m_7;
    LineId m_part;
    LineId m_instrument;
};

TEST_F(SnapshotTest, OrdersArticlesByNumberNotByText)
{
    const Snapshot snapshot = m_report.snapshot();
    EXPECT_EQ(snapshot.articles(Structure::Recast), (std::vector<LineId>{m_7, m_100}));
    EXPECT_TRUE(snapshot.articles(Structure::Legal).empty());
}

TEST_F(SnapshotTest, FindsALineByPathWithinItsStructure)
{
    const Snapshot snapshot = m_report.snapshot();
    EXPECT_EQ(snapshot.findLine(Structure::Recast, QStringLiteral("7/7.1/x")), m_instrument);
    EXPECT_EQ(snapshot.findLine(Structure::Legal, QStringLiteral("7/7.1/x")), std::nullopt);
    EXPECT_EQ(snapshot.findLine(Structure::Recast, QStringLiteral("x")), std::nullopt);
}

TEST_F(SnapshotTest, FindsATableByDocumentAndNumber)
{
    const Snapshot snapshot = m_report.snapshot();
    EXPECT_EQ(snapshot.findTable(QStringLiteral("klein"), 1), TableId(0));
    EXPECT_EQ(snapshot.findTable(QStringLiteral("klein"), 2), std::nullopt);
    EXPECT_EQ(snapshot.findTable(QStringLiteral("groot"), 1), std::nullopt);
}

TEST_F(SnapshotTest, FindsACellOnlyWhereOneIsPrinted)
{
    const Snapshot snapshot = m_report.snapshot();
    const TableId table(0);
    EXPECT_EQ(snapshot.findCell({table, 1, 2}), FigureId(2));
    EXPECT_EQ(snapshot.findCell({table, 2, 0}), FigureId(3));
    EXPECT_EQ(snapshot.findCell({table, 0, 0}), std::nullopt) << "a header row";
    for (const CellRef& outside :
         {CellRef{table, -1, 0}, CellRef{table, 3, 0}, CellRef{table, 1, -1}, CellRef{table, 1, 3}}) {
        EXPECT_EQ(snapshot.findCell(outside), std::nullopt) << outside.row << ", " << outside.column;
    }
}

TEST_F(SnapshotTest, FindsTheFigureOfAStandForOneMeasure)
{
    const Snapshot snapshot = m_report.snapshot();
    EXPECT_EQ(snapshot.findStand(m_instrument, Measure::Expenditure, realised(2025)), FigureId(1));
    EXPECT_EQ(snapshot.findStand(m_instrument, Measure::Commitments, realised(2025)), FigureId(4));
    EXPECT_EQ(snapshot.findStand(m_instrument, Measure::Receipts, realised(2025)), std::nullopt);
    EXPECT_EQ(snapshot.findStand(m_instrument, Measure::Expenditure, realised(2023)), std::nullopt);
    EXPECT_EQ(snapshot.findStand(m_part, Measure::Expenditure, realised(2025)), std::nullopt);
    EXPECT_EQ(snapshot.findDifference(m_instrument, Measure::Expenditure, adopted(2025)), std::nullopt)
        << "no difference column";
}

TEST_F(SnapshotTest, ALineHasAMeasureIfALineBelowItHas)
{
    const Snapshot snapshot = m_report.snapshot();
    EXPECT_TRUE(snapshot.hasMeasure(m_7, Measure::Commitments));
    EXPECT_TRUE(snapshot.hasMeasure(m_instrument, Measure::Commitments));
    EXPECT_FALSE(snapshot.hasMeasure(m_7, Measure::Receipts));
    EXPECT_FALSE(snapshot.hasMeasure(m_100, Measure::Expenditure));
}

TEST_F(SnapshotTest, ThePathRunsFromTheArticleDownToTheLine)
{
    const Snapshot snapshot = m_report.snapshot();
    EXPECT_EQ(snapshot.pathTo(m_instrument), (std::vector<LineId>{m_7, m_part, m_instrument}));
    EXPECT_EQ(snapshot.pathTo(m_100), (std::vector<LineId>{m_100}));
}

TEST_F(SnapshotTest, FindsAnAccountByKeyAndByRow)
{
    SnapshotData data = m_report.data();
    const TableId table(0);
    data.accounts.push_back({QStringLiteral("ind/baten"), Polarity::HigherIsBetter, false, {{table, 1}}});
    data.accounts.push_back({QStringLiteral("ind/baten/omzet"), Polarity::NotJudged, false, {{table, 2}}});
    const Snapshot snapshot(std::move(data));
    const Account* income = snapshot.findAccount(QStringLiteral("ind/baten"));
    ASSERT_NE(income, nullptr);
    EXPECT_EQ(income->polarity, Polarity::HigherIsBetter);
    EXPECT_EQ(snapshot.accountOf({table, 1}), income);
    EXPECT_EQ(snapshot.accountOf({table, 2}), snapshot.findAccount(QStringLiteral("ind/baten/omzet")));
    EXPECT_EQ(snapshot.accountOf({table, 0}), nullptr) << "a row of no account";
    EXPECT_EQ(snapshot.findAccount(QStringLiteral("ind")), nullptr) << "a step of a path is no account";
}

}  // namespace
}  // namespace ketenbudget::test
