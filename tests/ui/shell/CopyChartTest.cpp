#include "tests/ui/shell/ShellFixture.h"

#include <QImage>
#include <QMimeData>
#include <QStatusBar>

// Ctrl+Alt+C puts the chart on the clipboard as a picture.

namespace ketenbudget::test {
namespace {

class CopyChartTest : public ShellFixture {
protected:
    [[nodiscard]] static QImage copied() { return QApplication::clipboard()->image(); }
    void copy() const { press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier); }
};

TEST_F(CopyChartTest, APictureAtTwiceItsSize)
{
    copy();
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasImage());
    EXPECT_EQ(copied().size(), QSize(2240, 1260));
    EXPECT_EQ(copied().pixelColor(0, 0), QColor(Qt::white));
    EXPECT_EQ(window().statusBar()->currentMessage(), QStringLiteral("Chart copied: Asylum and Migration (XX)"));
}

TEST_F(CopyChartTest, TheChartThatHasTheKeyboard)
{
    goToCoa();
    copy();
    const QImage variance = copied();
    drive().years().setFocus();
    copy();
    EXPECT_NE(copied(), variance);
    EXPECT_TRUE(window().statusBar()->currentMessage().endsWith(QStringLiteral("COA")));
}

TEST_F(CopyChartTest, WithoutTheMarkOfTheCurrentRow)
{
    copy();
    const QImage first = copied();
    drive().click("91", Year2025);
    copy();
    EXPECT_EQ(copied(), first) << "a slide has no cursor";
}

}  // namespace
}  // namespace ketenbudget::test
