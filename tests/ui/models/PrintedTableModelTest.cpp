#include "ui/models/PrintedTableModel.h"

#include "tests/support/ModelGuard.h"
#include "tests/support/ModelText.h"
#include "tests/support/ReportSnapshot.h"
#include "ui/models/Roles.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

const QString realised2025 = QStringLiteral("realisation_2025");

class PrintedTableModelTest : public ::testing::Test {
protected:
    void show(int number, std::optional<FigureId> marked = std::nullopt)
    {
        const TableId table = *m_snapshot->findTable(QStringLiteral("jaarverslag-2025-xx"), number);
        m_model.setTable(m_snapshot, table, marked ? std::optional(m_snapshot->figure(*marked).cell) : std::nullopt);
    }
    QModelIndex cell(const char* label, int column) const
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.index(row, 0).data().toString() == QString::fromUtf8(label)) return m_model.index(row, column);
        }
        return {};
    }

    SnapshotPtr m_snapshot = reportSnapshot();
    PrintedTableModel m_model;
    ModelGuard m_guard{&m_model};
};

TEST_F(PrintedTableModelTest, ShowsTable16AsPrinted)
{
    show(16);
    ModelTextOptions options;
    options.header = true;
    EXPECT_EQ(modelText(m_model, options),
              QStringLiteral(
                  " | Realisatie 2021 | Realisatie 2022 | Realisatie 2023 | Realisatie 2024 | Realisatie 2025 | "
                  "Vastgestelde begroting 2025 | Verschil 2025\n"
                  "91 Uitgaven | 11.377 | 31.950 | 31.737 | 40.909 | 56.949 | 33.262 | 23.687\n"
                  "91.1 Apparaatsuitgaven Kerndepartement | 11.377 | 31.950 | 31.737 | 40.909 | 56.949 | 33.262 | 23.687\n"
                  "Personeel |  |  |  |  |  |  | \n"
                  "Eigen personeel | 16.677 | 21.503 | 25.573 | 29.534 | 34.502 | 23.809 | 10.693\n"
                  "Externe inhuur | 1.828 | 4.741 | 3.857 | 4.902 | 7.442 | 6.300 | 1.142\n"
                  "Overig personeel | 0 | 0 | 0 | 0 | 84 | 413 | ‒ 329\n"
                  "Materieel |  |  |  |  |  |  | \n"
                  "ICT | 45 | 87 | 140 | 596 | 597 | 100 | 497\n"
                  "SSO's | 693 | 156 | 1.848 | 1.733 | 7.387 | ‒ 109 | 7.496\n"
                  "Overig materieel | ‒ 7.866 | 5.463 | 319 | 4.144 | 6.937 | 2.749 | 4.188"));
}

TEST_F(PrintedTableModelTest, TellsLevelTotalAndHeading)
{
    show(6);
    EXPECT_EQ(cell("37 Uitgaven", 0).data(PrintedTableModel::LevelRole).toInt(), 0);
    EXPECT_EQ(cell("COA", 0).data(PrintedTableModel::LevelRole).toInt(), 4);
    EXPECT_TRUE(cell("37 Uitgaven", 1).data(TotalRole).toBool());
    EXPECT_FALSE(cell("COA", 1).data(TotalRole).toBool());
    EXPECT_TRUE(cell("Opdrachten", 0).data(HeaderRowRole).toBool());
    EXPECT_FALSE(cell("COA", 0).data(HeaderRowRole).toBool());
}

TEST_F(PrintedTableModelTest, AlignsFiguresRightAndLabelsLeft)
{
    show(6);
    EXPECT_TRUE(cell("COA", 5).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_TRUE(cell("COA", 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

TEST_F(PrintedTableModelTest, MarksOneCell)
{
    show(6, reportCell(6, QStringLiteral("COA"), realised2025));
    EXPECT_EQ(m_model.markedIndex(), cell("COA", 5));
    EXPECT_EQ(m_model.markedIndex().data().toString(), QStringLiteral("3.593.266"));
    int marked = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (m_model.index(row, column).data(MarkedRole).toBool()) ++marked;
        }
    }
    EXPECT_EQ(marked, 1);
}

TEST_F(PrintedTableModelTest, MovesTheMarkWithoutResettingTheTable)
{
    show(6, reportCell(6, QStringLiteral("COA"), realised2025));
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    show(6, reportCell(6, QStringLiteral("IND"), realised2025));
    EXPECT_EQ(reset.count(), 0);
    ASSERT_EQ(changed.count(), 2);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex(), cell("COA", 5));
    EXPECT_EQ(changed.at(1).at(0).toModelIndex(), cell("IND", 5));
    show(16, reportCell(16, QStringLiteral("ICT"), realised2025));
    EXPECT_EQ(reset.count(), 1);
}

TEST_F(PrintedTableModelTest, FindsTheFigureOfACell)
{
    show(6);
    EXPECT_EQ(m_model.figureAt(cell("COA", 5)), reportCell(6, QStringLiteral("COA"), realised2025));
    EXPECT_EQ(m_model.figureAt(cell("COA", 0)), std::nullopt);
    EXPECT_EQ(m_model.figureAt(cell("Opdrachten", 5)), std::nullopt);
    EXPECT_EQ(m_model.figureAt({}), std::nullopt);
}

TEST_F(PrintedTableModelTest, SaysWhereACellIsPrinted)
{
    show(6);
    EXPECT_EQ(cell("COA", 5).data(Qt::ToolTipRole).toString(),
              QStringLiteral("Jaarverslag 2025 XX\nTable 6\nCOA\nRealisatie 2025\npage 26\nline 1318 in the text"));
    EXPECT_EQ(cell("COA", 0).data(Qt::ToolTipRole).toString(),
              QStringLiteral("Jaarverslag 2025 XX\nTable 6\nCOA\npage 26\nline 1318 in the text\n"
                             "COA: Central Agency for the Reception of Asylum Seekers"));
}

TEST_F(PrintedTableModelTest, NamesThePageOfADocumentWithoutAText)
{
    const auto row = m_snapshot->findRow(QStringLiteral("ind-jaarverslag-2011-vii"), 1, 6);
    ASSERT_TRUE(row);
    m_model.setTable(m_snapshot, row->table, std::nullopt);
    EXPECT_EQ(cell("Totaal baten", 2).data(Qt::ToolTipRole).toString(),
              QStringLiteral("Jaarverslag 2011 VII\nTable 1\nTotaal baten\nRealisatie 2011\n"
                             "row 6 of the table on the page\n"
                             "https://www.rijksfinancien.nl/jaarverslag/2011/VII/onderdeel/d16e43190"));
}

TEST_F(PrintedTableModelTest, SpeaksACellThatHasNothing)
{
    show(6);
    EXPECT_EQ(cell("Opdrachten", 5).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Opdrachten: a heading without figures"));
    EXPECT_EQ(cell("COA", 5).data(Qt::AccessibleTextRole).toString(), QStringLiteral("COA, Realisatie 2025: 3.593.266"));
    show(6, reportCell(6, QStringLiteral("Samenwerkingsverbanden asielketen"), QStringLiteral("realisation_2023"), 2));
    EXPECT_EQ(m_model.markedIndex().data().toString(), QString());
    EXPECT_EQ(m_model.markedIndex().data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Samenwerkingsverbanden asielketen, Realisatie 2023: nothing printed"));
}

TEST_F(PrintedTableModelTest, IsEmptyWithoutATable)
{
    show(6, reportCell(6, QStringLiteral("COA"), realised2025));
    m_model.clear();
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_EQ(m_model.columnCount(), 0);
    EXPECT_FALSE(m_model.markedIndex().isValid());
}

}  // namespace
}  // namespace ketenbudget::test
