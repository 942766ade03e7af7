#include "tests/ui/pages/ReconciliationFixture.h"
#include "ui/models/PrintedTableModel.h"
#include "ui/provenance/PrintedTableView.h"

#include <QListWidget>

// Both sides of a check, with the tables they are printed in. Figures are typed from the annual report 2025.

namespace ketenbudget::test {
namespace {

using CheckSidesTest = ReconciliationFixture;

TEST_F(CheckSidesTest, BothSidesOfTheFundingOfTableNineDiffer)
{
    const QString id = failing(61817);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(m_page.open(CheckLink{id}));
    const QString sides = text("checkLeftHeading") + text("checkLeftFormula") + text("checkRightHeading") + text("checkRightFormula");
    EXPECT_TRUE(sides.contains(u"1.160.752")) << sides.toStdString();
    EXPECT_TRUE(sides.contains(u"707.102 + 170.555 + 221.278")) << sides.toStdString();
    EXPECT_TRUE(text("checkOutcome").contains(u"61.817")) << text("checkOutcome").toStdString();
    EXPECT_TRUE(text("checkTolerance").contains(u"3 addends")) << text("checkTolerance").toStdString();
    const auto& total = m_drive.find<PrintedTableView>("checkSharedTable");
    EXPECT_EQ(total.currentIndex().data().toString(), QStringLiteral("1.160.752"));
    EXPECT_TRUE(total.figuresRect().contains(total.visualRect(total.currentIndex()))) << "the marked cell is in sight";
    EXPECT_EQ(m_drive.find<QListWidget>("checkLeftCells").count(), 3);
}

TEST_F(CheckSidesTest, ACellOfASideIsMarkedAndOpensAmongTheSources)
{
    ASSERT_TRUE(m_page.open(CheckLink{failing(61817)}));
    auto& cells = m_drive.find<QListWidget>("checkLeftCells");
    cells.setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(m_drive.find<PrintedTableView>("checkSharedTable").currentIndex().data().toString(), QStringLiteral("170.555"));
    press(Qt::Key_Return);
    ASSERT_EQ(m_links.size(), 1U);
    EXPECT_EQ(reportSnapshot()->figure(std::get<FigureId>(m_links.front())).raw, QStringLiteral("170.555"));
    m_drive.find<PrintedTableView>("checkSharedTable").setFocus();
    ASSERT_TRUE(m_page.currentCell().has_value());
    EXPECT_EQ(m_page.currentCell()->quantity.money(), Money::fromKeur(170555));
}

TEST_F(CheckSidesTest, SidesInOneTableShareItWithAllTheirCellsMarked)
{
    ASSERT_TRUE(m_page.open(CheckLink{failing(61817)}));
    EXPECT_FALSE(m_drive.find<PrintedTableView>("checkLeftTable").isVisible());
    EXPECT_FALSE(m_drive.find<PrintedTableView>("checkRightTable").isVisible());
    const auto& table = m_drive.find<PrintedTableView>("checkSharedTable");
    QStringList marked;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex cell = table.model()->index(row, 1);
        const QString side = cell.data(PrintedTableModel::SideRole).toString();
        if (side.isEmpty()) continue;
        marked.append(side + QLatin1Char(' ') + cell.data().toString());
        EXPECT_TRUE(table.figuresRect().contains(table.visualRect(cell))) << marked.back().toStdString();
    }
    EXPECT_EQ(marked, (QStringList{QStringLiteral("L 707.102"), QStringLiteral("L 170.555"), QStringLiteral("L 221.278"),
                                   QStringLiteral("R 1.160.752")}));
}

TEST_F(CheckSidesTest, SidesInTwoTablesStandBesideEachOther)
{
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t32-eindstand-t25")}));
    EXPECT_FALSE(m_drive.find<PrintedTableView>("checkSharedTable").isVisible());
    const auto& left = m_drive.find<PrintedTableView>("checkLeftTable");
    const auto& right = m_drive.find<PrintedTableView>("checkRightTable");
    EXPECT_EQ(left.currentIndex().data().toString(), QStringLiteral("356.009"));
    EXPECT_EQ(right.currentIndex().data().toString(), QStringLiteral("356.029"));
    EXPECT_TRUE(left.figuresRect().contains(left.visualRect(left.currentIndex())));
    EXPECT_TRUE(right.figuresRect().contains(right.visualRect(right.currentIndex())));
}

TEST_F(CheckSidesTest, EnterInTheTableOpensTheCellAmongTheSources)
{
    ASSERT_TRUE(m_page.open(CheckLink{failing(61817)}));
    m_drive.find<PrintedTableView>("checkSharedTable").setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(m_links.size(), 1U);
    EXPECT_EQ(reportSnapshot()->figure(std::get<FigureId>(m_links.front())).raw, QStringLiteral("1.160.752"));
    press(Qt::Key_F4);
    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(CheckSidesTest, TheFloorOfTheEquityIsToldWithItsCeiling)
{
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t28-bodem-2025")}));
    EXPECT_TRUE(text("checkLeftHeading").contains(u"−48.859")) << text("checkLeftHeading").toStdString();
    EXPECT_TRUE(text("checkOutcome").endsWith(u"below zero")) << text("checkOutcome").toStdString();
    EXPECT_TRUE(text("checkOtherNorms").contains(u"limit 46.882")) << text("checkOtherNorms").toStdString();
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t28-plafond-2025")}));
    EXPECT_TRUE(text("checkRightHeading").contains(u"46.882")) << text("checkRightHeading").toStdString();
    EXPECT_TRUE(text("checkOtherNorms").endsWith(u"below zero")) << text("checkOtherNorms").toStdString();
}

TEST_F(CheckSidesTest, ANormMarksItsValueAndTellsItOnce)
{
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t28-plafond-2025")}));
    const auto& table = m_drive.find<PrintedTableView>("checkSharedTable");
    EXPECT_EQ(table.currentIndex().data().toString(), QStringLiteral("‒ 48.859"));
    EXPECT_TRUE(m_drive.find<QLabel>("checkLeftFormula").isHidden()) << "the heading has it already";
    EXPECT_FALSE(m_drive.find<QLabel>("checkRightFormula").isHidden());
    EXPECT_EQ(text("checksListed"), QStringLiteral("2.111 listed"));
}

TEST_F(CheckSidesTest, TheListOfCellsLeavesNoEmptyRoomUnderOneCell)
{
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t09-totale-bekostiging-t24")}));
    for (const char* name : {"checkLeftCells", "checkRightCells"}) {
        const auto& cells = m_drive.find<QListWidget>(name);
        EXPECT_EQ(cells.viewport()->height(), cells.sizeHintForRow(0)) << name;
    }
}

TEST_F(CheckSidesTest, AnAmountOfTheTextIsToldWithItsPassage)
{
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/npo-opdrachten/2001/1")}));
    EXPECT_TRUE(text("checkLeftFormula").contains(u"227,9 mln."));
    EXPECT_TRUE(text("checkLeftNone").contains(u"line 2001")) << text("checkLeftNone").toStdString();
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t28-bodem-2025")}));
    EXPECT_FALSE(text("checkRightNone").contains(u"line")) << "a limit has no passage";
}

TEST_F(CheckSidesTest, ANormTellsOnWhichSideOfItsLimitTheValueIs)
{
    for (const Check& check : m_book.reconciliation().checks) {
        if (check.state != CheckState::Breached || check.right.value != Rational(0)) continue;
        ASSERT_TRUE(m_page.open(CheckLink{check.id}));
        EXPECT_TRUE(text("checkOutcome").endsWith(u"below zero")) << text("checkOutcome").toStdString();
        EXPECT_TRUE(text("checkLeftHeading").startsWith(u"Value: "));
        return;
    }
    GTEST_SKIP() << "no norm at zero is breached";
}

}  // namespace
}  // namespace ketenbudget::test
