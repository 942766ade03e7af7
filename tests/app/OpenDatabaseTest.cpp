#include "app/WindowStart.h"
#include "tests/app/AppFixtures.h"
#include "tests/ui/support/DialogDriver.h"
#include "ui/shell/WindowHost.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPalette>
#include <QPointer>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>

#include <gtest/gtest.h>

// The window goes from one real database to another.

namespace ketenbudget::test {
namespace {

class OpenDatabaseTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_first = m_folder.database(QStringLiteral("first.sqlite"));
        m_second = m_folder.path(QStringLiteral("second.sqlite"));
        ASSERT_TRUE(QFile::copy(m_first, m_second));
    }
    void TearDown() override
    {
        m_host.reset();
        QApplication::setPalette(m_palette);
    }
    void open(const QString& path)
    {
        Result<WindowDatabase> opened = openForWindow(path);
        ASSERT_TRUE(opened.ok());
        m_host = std::make_unique<WindowHost>(opened.value().snapshot, opened.value().info,
                                              m_settings.path(QStringLiteral("ketenbudget.ini")), [](LanguageChoice) {}, openForWindow);
        m_host->open();
        m_host->window().activateWindow();
    }
    void switchTo(const QString& path) const
    {
        m_host->chooseDatabase(path);
        m_host->window().activateWindow();
    }
    template <class Part>
    [[nodiscard]] Part& part(const char* name) const
    {
        auto* found = m_host->window().findChild<Part*>(QLatin1String(name));
        if (found == nullptr) qFatal("the window has no %s", name);
        return *found;
    }
    [[nodiscard]] QString unexplained() const { return part<QToolButton>("checkCount").text(); }
    [[nodiscard]] QString dataDate() const { return part<QLabel>("dataDate").text(); }
    /// What is told where a database cannot be opened.
    QString told(const QString& path, const char* button = nullptr) const
    {
        const QPointer<MainWindow> before = &m_host->window();
        QString text;
        inDialog([&] { switchTo(path); },
                 [&](QDialog& dialog) {
                     const auto* box = qobject_cast<QMessageBox*>(&dialog);
                     ASSERT_NE(box, nullptr);
                     text = box->text();
                     if (button != nullptr) dialog.findChild<QPushButton*>(QLatin1String(button))->click();
                 });
        EXPECT_EQ(before, &m_host->window()) << "the window stays";
        return text;
    }

    WorkFolder m_folder;
    WorkFolder m_settings;
    QString m_first;
    QString m_second;
    QPalette m_palette = QApplication::palette();
    std::unique_ptr<WindowHost> m_host;
};

/// Explains the first check that does not tie, as the window does.
void explainOne(const QString& path)
{
    const Result<WindowDatabase> opened = openForWindow(path);
    ASSERT_TRUE(opened.ok());
    CheckBook checks(opened.value().snapshot, opened.value().info.notes, QStringLiteral("Jan Jansen"));
    for (const Check& check : checks.reconciliation().checks) {
        if (check.state != CheckState::Unexplained) continue;
        ASSERT_TRUE(checks.explain(check.id, QStringLiteral("Afgestemd met het kasbeheer.")).ok());
        return;
    }
    FAIL() << "every check ties";
}

TEST_F(OpenDatabaseTest, FiguresAndNotesAreThoseOfTheFileThatIsShown)
{
    runSql(m_second, {QStringLiteral("UPDATE document SET short_title = 'Kladversie' WHERE key = 'jaarverslag-2025-xx'")});
    explainOne(m_second);
    open(m_first);
    const QString count = unexplained();
    EXPECT_EQ(dataDate(), QStringLiteral("Jaarverslag 2025 XX, data as at 31-12-2025"));
    switchTo(m_second);
    EXPECT_EQ(dataDate(), QStringLiteral("Kladversie, data as at 31-12-2025"));
    EXPECT_NE(unexplained(), count);
    EXPECT_EQ(part<QAction>("recentDatabase1").data().toString(), m_second);
    EXPECT_EQ(part<QAction>("recentDatabase2").data().toString(), m_first);
    switchTo(m_first);
    EXPECT_EQ(dataDate(), QStringLiteral("Jaarverslag 2025 XX, data as at 31-12-2025"));
    EXPECT_EQ(unexplained(), count);
}

TEST_F(OpenDatabaseTest, AMissingFileIsToldRemovableAndNotMade)
{
    open(m_first);
    switchTo(m_second);
    switchTo(m_first);
    ASSERT_TRUE(QFile::remove(m_second));
    const QStringList names = m_folder.names();
    EXPECT_EQ(told(m_second, "keepRecent"), QStringLiteral("“%1” does not exist.").arg(m_second));
    EXPECT_EQ(part<QAction>("recentDatabase2").data().toString(), m_second);
    EXPECT_EQ(told(m_second, "removeRecent"), QStringLiteral("“%1” does not exist.").arg(m_second));
    EXPECT_EQ(m_folder.names(), names);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(m_host->window().findChild<QAction*>(QStringLiteral("recentDatabase2")), nullptr);
}

TEST_F(OpenDatabaseTest, EveryTroubleIsToldAndTheFileIsAsItWas)
{
    const QString letter = m_folder.path(QStringLiteral("letter.sqlite"));
    writeContent(letter, QByteArray("Geachte heer\n").repeated(300));
    const QString foreign = m_folder.path(QStringLiteral("foreign.sqlite"));
    runSql(foreign, {QStringLiteral("CREATE TABLE address (name TEXT)")});
    runSql(m_second, {QStringLiteral("PRAGMA user_version = 9999")});
    open(m_first);
    const QString count = unexplained();
    const auto before = m_folder.files();
    EXPECT_EQ(told(letter), QStringLiteral("“%1” is not a database.").arg(letter));
    EXPECT_EQ(told(foreign), QStringLiteral("“%1” is a database of another program.").arg(foreign));
    EXPECT_EQ(told(m_second), QStringLiteral("The database “%1” was made by a newer Ketenbudget.").arg(m_second));
    EXPECT_TRUE(told(m_folder.path()).startsWith(QStringLiteral("“%1” ").arg(m_folder.path()))) << "a folder";
    EXPECT_TRUE(m_folder.files() == before);
    EXPECT_EQ(unexplained(), count);
    EXPECT_EQ(part<QAction>("recentDatabase1").data().toString(), m_first);
}

TEST_F(OpenDatabaseTest, OneThatAnotherProgramHoldsIsToldAndOpensAfterwards)
{
    open(m_first);
    // Its figures have to be brought up to date, so it has to be written.
    runSql(m_second, {QStringLiteral("UPDATE document SET package_hash = ''")});
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        holder.setDatabaseName(m_second);
        ASSERT_TRUE(holder.open());
        ASSERT_TRUE(QSqlQuery(holder).exec(QStringLiteral("BEGIN IMMEDIATE")));
        EXPECT_EQ(told(m_second), QStringLiteral("The database “%1” is in use by another program.").arg(m_second));
        holder.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    switchTo(m_second);
    EXPECT_EQ(part<QAction>("recentDatabase1").data().toString(), m_second);
}

}  // namespace
}  // namespace ketenbudget::test
