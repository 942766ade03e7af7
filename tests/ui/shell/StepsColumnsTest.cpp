#include "tests/ui/shell/StepsFixture.h"
#include "ui/models/ChecksModel.h"
#include "ui/pages/ColumnMenu.h"

#include <QTreeView>

// Columns are hidden, moved and reset, and that is taken back, on every page: acceptance 99.
namespace ketenbudget::test {
namespace {

using StepsColumnsTest = StepsFixture;

TEST_F(StepsColumnsTest, ColumnsAreShownAndInTheirPlaceAgain)
{
    const QWidget& page = window().articles();
    const QList<int> standard = columns(page);
    toggleColumn(Year2023);
    const QList<int> without = columns(page);
    dragColumn(Year2024, Year2021);
    const QList<int> moved = columns(page);
    EXPECT_NE(moved, without);
    EXPECT_EQ(action("undo").text(), QStringLiteral("&Undo: move column “Realisation 2024”"));
    undo();
    EXPECT_EQ(columns(page), without);
    undo();
    EXPECT_EQ(columns(page), standard);
    redo();
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(columns(page), moved);
}

TEST_F(StepsColumnsTest, AResetGivesOrderAndWidthsBack)
{
    QHeaderView& header = *drive().table().header();
    toggleColumn(Year2023);
    header.resizeSection(Year2022, 200);
    standardColumns();
    EXPECT_LT(header.sectionSize(Year2022), 200);
    undo();
    EXPECT_EQ(header.sectionSize(Year2022), 200);
    EXPECT_TRUE(header.isSectionHidden(Year2023));
    undo();
    EXPECT_EQ(header.sectionSize(Year2022), 200) << "a width is no part of hiding";
    EXPECT_FALSE(header.isSectionHidden(Year2023));
}

TEST_F(StepsColumnsTest, ATopicGoesToTheViewOfTheStep)
{
    window().showPage(QStringLiteral("indPage"));
    const QString view = topic().view().name;
    const QList<int> all = columns(topic());
    toggleColumn(1);
    const QList<int> without = columns(topic());
    EXPECT_NE(without, all);
    topic().findChild<QAction*>(QStringLiteral("topicNextView"))->trigger();
    EXPECT_NE(topic().view().name, view);
    window().showPage(QStringLiteral("findingsPage"));
    undo();
    EXPECT_TRUE(topic().isVisible());
    EXPECT_EQ(topic().view().name, view);
    EXPECT_EQ(columns(topic()), all);
    redo();
    EXPECT_EQ(columns(topic()), without);
}

/// What the user sees of them: which ones, in which order.
TEST_F(StepsColumnsTest, OfEveryPageAreTakenBackAndDoneAgain)
{
    makeAllPages();
    auto& navigation = drive().find<QListWidget>("navigation");
    QStringList tried;
    for (int row = 0; row < navigation.count(); ++row) {
        navigation.setCurrentRow(row);
        const Page* page = shownPage();
        ASSERT_NE(page, nullptr);
        SCOPED_TRACE(page->objectName().toStdString());
        if (drive().find<QMenu>("viewMenu").findChild<QMenu*>(QStringLiteral("columnsMenu")) == nullptr) continue;
        tried.append(page->objectName());
        const QList<int> all = columns(*page);
        ASSERT_GE(all.size(), 3);
        toggleColumn(all.back());
        const QList<int> without = columns(*page);
        EXPECT_EQ(without, all.mid(0, all.size() - 1));
        dragColumn(header(*page), without[2], without[1]);
        const QList<int> moved = columns(*page);
        EXPECT_EQ(moved.mid(0, 3), (QList<int>{all[0], all[2], all[1]}));
        standardColumns();
        EXPECT_EQ(columns(*page), all);
        navigation.setCurrentRow((row + 1) % navigation.count());
        for (const QList<int>& before : {moved, without, all}) {
            undo();
            EXPECT_EQ(columns(*page), before);
        }
        EXPECT_EQ(shownPage(), page);
        for (const QList<int>& after : {without, moved, all}) {
            redo();
            EXPECT_EQ(columns(*page), after);
        }
    }
    EXPECT_GE(tried.size(), 8) << tried.join(QLatin1Char(' ')).toStdString();
    EXPECT_TRUE(tried.contains(QStringLiteral("articlesPage")) && tried.contains(QStringLiteral("reconciliationPage")));
}

/// A heading that can be dragged tells its steps; the columns of all others stay where they are.
TEST_F(StepsColumnsTest, NoPageHasColumnsThatMoveWithoutAStep)
{
    makeAllPages();
    for (const Page* page : window().findChildren<Page*>()) {
        for (const QHeaderView* heading : page->findChildren<QHeaderView*>()) {
            const auto* tree = qobject_cast<const QTreeView*>(heading->parentWidget());
            const bool inSight = tree == nullptr || !tree->isHeaderHidden();
            if (heading->orientation() != Qt::Horizontal || !heading->sectionsMovable() || !inSight) continue;
            EXPECT_NE(heading->findChild<ColumnMenu*>(), nullptr)
                << page->objectName().toStdString() << ": " << heading->parentWidget()->objectName().toStdString();
        }
    }
}

TEST_F(StepsColumnsTest, OfTheChecksKeepTheirSortingAndWidths)
{
    window().showPage(QStringLiteral("reconciliationPage"));
    auto& tree = drive().find<QTreeView>("checksTree");
    tree.sortByColumn(ChecksModel::DifferenceColumn, Qt::DescendingOrder);
    tree.setColumnWidth(ChecksModel::TitleColumn, 321);
    standardColumns();
    EXPECT_LT(tree.columnWidth(ChecksModel::TitleColumn), 321);
    EXPECT_EQ(tree.header()->sortIndicatorSection(), ChecksModel::DifferenceColumn) << "no column has changed its place";
    undo();
    EXPECT_EQ(tree.columnWidth(ChecksModel::TitleColumn), 321);
    toggleColumn(ChecksModel::TitleColumn);
    const QString step = action("undo").text();
    trigger("restoreLayout");
    EXPECT_EQ(action("undo").text(), step) << "the program lays them out";
    EXPECT_FALSE(tree.isColumnHidden(ChecksModel::TitleColumn));
}

}  // namespace
}  // namespace ketenbudget::test
