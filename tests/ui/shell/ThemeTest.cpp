#include "tests/ui/shell/ShellFixture.h"

#include <QImage>
#include <QTest>

namespace ketenbudget::test {
namespace {

class ThemeTest : public ShellFixture {
protected:
    [[nodiscard]] QColor chartCorner() const
    {
        return drive().variance().viewport()->grab().toImage().pixelColor(1, 1);
    }
    [[nodiscard]] bool checked(const char* action) const { return drive().find<QAction>(action).isChecked(); }
};

TEST_F(ThemeTest, DarkAndLightReachPaletteAndCharts)
{
    trigger("themeDark");
    QApplication::processEvents();
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkTheme().window);
    EXPECT_EQ(drive().table().palette().color(QPalette::Base), darkTheme().base);
    EXPECT_EQ(chartCorner(), darkTheme().base);
    trigger("themeLight");
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightTheme().window);
    EXPECT_EQ(chartCorner(), lightTheme().base);
}

TEST_F(ThemeTest, TheMenuShowsTheChoiceAndItIsKept)
{
    EXPECT_TRUE(checked("themeSystem"));
    trigger("themeDark");
    EXPECT_TRUE(checked("themeDark"));
    EXPECT_FALSE(checked("themeSystem"));
    close();
    open();
    EXPECT_TRUE(checked("themeDark"));
    EXPECT_EQ(chartCorner(), darkTheme().base);
}

TEST_F(ThemeTest, AChartThatLeavesTheProgramIsLight)
{
    trigger("themeDark");
    press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(QApplication::clipboard()->image().pixelColor(0, 0), QColor(Qt::white));
    inDialog([] { press(Qt::Key_E, Qt::ControlModifier); }, [](QDialog&) { press(Qt::Key_Return); });
    const QImage written(exported("verschil.png"));
    ASSERT_FALSE(written.isNull());
    EXPECT_EQ(written.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_EQ(written.pixelColor(written.width() - 1, written.height() - 1), QColor(Qt::white));
}

TEST_F(ThemeTest, TheSystemThemeFollowsTheDesktop)
{
    close();
    QApplication::setPalette(paletteFor(darkTheme()));
    open();
    EXPECT_EQ(chartCorner(), darkTheme().base);
}

}  // namespace
}  // namespace ketenbudget::test
