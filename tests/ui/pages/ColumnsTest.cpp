#include "tests/ui/pages/PageFixture.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>

// Columns are hidden, moved and reset with the header and its menu.

namespace ketenbudget::test {
namespace {

class ColumnsTest : public PageFixture {
protected:
    [[nodiscard]] QHeaderView& header() const { return *m_drive.table().header(); }
    [[nodiscard]] QPoint middleOf(int column) const
    {
        return {header().sectionViewportPosition(column) + header().sectionSize(column) / 2, header().height() / 2};
    }
    /// Right click on a column, then the entry.
    void chooseFromHeader(const char* entry) const
    {
        const QPoint at = middleOf(Year2021);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, header().viewport()->mapToGlobal(at));
        QApplication::sendEvent(header().viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        auto* action = menu->findChild<QAction*>(QLatin1String(entry));
        ASSERT_NE(action, nullptr);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    }
    void dragColumn(int column, int to) const
    {
        QWidget* viewport = header().viewport();
        const QPoint from = middleOf(column);
        const QPoint target(header().sectionViewportPosition(to) + 3, from.y());
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step) {
            const QPoint at = from + (target - from) * step / 10;
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, target);
    }
    [[nodiscard]] QList<int> shownColumns() const
    {
        QList<int> columns;
        for (int visual = 0; visual < header().count(); ++visual) {
            if (!header().isSectionHidden(header().logicalIndex(visual))) columns.append(header().logicalIndex(visual));
        }
        return columns;
    }
};

const QList<int> standard{Name, Year2021, Year2022, Year2023, Year2024, Year2025, Budget, Delta, Percent};
const QList<int> without2023{Name, Year2021, Year2022, Year2024, Year2025, Budget, Delta, Percent};

TEST_F(ColumnsTest, TheHeaderMenuHidesAndShowsAColumn)
{
    chooseFromHeader("column3");
    EXPECT_EQ(shownColumns(), without2023);
    chooseFromHeader("column3");
    EXPECT_EQ(shownColumns(), standard);
}

TEST_F(ColumnsTest, TheMenuNamesEveryColumnButTheName)
{
    QMenu view;
    m_page.fillViewMenu(view);
    const auto* columns = view.findChild<QMenu*>(QStringLiteral("columnsMenu"));
    ASSERT_NE(columns, nullptr);
    QStringList names;
    for (const QAction* action : columns->actions()) {
        if (!action->isSeparator()) names.append(action->text());
    }
    EXPECT_EQ(names, (QStringList{u"Realisation 2021"_qs, u"Realisation 2022"_qs, u"Realisation 2023"_qs,
                                  u"Realisation 2024"_qs, u"Realisation 2025"_qs, u"Adopted budget 2025"_qs,
                                  u"Δ adopted budget 2025"_qs, u"Δ% adopted budget 2025"_qs, u"Standard columns"_qs}));
}

TEST_F(ColumnsTest, TheViewMenuHidesAColumnToo)
{
    QMenu view;
    m_page.fillViewMenu(view);
    auto* columns = view.findChild<QMenu*>(QStringLiteral("columnsMenu"));
    auto* action = columns->findChild<QAction*>(QStringLiteral("column3"));
    EXPECT_TRUE(action->isChecked());
    action->trigger();
    EXPECT_EQ(shownColumns(), without2023);
    chooseFromHeader("column4");
    Q_EMIT columns->aboutToShow();
    EXPECT_FALSE(columns->findChild<QAction*>(QStringLiteral("column3"))->isChecked());
    EXPECT_FALSE(columns->findChild<QAction*>(QStringLiteral("column4"))->isChecked());
    EXPECT_TRUE(columns->findChild<QAction*>(QStringLiteral("column5"))->isChecked());
}

TEST_F(ColumnsTest, AColumnIsDraggedToAnotherPlace)
{
    dragColumn(Year2023, Year2021);
    EXPECT_EQ(shownColumns(),
              (QList<int>{Name, Year2023, Year2021, Year2022, Year2024, Year2025, Budget, Delta, Percent}));
}

TEST_F(ColumnsTest, TheNameColumnStaysFirst)
{
    dragColumn(Year2023, Name);
    EXPECT_EQ(header().visualIndex(Name), 0);
}

TEST_F(ColumnsTest, StandardColumnsBringsAllBack)
{
    chooseFromHeader("column4");
    dragColumn(Year2023, Year2021);
    header().resizeSection(Year2022, 200);
    chooseFromHeader("columnsReset");
    EXPECT_EQ(shownColumns(), standard);
    EXPECT_EQ(header().sectionSize(Year2022), header().sectionSize(Year2021));
    EXPECT_LT(header().sectionSize(Year2022), 200);
}

TEST_F(ColumnsTest, AHiddenColumnStaysHiddenWhenTheViewChanges)
{
    chooseFromHeader("column3");
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(shownColumns(), without2023);
    drill("37");
    press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(shownColumns(), without2023);
}

}  // namespace
}  // namespace ketenbudget::test
