#include "tests/ui/shell/ShellFixture.h"

#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTest>

// The next start goes on where the last one ended.

namespace ketenbudget::test {
namespace {

class SessionTest : public ShellFixture {
protected:
    [[nodiscard]] QHeaderView& header() const { return *drive().table().header(); }
    [[nodiscard]] QDockWidget& dock(const char* name) const { return drive().find<QDockWidget>(name); }
    [[nodiscard]] QList<int> sizes(const char* splitter) const { return drive().find<QSplitter>(splitter).sizes(); }
};

TEST_F(SessionTest, LevelRowAndColumnComeBack)
{
    goToCoa();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    close();
    open();
    EXPECT_EQ(drive().place(),
              QStringLiteral("Articles › 37 Migratie › 37.4 Toegang, toelating en opvang vreemdelingen"));
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4/zbo-rwt/coa:7"));
    EXPECT_TRUE(drive().table().hasFocus());
    press(Qt::Key_Return);
    EXPECT_TRUE(dock("provenanceDock").isVisible());
}

TEST_F(SessionTest, DocksAndColumnsComeBack)
{
    press(Qt::Key_F4);
    dock("navigationDock").hide();
    header().setSectionHidden(Year2023, true);
    close();
    open();
    EXPECT_TRUE(dock("provenanceDock").isVisible());
    EXPECT_FALSE(dock("navigationDock").isVisible());
    EXPECT_TRUE(header().isSectionHidden(Year2023));
    EXPECT_FALSE(header().isSectionHidden(Year2024));
}

TEST_F(SessionTest, AnOpenProvenanceShowsTheCellAtOnce)
{
    goToCoa();
    press(Qt::Key_F4);
    close();
    open();
    EXPECT_EQ(drive().find<QLabel>("provenanceValue").text(), QStringLiteral("3.593.266"));
}

TEST_F(SessionTest, SplitterSizesComeBack)
{
    // A size that fits the test screen, so that nothing has to be squeezed on the way.
    const QSize size(780, 640);
    dock("navigationDock").hide();
    drive().show(size);
    ASSERT_EQ(window().width(), size.width());
    ASSERT_EQ(window().height(), size.height());
    drive().find<QSplitter>("articlesSplitter").setSizes({300, 460});
    drive().find<QSplitter>("articlesCharts").setSizes({190, 300});
    const QList<int> table = sizes("articlesSplitter");
    const QList<int> charts = sizes("articlesCharts");
    close();
    open(size);
    EXPECT_EQ(sizes("articlesSplitter"), table);
    EXPECT_EQ(sizes("articlesCharts"), charts);
    EXPECT_NE(table, (QList<int>{table.at(1), table.at(0)}));
}

TEST_F(SessionTest, RestoreLayoutBringsTheStandardBack)
{
    const QList<int> table = sizes("articlesSplitter");
    const QList<int> charts = sizes("articlesCharts");
    drive().find<QSplitter>("articlesSplitter").setSizes({300, 900});
    drive().find<QSplitter>("articlesCharts").setSizes({200, 500});
    dock("navigationDock").hide();
    press(Qt::Key_F4);
    header().setSectionHidden(Year2023, true);
    header().moveSection(header().visualIndex(Year2025), 1);
    QApplication::processEvents();
    trigger("restoreLayout");
    QApplication::processEvents();
    EXPECT_TRUE(dock("navigationDock").isVisible());
    EXPECT_FALSE(dock("provenanceDock").isVisible()) << "the window is too narrow for it";
    EXPECT_FALSE(header().isSectionHidden(Year2023));
    EXPECT_EQ(header().visualIndex(Year2025), int{Year2025});
    EXPECT_NEAR(sizes("articlesSplitter").first(), table.first(), 2);
    EXPECT_NEAR(sizes("articlesCharts").first(), charts.first(), 2);
    EXPECT_EQ(drive().current(), QStringLiteral("37:5")) << "the place is no layout";
}

TEST_F(SessionTest, AWideWindowHasRoomForProvenance)
{
    drive().show({1920, 900});
    trigger("restoreLayout");
    QApplication::processEvents();
    EXPECT_TRUE(dock("provenanceDock").isVisible()) << window().width();
}

TEST_F(SessionTest, ADamagedSettingsFileIsNoObstacle)
{
    close();
    QFile file(iniFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "[window]\ngeometry=@ByteArray(nonsense)\nstate=nonsense\n[articlesPage]\nroot=99\nline=99/99.9\ncolumn=-5\n"
        "structure=gone\nmeasure=gone\nheader=@ByteArray(x)\nsplitter=x\n");
    file.close();
    open();
    window().showPage(QStringLiteral("articlesPage"));
    EXPECT_EQ(drive().place(), QStringLiteral("Articles"));
    EXPECT_EQ(drive().current(), QStringLiteral("37:5"));
}

}  // namespace
}  // namespace ketenbudget::test
