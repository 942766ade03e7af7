#include "ui/provenance/PrintedTableView.h"

#include "tests/support/ReportSnapshot.h"
#include "ui/models/PrintedTableModel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

class PrintedTableViewTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_view.setModel(&m_model);
        m_view.resize(340, 260);
        m_view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    }
    void look(FigureId figure)
    {
        const CellRef cell = reportSnapshot()->figure(figure).cell;
        m_model.setTable(reportSnapshot(), cell.table, cell);
        m_view.scrollTo(m_model.markedIndex());
    }

    PrintedTableModel m_model;
    PrintedTableView m_view;
};

TEST_F(PrintedTableViewTest, ShowsAnyMarkedCellBesideTheNames)
{
    for (const char* column : {"realisation_2021", "realisation_2023", "difference_2025", "realisation_2022"}) {
        look(reportCell(6, QStringLiteral("COA"), QLatin1String(column)));
        EXPECT_TRUE(m_view.figuresRect().contains(m_view.visualRect(m_model.markedIndex()))) << column;
    }
}

TEST_F(PrintedTableViewTest, ShowsNoHalfNumberBesideTheNames)
{
    for (const int width : {320, 360, 412, 480, 520}) {
        m_view.resize(width, 260);
        for (const char* key : {"realisation_2021", "realisation_2024", "adopted_budget_2025", "difference_2025"}) {
            look(reportCell(6, QStringLiteral("COA"), QLatin1String(key)));
            QList<int> edges;
            for (int column = 1; column < m_model.columnCount(); ++column) edges.append(m_view.columnViewportPosition(column));
            EXPECT_TRUE(edges.contains(m_view.figuresRect().left())) << width << ' ' << key;
        }
    }
}

TEST_F(PrintedTableViewTest, KeepsTheNamesInSight)
{
    look(reportCell(6, QStringLiteral("COA"), QStringLiteral("difference_2025")));
    ASSERT_GT(m_view.horizontalScrollBar()->value(), 0);
    ASSERT_GT(m_view.verticalScrollBar()->value(), 0);
    const auto* names = m_view.findChild<QTableView*>();
    ASSERT_NE(names, nullptr);
    const QModelIndex row = m_model.markedIndex().siblingAtColumn(0);
    const int inNames = names->viewport()->mapTo(&m_view, names->visualRect(row).topLeft()).y();
    const int inFigures = m_view.viewport()->mapTo(&m_view, m_view.visualRect(m_model.markedIndex()).topLeft()).y();
    EXPECT_EQ(inNames, inFigures);
    EXPECT_EQ(names->viewport()->mapTo(&m_view, names->visualRect(row).topLeft()).x(), m_view.frameWidth());
}

TEST_F(PrintedTableViewTest, CutsNoTokenAndNoWordOfAHeading)
{
    look(reportCell(5, QStringLiteral("COA"), QStringLiteral("realisation_2025")));
    const QFontMetrics metrics(m_view.font());
    for (int column = 1; column < m_model.columnCount(); ++column) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QString token = m_model.index(row, column).data().toString();
            EXPECT_LT(metrics.horizontalAdvance(token), m_view.columnWidth(column)) << qPrintable(token);
        }
        // An alignment of the model would override the wrapping of the view.
        EXPECT_FALSE(m_model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).isValid());
        EXPECT_TRUE(m_view.horizontalHeader()->defaultAlignment().toInt() & Qt::TextWordWrap);
        const QString header = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (const QString& word : header.split(QLatin1Char(' '))) {
            EXPECT_LT(metrics.horizontalAdvance(word), m_view.columnWidth(column)) << qPrintable(word);
        }
    }
}

TEST_F(PrintedTableViewTest, CutsNoWordOfAName)
{
    look(reportCell(6, QStringLiteral("COA"), QStringLiteral("realisation_2025")));
    const QFontMetrics metrics(m_view.font());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const QString& word : m_model.index(row, 0).data().toString().split(QLatin1Char(' '))) {
            EXPECT_LT(metrics.horizontalAdvance(word), m_view.columnWidth(0)) << qPrintable(word);
        }
    }
}

TEST_F(PrintedTableViewTest, GivesALongNameMoreLines)
{
    look(reportCell(6, QStringLiteral("COA"), QStringLiteral("realisation_2025")));
    const QFontMetrics metrics(m_view.font());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString name = m_model.index(row, 0).data().toString();
        const int lines = metrics.horizontalAdvance(name) / m_view.columnWidth(0) + 1;
        EXPECT_GE(m_view.rowHeight(row), lines * metrics.height()) << qPrintable(name);
    }
}

}  // namespace
}  // namespace ketenbudget::test
