#include "tests/ui/shell/ShellFixture.h"

#include <QDockWidget>
#include <QPointer>
#include <QTest>

// A new language makes the window anew, at the same place.

namespace ketenbudget::test {
namespace {

class LanguageTest : public ShellFixture {
protected:
    void choose(const char* action) const
    {
        const QPointer<MainWindow> old = &window();
        trigger(action);
        ASSERT_TRUE(QTest::qWaitFor([&] { return old.isNull(); })) << "the window was not made anew";
        EXPECT_TRUE(window().isVisible());
        EXPECT_TRUE(drive().find<QAction>(action).isChecked());
    }
};

TEST_F(LanguageTest, BothWaysAtTheSamePlace)
{
    EXPECT_EQ(m_installed, QList<LanguageChoice>{LanguageChoice::System});
    EXPECT_TRUE(drive().find<QAction>("languageSystem").isChecked());
    goToCoa();
    press(Qt::Key_Right);
    press(Qt::Key_F4);
    const QString place = drive().place();

    choose("languageDutch");
    EXPECT_EQ(m_installed.last(), LanguageChoice::Dutch);
    EXPECT_EQ(drive().place(), place);
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4/zbo-rwt/coa:6"));
    EXPECT_TRUE(drive().find<QDockWidget>("provenanceDock").isVisible());
    EXPECT_TRUE(drive().table().hasFocus());

    choose("languageEnglish");
    EXPECT_EQ(m_installed.last(), LanguageChoice::English);
    EXPECT_EQ(drive().place(), place);
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4/zbo-rwt/coa:6"));
}

TEST_F(LanguageTest, IsKeptForTheNextStart)
{
    choose("languageDutch");
    close();
    open();
    EXPECT_EQ(m_installed.last(), LanguageChoice::Dutch);
    EXPECT_TRUE(drive().find<QAction>("languageDutch").isChecked());
}

TEST_F(LanguageTest, NewWindowsAnswerToo)
{
    choose("languageDutch");
    choose("languageSystem");
    EXPECT_EQ(m_installed.size(), 3);
    trigger("themeDark");
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkTheme().window);
}

}  // namespace
}  // namespace ketenbudget::test
