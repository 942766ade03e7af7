#include "tests/ui/pages/TopicFixture.h"
#include "ui/delegates/VarianceDelegate.h"
#include "ui/theme/AppFont.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>

// The page that shows the views of a topic; figures of tables 25 and 33.

namespace ketenbudget::test {
namespace {

class TopicPageTest : public TopicFixture {
protected:
    void TearDown() override { QApplication::clipboard()->clear(); }
    static QString copied() { return QApplication::clipboard()->mimeData()->text(); }
    [[nodiscard]] QPushButton& link(int number) const
    {
        return m_drive.find<QPushButton>(QStringLiteral("topicLink%1").arg(number).toLatin1().constData());
    }
};

TEST_F(TopicPageTest, HasATabForEachViewAndKeysBetweenThem)
{
    ASSERT_EQ(tabs().count(), 4);
    EXPECT_EQ(tabs().tabText(1), QStringLiteral("Prijzen && tijden"));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(m_page.view().name, QStringLiteral("proef-prijzen"));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(m_page.view().name, QStringLiteral("proef-leeg")) << "round, as the pages go";
}

TEST_F(TopicPageTest, BeginsWithTheFirstNumberAndAllBranchesOpen)
{
    EXPECT_EQ(current(), QStringLiteral("Vaste activa:1"));
    EXPECT_TRUE(table().isExpanded(model().index(0, 0)));
    EXPECT_EQ(m_drive.find<QLabel>("topicTitle").text(), drawable(m_page.view().title));
}

TEST_F(TopicPageTest, EnterOnANumberAsksWhereItComesFrom)
{
    goTo("Liquide middelen", 1);
    press(Qt::Key_Return);
    press(Qt::Key_F4);
    ASSERT_EQ(m_asked.size(), 2u);
    for (const Asked& asked : m_asked) {
        EXPECT_EQ(asked.title, QStringLiteral("Liquide middelen, 31-12-2025"));
        EXPECT_EQ(asked.quantity.value, 356029);
    }
}

TEST_F(TopicPageTest, EnterOnANameGoesWhereTheRowLeads)
{
    goTo("Liquide middelen", 0);
    press(Qt::Key_Return);
    ASSERT_EQ(m_asked.size(), 1u) << "a row without a target shows the source of its first number";
    EXPECT_EQ(m_asked[0].quantity.value, 356029);
    tabs().setCurrentIndex(1);
    goTo("Saldo van baten en lasten (%)", 0);
    press(Qt::Key_Return);
    ASSERT_EQ(m_links.size(), 1u);
    EXPECT_EQ(std::get<LineId>(m_links[0]), reportLine(Structure::Recast, QStringLiteral("37/37.4/agentschappen/ind")));
    goTo("FTE-totaal (excl. externe inhuur)", 0);
    press(Qt::Key_Return);
    EXPECT_EQ(m_page.view().name, QStringLiteral("proef-balans")) << "a view of its own page";
    EXPECT_EQ(m_links.size(), 1u);
}

TEST_F(TopicPageTest, TableAndChartAreInStepBothWays)
{
    goTo("Vlottende Activa", 1);
    EXPECT_EQ(chart(1).currentKey(), 7);
    chart(1).setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(current(), QStringLiteral("Totaal Activa:1"));
    press(Qt::Key_Return);
    ASSERT_EQ(m_asked.size(), 1u);
    EXPECT_EQ(m_asked[0].quantity.value, 394667);
}

TEST_F(TopicPageTest, OfManyChartsOneIsShownAndChosen)
{
    tabs().setCurrentIndex(1);
    auto& chooser = m_drive.find<QTabBar>("topicChartChooser");
    ASSERT_TRUE(chooser.isVisible());
    ASSERT_EQ(chooser.count(), 3);
    EXPECT_TRUE(chart(1).isVisible());
    EXPECT_FALSE(chart(2).isVisible());
    chooser.setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(m_page.charts().front().name, QStringLiteral("proef-prijzen-7")) << "used last, so first";
    EXPECT_EQ(m_page.charts().size(), 3u);
    EXPECT_EQ(textOf(*chart(1).spec()).who, QStringLiteral("Gemiddelde kostprijs (x €1 )"));
    tabs().setCurrentIndex(2);
    EXPECT_TRUE(chooser.isVisible()) << "two charts would be too low to read";
    EXPECT_EQ(chooser.count(), 2);
    EXPECT_FALSE(chart(2).isVisible());
    m_page.resize(1150, 1000);
    QCoreApplication::processEvents();
    EXPECT_FALSE(chooser.isVisible()) << "two charts have room";
    EXPECT_TRUE(chart(2).isVisible());
    EXPECT_FALSE(table().isVisible()) << "a view of charts alone";
    chart(2).setFocus();
    EXPECT_EQ(m_page.charts().front().name, QStringLiteral("proef-grafiek-omzet"));
}

TEST_F(TopicPageTest, AMessageStandsAboveItsChartWhateverIsChosen)
{
    const ChartMessage message{QStringLiteral("proef-balans-verschil"), QStringLiteral("Liquide middelen stijgen")};
    ASSERT_TRUE(m_work.put(message).ok());
    m_page.setUnit(AmountUnit::Mln);
    EXPECT_EQ(textOf(*chart(1).spec()).message, QStringLiteral("Liquide middelen stijgen"));
    EXPECT_EQ(textOf(m_page.charts().front().spec).message, QStringLiteral("Liquide middelen stijgen"));
    ASSERT_TRUE(m_work.change(message, std::nullopt).ok());
    EXPECT_EQ(textOf(*chart(1).spec()).message, QString());
}

TEST_F(TopicPageTest, AChoiceMakesTheViewAnewAndKeepsTheKeyboard)
{
    tabs().setCurrentIndex(1);
    auto& box = m_drive.find<QComboBox>("topicChoice-basis");
    EXPECT_EQ(box.accessibleName(), QStringLiteral("Basisjaar"));
    box.setFocus();
    press(Qt::Key_Down);
    EXPECT_TRUE(m_page.view().title.endsWith(QStringLiteral("(basis 2023)"))) << m_page.view().title.toStdString();
    EXPECT_TRUE(m_drive.find<QComboBox>("topicChoice-basis").hasFocus());
    tabs().setCurrentIndex(0);
    EXPECT_EQ(m_page.findChild<QComboBox*>(QStringLiteral("topicChoice-basis"))->isVisible(), false);
    tabs().setCurrentIndex(1);
    EXPECT_EQ(m_drive.find<QComboBox>("topicChoice-basis").currentText(), QStringLiteral("2023")) << "each view keeps its own";
}

TEST_F(TopicPageTest, TheUnitIsSwitchedAndTheCellKept)
{
    goTo("Liquide middelen", 2);
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(table().currentIndex().data().toString(), QStringLiteral("224,6"));
    EXPECT_EQ(m_drive.find<QComboBox>("unitSwitch").currentIndex(), 1);
    EXPECT_EQ(current(), QStringLiteral("Liquide middelen:2"));
}

TEST_F(TopicPageTest, SearchingFindsAndEscapeRestores)
{
    goTo("Crediteuren", 2);
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(m_drive.find<QLineEdit>("topicSearch").hasFocus());
    WindowDriver::type("356.029");
    EXPECT_EQ(current(), QStringLiteral("Liquide middelen:1"));
    EXPECT_TRUE(model().index(0, 0).data().toString() == QStringLiteral("Activa")) << "what stands above stays";
    press(Qt::Key_Escape);
    EXPECT_EQ(current().section(QLatin1Char(':'), 0, 0), QStringLiteral("Crediteuren"));
    EXPECT_TRUE(table().hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type("xyzzy");
    EXPECT_EQ(m_message, QStringLiteral("Nothing matches “xyzzy”. Esc clears the search."));
    EXPECT_EQ(table().emptyText(), m_message) << "where the rows would be";
}

TEST_F(TopicPageTest, BackGoesThroughTabsAndRows)
{
    goTo("Crediteuren", 2);
    tabs().setCurrentIndex(1);
    goTo("Saldo van baten en lasten (%)", 3);
    link(1).click();
    EXPECT_EQ(current().section(QLatin1Char(':'), 0, 0), QStringLiteral("Liquide middelen"));
    EXPECT_TRUE(m_links.empty()) << "it is on this page";
    m_page.setFocus();
    press(Qt::Key_Backspace);
    EXPECT_EQ(current(), QStringLiteral("Saldo van baten en lasten (%):3"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(current(), QStringLiteral("Crediteuren:2"));
    EXPECT_EQ(m_page.view().name, QStringLiteral("proef-balans"));
    press(Qt::Key_Backspace);
    EXPECT_EQ(current(), QStringLiteral("Crediteuren:2")) << "there was nothing before";
}

TEST_F(TopicPageTest, LinksLeadToOtherPages)
{
    tabs().setCurrentIndex(1);
    link(0).setFocus();
    press(Qt::Key_Space);
    link(2).click();
    ASSERT_EQ(m_links.size(), 2u);
    EXPECT_TRUE(std::holds_alternative<LineId>(m_links[0]));
    EXPECT_EQ(std::get<RowRef>(m_links[1]), reportRow(33, 3661));
}

TEST_F(TopicPageTest, OpensItsViewsAndNothingElse)
{
    EXPECT_TRUE(m_page.open(ViewRef{QStringLiteral("proef-prijzen"), reportRow(33, 3673)}));
    EXPECT_EQ(current().section(QLatin1Char(':'), 0, 0), QStringLiteral("Gemiddelde kostprijs (x €1 )"));
    EXPECT_FALSE(m_page.open(ViewRef{QStringLiteral("ander"), std::nullopt}));
    EXPECT_FALSE(m_page.open(reportRow(33, 3673))) << "that is for the sources";
    EXPECT_FALSE(m_page.open(CheckLink{QStringLiteral("x")}));
}

TEST_F(TopicPageTest, NotesAreWholeAndFollowTheRow)
{
    tabs().setCurrentIndex(1);
    goTo("Aantal klachten in %", 4);
    QApplication::processEvents();
    EXPECT_EQ(m_drive.find<QLabel>("topicRowNote").text(), QStringLiteral("* vier getallen voor vijf kolommen; op volgorde geplaatst"));
    const auto& area = m_drive.find<QScrollArea>("topicNotesArea");
    const auto& notes = m_drive.find<QLabel>("topicNotes");
    EXPECT_GE(notes.height(), notes.heightForWidth(notes.width())) << "no line is cut";
    EXPECT_LE(area.height(), m_page.height() / 4 + 1);
    goTo("FTE-totaal (excl. externe inhuur)", 4);
    EXPECT_FALSE(m_drive.find<QLabel>("topicRowNote").isVisible());
}

TEST_F(TopicPageTest, AnEmptyViewSaysWhatIsMissing)
{
    tabs().setCurrentIndex(3);
    EXPECT_TRUE(m_drive.find<QLabel>("topicEmpty").isVisible());
    EXPECT_TRUE(m_drive.find<QLabel>("topicEmpty").text().contains(QStringLiteral("Import the document")));
    EXPECT_TRUE(m_page.charts().empty());
    EXPECT_FALSE(m_page.reportTable());
    EXPECT_FALSE(m_page.currentCell());
}

TEST_F(TopicPageTest, CopiesPlainNumbersWithNamesAndHeads)
{
    goTo("Crediteuren", 1);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(copied(), QStringLiteral("24403\n"));
    goTo("Crediteuren", 3);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(copied(), QStringLiteral("Post\tΔ 31-12-2024\nCrediteuren\t-3697\n"));
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("Tabel 25")));
    tabs().setCurrentIndex(1);
    goTo("Aantal klachten in %", 6);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(copied(), QStringLiteral("Omschrijving\tRichting\nAantal klachten in %\thoger is beter\n")) << "without the mark";
}

TEST_F(TopicPageTest, ASelectionKnowsWhatItCountsTwice)
{
    const auto select = [this](const char* label, int column) {
        const auto row = findRow(m_page.view(), QStringLiteral("0#") + QString::fromUtf8(label));
        table().selectionModel()->select(model().indexOf(*row, column), QItemSelectionModel::Select);
    };
    goTo("Liquide middelen", 1);
    select("Vaste activa", 1);
    EXPECT_EQ(m_page.selection().quantities.size(), 2u);
    EXPECT_FALSE(m_page.selection().overlapping);
    select("Totaal Activa", 1);
    EXPECT_TRUE(m_page.selection().overlapping);
    goTo("Liquide middelen", 1);
    select("Liquide middelen", 3);
    EXPECT_TRUE(m_page.selection().overlapping) << "an amount and a difference with it";
}

TEST_F(TopicPageTest, TheTableFollowsTheFont)
{
    const QFont before = QApplication::font();
    const int row = table().visualRect(table().currentIndex()).height();
    const int column = table().columnWidth(1);
    QFont large = before;
    large.setPixelSize(QFontInfo(before).pixelSize() * 2);
    QApplication::setFont(large);
    for (int i = 0; i < 3; ++i) QApplication::processEvents();
    EXPECT_GT(table().visualRect(table().currentIndex()).height(), row * 3 / 2);
    EXPECT_GT(table().columnWidth(1), column * 3 / 2);
    QApplication::setFont(before);
    for (int i = 0; i < 3; ++i) QApplication::processEvents();
    EXPECT_EQ(table().columnWidth(1), column);
}

TEST_F(TopicPageTest, TabGoesFromTheTabsOverTheBarToTableChartsAndLinks)
{
    m_page.setChartActions({});
    tabs().setCurrentIndex(1);
    tabs().setFocus();
    QStringList order;
    for (int i = 0; i < 9; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(order, QStringList({QStringLiteral("topicTabs"), QStringLiteral("topicChoice-basis"),
                                  QStringLiteral("topicSearch"), QStringLiteral("topicTable"), QStringLiteral("topicChartChooser"),
                                  QStringLiteral("topicChart1"), QStringLiteral("topicLink0"), QStringLiteral("topicLink1"),
                                  QStringLiteral("topicLink2")}));
}

TEST_F(TopicPageTest, ALongNameGoesOnOnFurtherLinesInBothViews)
{
    goTo("Liquide middelen", 1);
    const QModelIndex cell = table().currentIndex();
    const int one = table().visualRect(cell).height();
    table().header()->resizeSection(0, 90);
    for (int i = 0; i < 3; ++i) QApplication::processEvents();
    EXPECT_GE(table().visualRect(cell).height(), one + table().fontMetrics().height());
    EXPECT_EQ(table().frozen().visualRect(cell.siblingAtColumn(0)).height(), table().visualRect(cell).height());
}

TEST(VarianceMarks, KeepAGapToTheNumber)
{
    // The number needs three fifths of the cell.
    EXPECT_LT(VarianceDelegate::markArea(QRect(0, 0, 100, 25)).right(), 40);
}

}  // namespace
}  // namespace ketenbudget::test
