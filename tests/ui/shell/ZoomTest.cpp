#include "tests/ui/shell/ShellFixture.h"
#include "ui/pages/Page.h"
#include "ui/views/FrozenTreeView.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QStatusBar>

// Larger and smaller text everywhere alike (acceptance 106), and a window that fits a small screen.

namespace ketenbudget::test {
namespace {

class ZoomTest : public ShellFixture {
protected:
    [[nodiscard]] static qreal sizeOf(const QWidget& widget)
    {
        const QFont& font = widget.font();
        return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF();
    }
    [[nodiscard]] QHash<QString, qreal> sizes() const
    {
        QHash<QString, qreal> all;
        for (const QWidget* widget : window().findChildren<QWidget*>()) {
            // The charts of the tiles choose letters that fit their room.
            const bool tile = widget->objectName().startsWith(u"overzicht-") && widget->objectName().endsWith(u"-chart");
            if (!tile && !widget->objectName().isEmpty()) all.insert(widget->objectName(), sizeOf(*widget));
        }
        return all;
    }
    void show(const char* page) const
    {
        window().showPage(QString::fromLatin1(page));
        QApplication::processEvents();
    }
};

TEST_F(ZoomTest, EveryFontGrowsByTheSameFactor)
{
    makeAllPages();
    const QHash<QString, qreal> before = sizes();
    const qreal header = sizeOf(*drive().table().header());
    const qreal menu = sizeOf(*window().menuBar());
    for (int i = 0; i < 5; ++i) press(Qt::Key_Plus, Qt::ControlModifier);
    const QHash<QString, qreal> after = sizes();
    EXPECT_GE(before.size(), 60);
    for (auto at = before.begin(); at != before.end(); ++at)
        EXPECT_NEAR(after.value(at.key()) / at.value(), 1.5, 0.02) << at.key().toStdString();
    EXPECT_NEAR(sizeOf(*drive().table().header()) / header, 1.5, 0.02);
    EXPECT_NEAR(sizeOf(*window().menuBar()) / menu, 1.5, 0.02);
    EXPECT_NEAR(sizeOf(drive().variance()), sizeOf(window()), 0.01) << "charts are drawn in their widget's font";
    for (const char* name : {"articlesTable", "articlesSearch", "varianceChart", "navigation"})
        EXPECT_TRUE(before.contains(QLatin1String(name))) << name;
    EXPECT_EQ(window().statusBar()->currentMessage(), QStringLiteral("Text size 150 %"));
}

TEST_F(ZoomTest, KeysGoInStepsOfTenWithinBounds)
{
    press(Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_EQ(Preferences(iniFile()).zoom(), 110);
    press(Qt::Key_Plus, Qt::ControlModifier | Qt::KeypadModifier);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(window().statusBar()->currentMessage(), QStringLiteral("Text size 110 %"));
    for (int i = 0; i < 12; ++i) press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(window().statusBar()->currentMessage(), QStringLiteral("Text size 200 %"));
    for (int i = 0; i < 20; ++i) press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(window().statusBar()->currentMessage(), QStringLiteral("Text size 50 %"));
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(window().statusBar()->currentMessage(), QStringLiteral("Text size 100 %"));
}

TEST_F(ZoomTest, TheSizeComesBackAtTheNextStart)
{
    const qreal before = sizeOf(window());
    for (int i = 0; i < 3; ++i) press(Qt::Key_Plus, Qt::ControlModifier);
    close();
    EXPECT_NEAR(QApplication::font().pointSizeF(), before, 0.01) << "the program is left as it was";
    open();
    EXPECT_NEAR(sizeOf(window()) / before, 1.3, 0.01);
}

TEST_F(ZoomTest, NumbersStayWholeInTheirColumns)
{
    for (int i = 0; i < 10; ++i) press(Qt::Key_Plus, Qt::ControlModifier);
    drive().show({1600, 900});
    FrozenTreeView& table = drive().table();
    QFont bold = table.font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int column = Year2021; column <= Budget; ++column) {
        const QString amount = drive().cell("37", column).data().toString();
        EXPECT_GE(table.columnWidth(column), metrics.horizontalAdvance(amount)) << column;
    }
}

TEST_F(ZoomTest, ADamagedSizeIsNoObstacle)
{
    for (const char* text : {"zoom=enormous", "zoom=100000", "zoom=-3", "zoom=113"}) {
        close();
        QFile file(iniFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("[General]\n") + text + '\n');
        file.close();
        const int zoom = Preferences(iniFile()).zoom();
        EXPECT_EQ(zoom % 10, 0) << text;
        EXPECT_GE(zoom, 50) << text;
        EXPECT_LE(zoom, 200) << text;
        open();
    }
}

class NarrowTest : public ZoomTest {};

TEST_F(NarrowTest, EveryPageFitsASmallWindow)
{
    for (const char* page : {"articlesPage", "sourcesPage", "reconciliationPage", "findingsPage"}) {
        show(page);
        drive().show({1024, 700});
        EXPECT_EQ(window().size(), QSize(1024, 700)) << page;
        const QSize least = window().minimumSizeHint();
        EXPECT_LE(least.width(), 1024) << page;
        EXPECT_LE(least.height(), 700) << page;
    }
}

TEST_F(NarrowTest, TheDateIsShownWholeOrNotAtAllAndStaysInTheToolTip)
{
    drive().show({1280, 760});
    auto& date = drive().find<QLabel>("dataDate");
    EXPECT_GE(date.width(), date.sizeHint().width());
    EXPECT_EQ(date.minimumSizeHint().width(), 0) << "it forces no width on the window";
    EXPECT_EQ(window().statusBar()->toolTip(), date.text());
    EXPECT_TRUE(date.text().contains(u"31-12-2025"));
    date.resize(date.sizeHint().width() - 1, date.height());
    const QImage cut = date.grab().toImage();
    date.clear();
    EXPECT_EQ(cut, date.grab().toImage()) << "half a date is none";
}

TEST_F(NarrowTest, TheNavigationShowsWholeNamesAndHasRoomForTwelve)
{
    for (const int zoom : {100, 150, 200}) {
        m_host->chooseZoom(zoom);
        drive().show({1024, 700});
        const auto& list = drive().find<QListWidget>("navigation");
        EXPECT_GE(list.viewport()->width(), list.sizeHintForColumn(0)) << zoom;
        EXPECT_LE(12 * list.sizeHintForRow(0), list.viewport()->height()) << zoom;
    }
}

TEST_F(ZoomTest, NamesAndNumbersShareTheirTableAtEverySize)
{
    drive().show({1280, 720});
    const auto check = [this](const char* when) {
        for (const char* topic : {"indPage", "ketenPage", "balansPage", "themaPage"}) {
            show(topic);
            const auto& tree = *drive().find<Page>(topic).findChild<FrozenTreeView*>(QStringLiteral("topicTable"));
            EXPECT_TRUE(tree.nameFits()) << topic << when;
            EXPECT_GE(tree.columnWidth(0), tree.viewport()->width() / 4) << topic << when;
            EXPECT_LE(tree.columnWidth(0), tree.viewport()->width() * 3 / 4) << topic << when;
        }
    };
    check(" at first");
    for (int i = 0; i < 5; ++i) press(Qt::Key_Plus, Qt::ControlModifier);
    check(" at 150 %");
    press(Qt::Key_0, Qt::ControlModifier);
    check(" as it was");
}

}  // namespace
}  // namespace ketenbudget::test
