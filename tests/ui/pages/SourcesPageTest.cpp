#include "tests/ui/pages/SourcesFixture.h"
#include "ui/pages/SourcesTree.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

// Figures and text lines are typed from the annual report 2025.

namespace ketenbudget::test {
namespace {

class SourcesPageTest : public SourcesFixture {
protected:
    void TearDown() override { QGuiApplication::clipboard()->clear(); }
    void openCell(int table, const char* label, const char* column, int occurrence = 1)
    {
        ASSERT_TRUE(m_page.open(reportCell(table, QString::fromUtf8(label), QString::fromLatin1(column), occurrence)));
        QApplication::processEvents();
    }
};

TEST_F(SourcesPageTest, ALinkToACellSelectsItInItsTable)
{
    openCell(6, "COA", "difference_2025");
    EXPECT_EQ(text("printedTitle"), QStringLiteral("Tabel 6 Meerjarig overzicht uitgaven artikel 37 (bedragen x €\u00A0" "1.000)"));
    EXPECT_EQ(token(), QStringLiteral("‒ 469.334"));
    EXPECT_TRUE(view().hasFocus());
    EXPECT_TRUE(view().figuresRect().contains(view().visualRect(view().currentIndex()))) << "in sight, beside the names";
    const auto& tree = m_drive.find<SourcesTree>("sourcesTree");
    ASSERT_NE(tree.currentItem(), nullptr);
    EXPECT_TRUE(tree.currentItem()->text(0).startsWith(u"Tabel 6 "));
}

TEST_F(SourcesPageTest, ALinkToARowSelectsTheRow)
{
    const auto row = reportSnapshot()->findRow(QStringLiteral("jaarverslag-2025-xx"), 6, 1318);
    ASSERT_TRUE(row.has_value());
    EXPECT_TRUE(m_page.open(*row));
    EXPECT_EQ(token(), QStringLiteral("COA"));
    EXPECT_EQ(m_page.selection().quantities.size(), 7U);
    EXPECT_TRUE(m_page.selection().overlapping) << "the printed difference is among the amounts";
}

TEST_F(SourcesPageTest, OtherLinksBelongToOtherPages)
{
    EXPECT_FALSE(m_page.open(reportLine(Structure::Recast, QStringLiteral("37"))));
    EXPECT_FALSE(m_page.open(CheckLink{QStringLiteral("x")}));
    EXPECT_FALSE(m_page.open(FindingLink{0}));
}

TEST_F(SourcesPageTest, TheUnitAndTheFootnotesStandWithTheTable)
{
    m_page.goTo(TablePlace{tableId(6), 0, 0});
    EXPECT_TRUE(text("printedPlace").contains(u"amounts x €\u00A01.000")) << text("printedPlace").toStdString();
    m_page.goTo(TablePlace{tableId(8), 0, 0});
    EXPECT_TRUE(text("printedNotes").contains(u"2 Dit betreft zij-instroom"));
    EXPECT_TRUE(text("printedNotes").contains(u"Source: Jaarverslag 2025 XX"));
    m_page.goTo(TablePlace{tableId(33), 0, 0});
    EXPECT_TRUE(text("printedPlace").contains(u"the unit differs by row or column"));
}

TEST_F(SourcesPageTest, ATableThatIsNotInTheTextIsInTheTreeWithTheReason)
{
    auto& tree = m_drive.find<SourcesTree>("sourcesTree");
    const QList<QTreeWidgetItem*> found = tree.findItems(QStringLiteral("Tabel 21"), Qt::MatchStartsWith | Qt::MatchRecursive);
    ASSERT_EQ(found.size(), 1);
    tree.setCurrentItem(found.front());
    EXPECT_TRUE(text("passageText").contains(u"geen Tabel 21")) << text("passageText").toStdString();
    EXPECT_FALSE(m_page.reportTable().has_value());
}

TEST_F(SourcesPageTest, SearchingAnAmountLeadsToItsCell)
{
    search("469334");
    ASSERT_EQ(hits().count(), 1);
    press(Qt::Key_Return);
    EXPECT_EQ(token(), QStringLiteral("‒ 469.334"));
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(SourcesPageTest, EscapeGivesBackWhatWasThere)
{
    openCell(16, "ICT", "realisation_2025");
    const SourcePlace before = TablePlace{tableId(16), view().currentIndex().row(), view().currentIndex().column()};
    search("coa");
    EXPECT_GT(hits().count(), 3);
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_drive.find<QLineEdit>("sourcesSearch").text().isEmpty());
    EXPECT_TRUE(m_page.place() == before);
    EXPECT_TRUE(view().hasFocus());
    EXPECT_FALSE(hits().isVisible());
}

TEST_F(SourcesPageTest, NothingFoundSaysWhatToTry)
{
    search("xyzzy");
    EXPECT_TRUE(text("sourcesSearchState").startsWith(u"Nothing found. Try "));
    EXPECT_FALSE(hits().isVisible());
}

TEST_F(SourcesPageTest, TheTreeShowsOnlyTablesWithAHit)
{
    search("samenwerkingsverbanden");
    auto& tree = m_drive.find<SourcesTree>("sourcesTree");
    const auto hidden = [&tree](const char* title) {
        const auto found = tree.findItems(QLatin1String(title), Qt::MatchStartsWith | Qt::MatchRecursive);
        return found.isEmpty() || found.front()->isHidden();
    };
    EXPECT_FALSE(hidden("Tabel 6 "));
    EXPECT_TRUE(hidden("Tabel 25 "));
    press(Qt::Key_Escape);
    EXPECT_FALSE(hidden("Tabel 25 "));
}

TEST_F(SourcesPageTest, ACellOfABudgetLineLeadsToTheLine)
{
    openCell(6, "COA", "realisation_2025");
    QListWidget* lines = used("Budget line");
    ASSERT_NE(lines, nullptr);
    lines->setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(m_links.size(), 1U);
    EXPECT_EQ(std::get<LineId>(m_links.front()), reportLine(Structure::Recast, QStringLiteral("37/37.4/zbo-rwt/coa")));
}

TEST_F(SourcesPageTest, ATotalLeadsToItsChecks)
{
    openCell(6, "37 Uitgaven", "realisation_2025");
    QListWidget* checks = used("Checks");
    ASSERT_NE(checks, nullptr);
    checks->setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(m_links.size(), 1U);
    EXPECT_TRUE(m_book.find(std::get<CheckLink>(m_links.front()).check).has_value());
}

TEST_F(SourcesPageTest, AnExplanationOfTheRowOpensOnThisPageAndBackReturns)
{
    openCell(6, "COA", "realisation_2025");
    QListWidget* passages = used("Explained in the text");
    ASSERT_NE(passages, nullptr);
    passages->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(std::holds_alternative<ExplanationPlace>(m_page.place()));
    EXPECT_TRUE(text("passagePlace").contains(u"in the text"));
    m_page.goBack();
    EXPECT_EQ(token(), QStringLiteral("3.593.266"));
}

TEST_F(SourcesPageTest, EnterAsksWhereTheNumberComesFrom)
{
    openCell(6, "COA", "realisation_2025");
    press(Qt::Key_Return);
    press(Qt::Key_F4);
    ASSERT_EQ(m_asked.size(), 2U);
    EXPECT_EQ(m_asked.front().title, QStringLiteral("COA, Realisatie 2025"));
    EXPECT_EQ(m_asked.front().quantity.money(), Money::fromKeur(3593266));
}

TEST_F(SourcesPageTest, FiguresOfOtherUnitsAreNoMoney)
{
    openCell(33, "Gemiddelde kostprijs (x €1 )", "realisation_2025");
    ASSERT_TRUE(m_page.currentCell().has_value());
    EXPECT_EQ(m_page.currentCell()->quantity.kind, QuantityKind::Other);
    EXPECT_TRUE(m_page.selection().quantities.empty());
}

TEST_F(SourcesPageTest, ATotalWithAPartOverlaps)
{
    openCell(6, "37 Uitgaven", "realisation_2025");
    view().selectionModel()->select(view().model()->index(3, 5), QItemSelectionModel::Select);
    EXPECT_EQ(m_page.selection().quantities.size(), 2U);
    EXPECT_TRUE(m_page.selection().overlapping);
    openCell(6, "Eigen personeel", "realisation_2025");
    view().selectionModel()->select(view().currentIndex().siblingAtRow(view().currentIndex().row() + 1), QItemSelectionModel::Select);
    EXPECT_FALSE(m_page.selection().overlapping) << "two lines beside each other";
}

TEST_F(SourcesPageTest, CopyGivesPlainNumbers)
{
    openCell(6, "COA", "difference_2025");
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("-469334\n"));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.endsWith(QStringLiteral("\tVerschil 2025\nCOA\t-469334\n"))) << text.toStdString();
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(u">-469.334</td>"));
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(u"Source: Jaarverslag 2025 XX"));
}

TEST_F(SourcesPageTest, TheShownTableIsWhatIsExported)
{
    m_page.goTo(TablePlace{tableId(9), 0, 0});
    ASSERT_TRUE(m_page.reportTable().has_value());
    EXPECT_EQ(m_page.reportTable()->title, QStringLiteral("Tabel 9 Bekostiging IND (bedragen x € 1.000)"));
}

TEST_F(SourcesPageTest, LongTextsAreWholeInTheirRows)
{
    for (const int number : {52, 53, 57, 58}) {
        m_page.goTo(TablePlace{tableId(number), 0, 0});
        QApplication::processEvents();
        const QFontMetrics metrics(view().font());
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            for (int column = 0; column < view().model()->columnCount(); ++column) {
                const QString words = view().model()->index(row, column).data().toString();
                const QRect room(0, 0, view().columnWidth(column) - 10, 100000);
                EXPECT_GE(view().rowHeight(row), metrics.boundingRect(room, Qt::TextWordWrap, words).height()) << qPrintable(words);
            }
        }
    }
}

TEST_F(SourcesPageTest, NoTokenOfAnyTableIsCut)
{
    for (const TableId id : reportSnapshot()->document(reportSnapshot()->table(tableId(6)).document).tables) {
        m_page.goTo(TablePlace{id, 0, 0});
        const QFontMetrics metrics(view().font());
        for (int column = 1; column < view().model()->columnCount(); ++column) {
            for (int row = 0; row < view().model()->rowCount(); ++row) {
                for (const QString& word : view().model()->index(row, column).data().toString().split(u' ')) {
                    EXPECT_LT(metrics.horizontalAdvance(word), view().columnWidth(column)) << qPrintable(word);
                }
            }
        }
    }
}

TEST_F(SourcesPageTest, NextAndPreviousTableByKeys)
{
    m_page.goTo(TablePlace{tableId(20), 0, 0});
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_TRUE(text("printedTitle").startsWith(u"Tabel 22 ")) << "21 has no table";
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_TRUE(text("printedTitle").startsWith(u"Tabel 20 "));
}

TEST_F(SourcesPageTest, ThePlaceComesBackAtTheNextStart)
{
    openCell(6, "COA", "difference_2025");
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    m_page.save(settings);
    SourcesPage next(reportSnapshot(), m_book);
    next.restore(settings);
    EXPECT_TRUE(next.place() == m_page.place() || next.currentCell()->title == QStringLiteral("COA, Verschil 2025"));
    ASSERT_TRUE(next.currentCell().has_value());
    EXPECT_EQ(next.currentCell()->quantity.money(), Money::fromKeur(-469334));
}

TEST_F(SourcesPageTest, ThePanelAtTheRightCanBeClosed)
{
    QMenu menu;
    m_page.fillViewMenu(menu);
    ASSERT_EQ(menu.actions().size(), 1);
    menu.actions().front()->trigger();
    EXPECT_FALSE(m_drive.find<QWidget>("usedInPanel").isVisible());
    m_page.resetLayout();
    EXPECT_TRUE(m_drive.find<QWidget>("usedInPanel").isVisible());
}

}  // namespace
}  // namespace ketenbudget::test
