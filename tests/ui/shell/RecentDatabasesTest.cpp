#include "tests/ui/shell/ShellFixture.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

// Another database in the same window, and the list of those that were opened last.

namespace ketenbudget::test {
namespace {

const QString present = QStringLiteral("/data/my.db");
const QString other = QStringLiteral("/data/other.sqlite");
const QString missing = QStringLiteral("/data/gone & lost 100%1.sqlite");
const QString letter = QStringLiteral("/data/letter.sqlite");

/// The report with another title and one cell changed: COA 2025 is printed as 3.593.266.
OwnedSnapshot otherSnapshot()
{
    const Snapshot& report = *reportSnapshot();
    SnapshotData data{report.documents(),      report.tables(),       report.figures(),  report.lines(),    report.crosswalk(),
                      report.declaredChecks(), report.explanations(), report.findings(), report.glossary(), report.accounts()};
    for (Document& document : data.documents) {
        if (document.shortTitle == QStringLiteral("Jaarverslag 2025 XX")) document.shortTitle = QStringLiteral("Kladversie");
    }
    for (Figure& figure : data.figures) {
        if (figure.value == 3'593'266) figure.value = 1'234'567;
    }
    return std::make_shared<Snapshot>(std::move(data));
}

class RecentDatabasesTest : public ShellFixture {
protected:
    RecentDatabasesTest()
    {
        m_openDatabase = [this](const QString& path) -> Result<WindowDatabase> {
            m_asked.append(path);
            const AppInfo info{QStringLiteral("1.2.3"), path, {}, {}};
            if (path == present) return WindowDatabase{ownedReport(), info};
            if (path == missing) return Error{ErrorCode::FileMissing, path, {}, 0, {}};
            if (path == letter) return Error{ErrorCode::NotADatabase, path, {}, 0, {}};
            return WindowDatabase{otherSnapshot(), info};
        };
    }
    void SetUp() override
    {
        Preferences preferences(iniFile());
        for (const QString& path : {letter, missing, other}) preferences.addRecentDatabase(path);
        preferences.settings().sync();
        ShellFixture::SetUp();
    }
    [[nodiscard]] QStringList recent() const
    {
        QStringList paths;
        for (const QAction* action : drive().find<QMenu>("recentDatabases").actions()) {
            if (action->data().isValid()) paths.append(action->data().toString());
        }
        return paths;
    }
    [[nodiscard]] QAction& entry(const QString& path) const
    {
        const QByteArray name = "recentDatabase" + QByteArray::number(recent().indexOf(path) + 1);
        return drive().find<QAction>(name.constData());
    }
    void choose(const QString& path) const
    {
        entry(path).trigger();
        QApplication::processEvents();  // it comes queued
    }
    void switchTo(const QString& path) const
    {
        const QPointer<MainWindow> old = &window();
        choose(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return old.isNull(); })) << "the window was not made anew";
        EXPECT_TRUE(window().isVisible());
    }
    [[nodiscard]] QString coa() const
    {
        return drive().cell("37/37.4/zbo-rwt/coa", Year2025).data().toString();
    }
    /// Presses a button of the message that choosing a recent database brings; gives its text.
    QString told(const QString& path, const char* button) const
    {
        QString text;
        inDialog([&] { choose(path); },
                 [&](QDialog& dialog) {
                     auto* box = qobject_cast<QMessageBox*>(&dialog);
                     ASSERT_NE(box, nullptr);
                     EXPECT_EQ(box->objectName(), QStringLiteral("databaseProblem"));
                     text = box->text() + QLatin1Char(' ') + box->informativeText();
                     if (button == nullptr) {
                         EXPECT_EQ(box->buttons().size(), 1);
                         return press(Qt::Key_Escape);
                     }
                     auto* pressed = box->findChild<QPushButton*>(QLatin1String(button));
                     ASSERT_NE(pressed, nullptr) << button;
                     EXPECT_FALSE(pressed->accessibleName().isEmpty());
                     pressed->setFocus();
                     press(Qt::Key_Space);
                 });
        return text;
    }

    QStringList m_asked;
};

TEST_F(RecentDatabasesTest, StandNewestFirstWithNumbersAndTheWholePath)
{
    EXPECT_EQ(recent(), (QStringList{present, other, missing, letter}));
    EXPECT_TRUE(entry(present).isChecked());
    EXPECT_FALSE(entry(other).isChecked());
    EXPECT_EQ(entry(present).text(), QStringLiteral("&1  my.db – /data"));
    EXPECT_EQ(entry(missing).text(), QStringLiteral("&3  gone && lost 100%1.sqlite – /data"));
    EXPECT_EQ(entry(other).toolTip(), other);
    EXPECT_EQ(entry(other).statusTip(), other);
    EXPECT_TRUE(drive().find<QMenu>("recentDatabases").toolTipsVisible());
    EXPECT_FALSE(drive().find<QMenu>("recentDatabases").accessibleName().isEmpty());
}

TEST_F(RecentDatabasesTest, AreTenAtMostAndTheTenthHasItsKey)
{
    close();
    for (int number = 0; number < 12; ++number)
        Preferences(iniFile()).addRecentDatabase(QStringLiteral("/data/%1.sqlite").arg(number));
    open();
    EXPECT_EQ(recent().size(), 10);
    EXPECT_EQ(recent().first(), present);
    EXPECT_TRUE(drive().find<QAction>("recentDatabase9").text().startsWith(QStringLiteral("&9 ")));
    EXPECT_TRUE(drive().find<QAction>("recentDatabase10").text().startsWith(QStringLiteral("1&0 ")));
}

TEST_F(RecentDatabasesTest, TheListCanBeClearedAndStaysSo)
{
    trigger("clearRecentDatabases");
    EXPECT_EQ(recent(), QStringList());
    EXPECT_FALSE(drive().find<QAction>("clearRecentDatabases").isEnabled());
    close();
    open();
    EXPECT_EQ(recent(), QStringList(present)) << "only what is shown now";
}

TEST_F(RecentDatabasesTest, ASwitchShowsTheOtherFiguresOnTheSamePage)
{
    window().showPage(QStringLiteral("sourcesPage"));
    switchTo(other);
    EXPECT_EQ(m_asked, QStringList(other));
    EXPECT_TRUE(drive().find<QWidget>("sourcesPage").isVisible());
    EXPECT_TRUE(drive().find<QLabel>("dataDate").text().startsWith(QStringLiteral("Kladversie, ")));
    EXPECT_TRUE(window().statusBar()->currentMessage().contains(other));
    EXPECT_EQ(recent(), (QStringList{other, present, missing, letter}));
    EXPECT_TRUE(entry(other).isChecked());
    EXPECT_FALSE(entry(present).isChecked());
}

TEST_F(RecentDatabasesTest, EachDatabaseHasItsOwnPlace)
{
    goToCoa();
    const QString place = drive().place();
    const QString current = drive().current();
    EXPECT_EQ(coa(), QStringLiteral("3.593.266"));
    switchTo(other);
    EXPECT_EQ(drive().place(), QStringLiteral("Articles"));
    drive().click("37/37.4", Year2025);
    press(Qt::Key_Return);
    EXPECT_EQ(coa(), QStringLiteral("1.234.567"));
    drive().click("37/37.4/subsidies", Year2025);
    switchTo(present);
    EXPECT_EQ(drive().place(), place);
    EXPECT_EQ(drive().current(), current) << "saved before the switch";
    EXPECT_EQ(coa(), QStringLiteral("3.593.266"));
    switchTo(other);
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4/subsidies:5"));
}

TEST_F(RecentDatabasesTest, AMissingOneIsToldAndStaysWhereItIsKept)
{
    goToCoa();
    const QPointer<MainWindow> before = &window();
    const QString text = told(missing, "keepRecent");
    EXPECT_TRUE(text.contains(QStringLiteral("“%1” does not exist.").replace(QStringLiteral("%1"), missing))) << text.toStdString();
    EXPECT_EQ(recent(), (QStringList{present, other, missing, letter}));
    EXPECT_EQ(before, &window());
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4/zbo-rwt/coa:5"));
    EXPECT_TRUE(entry(present).isChecked());
    EXPECT_FALSE(entry(missing).isChecked());
}

TEST_F(RecentDatabasesTest, AMissingOneCanBeTakenOffTheList)
{
    const QPointer<MainWindow> before = &window();
    (void)told(missing, "removeRecent");
    EXPECT_EQ(recent(), (QStringList{present, other, letter}));
    EXPECT_EQ(before, &window());
    close();
    open();
    EXPECT_EQ(recent(), (QStringList{present, other, letter}));
}

TEST_F(RecentDatabasesTest, OneThatCannotBeOpenedLeavesTheWindowAsItIs)
{
    goToCoa();
    const QPointer<MainWindow> before = &window();
    const QString text = told(letter, nullptr);
    EXPECT_TRUE(text.startsWith(QStringLiteral("“/data/letter.sqlite” is not a database."))) << text.toStdString();
    EXPECT_EQ(before, &window());
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4/zbo-rwt/coa:5"));
    EXPECT_EQ(coa(), QStringLiteral("3.593.266"));
    EXPECT_EQ(recent(), (QStringList{present, other, missing, letter}));
    EXPECT_TRUE(entry(present).isChecked());
    EXPECT_EQ(QApplication::overrideCursor(), nullptr);
}

TEST_F(RecentDatabasesTest, CtrlOAsksForAFile)
{
    const QPointer<MainWindow> old = &window();
    const QString file = m_exports.filePath(QStringLiteral("chosen.sqlite"));
    QFile made(file);
    ASSERT_TRUE(made.open(QIODevice::WriteOnly));
    made.close();
    // The old window is gone before the keyboard could go back to it.
    inDialog([] { press(Qt::Key_O, Qt::ControlModifier); QApplication::processEvents(); },
             [&](QDialog& dialog) {
                 auto* files = qobject_cast<QFileDialog*>(&dialog);
                 ASSERT_NE(files, nullptr);
                 EXPECT_EQ(files->fileMode(), QFileDialog::ExistingFile);
                 EXPECT_EQ(files->nameFilters(), (QStringList{u"Databases (*.sqlite)"_qs, u"All files (*)"_qs}));
                 files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
                 press(Qt::Key_Return);
             });
    ASSERT_TRUE(QTest::qWaitFor([&] { return old.isNull(); }));
    EXPECT_EQ(m_asked, QStringList(file));
    EXPECT_EQ(recent().first(), file);
}

TEST_F(RecentDatabasesTest, TheKeyboardReachesEachByItsNumber)
{
    const QPointer<MainWindow> old = &window();
    press(Qt::Key_F, Qt::AltModifier);
    for (const int key : {int{Qt::Key_R}, int{Qt::Key_2}}) {
        QWidget* menu = nullptr;
        ASSERT_TRUE(QTest::qWaitFor([&] { return (menu = QApplication::activePopupWidget()) != nullptr; }));
        QTest::keyClick(menu, static_cast<Qt::Key>(key));
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return old.isNull(); }));
    EXPECT_EQ(m_asked, QStringList(other));
}

}  // namespace
}  // namespace ketenbudget::test
