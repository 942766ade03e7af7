#include "tests/ui/pages/PageFixture.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

// Names and headings stay in sight while the amounts scroll.

namespace ketenbudget::test {
namespace {

class FrozenColumnTest : public PageFixture {
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    }
    [[nodiscard]] QRect inTable(const QTreeView& view, const QModelIndex& index) const
    {
        const QRect rect = view.visualRect(index);
        return {view.viewport()->mapTo(&table(), rect.topLeft()), rect.size()};
    }
    [[nodiscard]] FrozenTreeView& table() const { return m_drive.table(); }
    [[nodiscard]] QTreeView& names() const { return table().frozen(); }
    [[nodiscard]] QWidget* atTable(QPoint point) const { return table().childAt(point); }
    void expectRowsInLine(const char* path) const
    {
        const QRect name = inTable(names(), m_drive.cell(path, Name));
        const QRect number = inTable(table(), m_drive.cell(path, Year2025));
        EXPECT_EQ(name.top(), number.top()) << path;
        EXPECT_EQ(name.height(), number.height()) << path;
    }
};

TEST_F(FrozenColumnTest, NamesStayWhereTheyAreWhileAmountsScrollSideways)
{
    ASSERT_GT(table().horizontalScrollBar()->maximum(), 0);
    const QRect before = names().geometry();
    const QRect nameBefore = inTable(names(), m_drive.cell("37", Name));
    const int amountBefore = inTable(table(), m_drive.cell("37", Year2021)).left();
    table().horizontalScrollBar()->setValue(table().horizontalScrollBar()->maximum());
    EXPECT_EQ(names().geometry(), before);
    EXPECT_EQ(inTable(names(), m_drive.cell("37", Name)), nameBefore);
    EXPECT_LT(inTable(table(), m_drive.cell("37", Year2021)).left(), amountBefore);
    EXPECT_EQ(atTable(inTable(names(), m_drive.cell("37", Name)).center()), names().viewport());
    EXPECT_EQ(atTable({before.center().x(), table().header()->height() / 2}), names().header()->viewport());
    expectRowsInLine("37/37.1");
}

TEST_F(FrozenColumnTest, HeadingsStayWhileRowsScrollUp)
{
    ASSERT_GT(table().verticalScrollBar()->maximum(), 0);
    const QRect before = table().header()->geometry();
    const QRect namesBefore = names().header()->geometry();
    table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
    EXPECT_EQ(table().header()->geometry(), before);
    EXPECT_EQ(names().header()->geometry(), namesBefore);
    EXPECT_EQ(names().header()->height(), table().header()->height());
    for (const char* path : {"91/91.1/materieel/overig", "91", "37/37.7/opdrachten/npoo"}) expectRowsInLine(path);
}

TEST_F(FrozenColumnTest, ALongNameGoesOnBelowAndItsRowStaysInLine)
{
    m_page.resize(900, 700);
    QApplication::processEvents();
    const auto lines = [this](const char* path) {
        return inTable(names(), m_drive.cell(path, Name)).height() / names().fontMetrics().height();
    };
    EXPECT_GE(lines("37/37.4"), 2) << "37.4 Toegang, toelating en opvang vreemdelingen";
    EXPECT_EQ(lines("37"), 1) << "37 Migratie";
    for (int at : {0, table().horizontalScrollBar()->maximum()}) {
        table().horizontalScrollBar()->setValue(at);
        QApplication::processEvents();
        for (const char* path : {"37/37.1", "37/37.4", "37/37.7", "91/91.1"}) expectRowsInLine(path);
    }
    table().header()->resizeSection(Name, 500);
    QApplication::processEvents();
    EXPECT_EQ(lines("37/37.4"), 1) << "the name has room";
    expectRowsInLine("37/37.7");
}

TEST_F(FrozenColumnTest, TheWheelOverTheNamesScrollsBoth)
{
    names().verticalScrollBar()->setValue(120);
    EXPECT_EQ(table().verticalScrollBar()->value(), names().verticalScrollBar()->value());
    EXPECT_GT(table().verticalScrollBar()->value(), 0);
}

TEST_F(FrozenColumnTest, TheNameColumnIsAsWideAsItsCells)
{
    EXPECT_EQ(names().width(), table().columnWidth(Name));
    EXPECT_LE(names().width(), table().viewport()->width() * 2 / 5 + 1);
    table().header()->resizeSection(Name, 210);
    EXPECT_EQ(names().width(), 210);
    EXPECT_EQ(names().columnWidth(Name), 210);
    names().header()->resizeSection(Name, 190);
    EXPECT_EQ(table().columnWidth(Name), 190);
    EXPECT_EQ(names().width(), 190);
}

TEST_F(FrozenColumnTest, GoingToACellBringsItOutFromBehindTheNames)
{
    table().horizontalScrollBar()->setValue(table().horizontalScrollBar()->maximum());
    m_drive.click("37", Percent);
    for (int i = 0; i < 7; ++i) press(Qt::Key_Left);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37:1"));
    EXPECT_GE(inTable(table(), table().currentIndex()).left(), names().geometry().right());
}

TEST_F(FrozenColumnTest, AClickOnANameSelectsItAndLeavesTheKeyboardToTheTable)
{
    m_drive.click("37/37.5", Name);
    EXPECT_EQ(m_drive.current(), QStringLiteral("37/37.5:0"));
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(FrozenColumnTest, AllHeadingsAreReadInFull)
{
    const QHeaderView& header = *table().header();
    for (int column = Year2021; column < ColumnCount; ++column) {
        const QString heading = m_drive.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int room =
            header.sectionSize(column) - 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
        const QRect needed = header.fontMetrics().boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, heading);
        EXPECT_LE(needed.height(), header.height()) << heading.toStdString();
        EXPECT_LE(needed.width(), room) << heading.toStdString();
    }
}

}  // namespace
}  // namespace ketenbudget::test
