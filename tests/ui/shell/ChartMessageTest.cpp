#include "tests/ui/shell/ShellFixture.h"

#include <QLineEdit>

// The user's sentence above a chart.

namespace ketenbudget::test {
namespace {

class ChartMessageTest : public ShellFixture {
protected:
    static void write(const char* message)
    {
        inDialog([] { press(Qt::Key_L, Qt::ControlModifier); },
                 [&](QDialog&) {
                     press(Qt::Key_A, Qt::ControlModifier);
                     WindowDriver::type(message);
                     press(Qt::Key_Return);
                 });
    }
    [[nodiscard]] QString message() const { return textOf(drive().variance().spec().value()).message; }
};

TEST_F(ChartMessageTest, StandsAboveItsChartAndOnlyThere)
{
    write("COA stays below budget");
    EXPECT_EQ(message(), QStringLiteral("COA stays below budget"));
    goToCoa();
    EXPECT_EQ(message(), QString());
    press(Qt::Key_Backspace);
    EXPECT_EQ(message(), QStringLiteral("COA stays below budget"));
}

TEST_F(ChartMessageTest, IsThereAtTheNextStart)
{
    write("COA stays below budget");
    m_host.reset();  // no orderly end
    open();
    EXPECT_EQ(message(), QStringLiteral("COA stays below budget"));
}

TEST_F(ChartMessageTest, AnEmptyOneTakesItAway)
{
    write("COA stays below budget");
    inDialog([] { press(Qt::Key_L, Qt::ControlModifier); },
             [](QDialog& dialog) {
                 EXPECT_EQ(dialog.findChild<QLineEdit*>(QStringLiteral("messageText"))->text(),
                           QStringLiteral("COA stays below budget"));
                 press(Qt::Key_A, Qt::ControlModifier);
                 press(Qt::Key_Delete);
                 press(Qt::Key_Return);
             });
    EXPECT_EQ(message(), QString());
}

TEST_F(ChartMessageTest, EscKeepsTheOldOne)
{
    write("COA stays below budget");
    inDialog([] { press(Qt::Key_L, Qt::ControlModifier); },
             [](QDialog&) {
                 WindowDriver::type("something else");
                 press(Qt::Key_Escape);
             });
    EXPECT_EQ(message(), QStringLiteral("COA stays below budget"));
}

}  // namespace
}  // namespace ketenbudget::test
