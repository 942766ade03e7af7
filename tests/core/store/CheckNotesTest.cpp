#include "core/store/CheckNotes.h"

#include "core/store/Database.h"
#include "core/store/Migrator.h"
#include "core/store/Query.h"
#include "tests/core/store/StoreFixtures.h"

#include <QFile>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ketenbudget {
namespace {

CheckNote note(const QString& check, const QString& text = QStringLiteral("Naverrekend met de IND"))
{
    return {check, text, QStringLiteral("J. de Vries"), QDateTime({2026, 5, 20}, {9, 30, 15}, Qt::UTC),
            QStringLiteral("-1/2")};
}

/// "check: text (author, time, difference)" per note.
QStringList asText(const Result<std::vector<CheckNote>>& notes)
{
    EXPECT_TRUE(notes.ok()) << notes.error().detail.toStdString();
    QStringList lines;
    if (!notes.ok()) return lines;
    for (const CheckNote& note : notes.value()) {
        lines.append(
            QStringLiteral("%1: %2 (%3, %4, %5)")
                .arg(note.check, note.text, note.author, note.writtenAt.toString(Qt::ISODate), note.difference));
    }
    return lines;
}

const QString whole = QStringLiteral("a/t09: Naverrekend met de IND (J. de Vries, 2026-05-20T09:30:15Z, -1/2)");

class CheckNotesTest : public testing::Test {
protected:
    CheckNotesTest() { EXPECT_TRUE(openUserDatabase(path(), true).ok()); }

    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("user.sqlite")); }
    [[nodiscard]] std::unique_ptr<CheckNoteStore> open() const
    {
        auto store = openCheckNotes(path());
        EXPECT_TRUE(store.ok()) << store.error().detail.toStdString();
        return std::move(store).take();
    }

    test::StoreFolder m_folder;
};

TEST_F(CheckNotesTest, AreThereAfterARestart)
{
    EXPECT_TRUE(asText(open()->notes()).isEmpty());
    ASSERT_TRUE(open()->save(note(QStringLiteral("a/t09"))).ok());
    EXPECT_EQ(asText(open()->notes()), QStringList(whole));
    EXPECT_EQ(asText(readCheckNotes(path())), QStringList(whole));
}

TEST_F(CheckNotesTest, AreReplacedAndTakenAway)
{
    const auto store = open();
    ASSERT_TRUE(store->save(note(QStringLiteral("a/t09"))).ok());
    ASSERT_TRUE(store->save(note(QStringLiteral("a/t10"))).ok());
    ASSERT_TRUE(store->save(note(QStringLiteral("a/t09"), QStringLiteral("Toch anders"))).ok());
    EXPECT_EQ(store->notes().value().size(), 2U);
    EXPECT_EQ(store->notes().value().front().text, QStringLiteral("Toch anders"));
    ASSERT_TRUE(store->remove(QStringLiteral("a/t09")).ok());
    ASSERT_TRUE(store->remove(QStringLiteral("a/t09")).ok());
    ASSERT_EQ(store->notes().value().size(), 1U);
    EXPECT_EQ(store->notes().value().front().check, QStringLiteral("a/t10"));
}

TEST_F(CheckNotesTest, OfAnotherProgramAreNotReplacedUnread)
{
    const QString check = QStringLiteral("a/t09");
    const auto mine = open();
    const auto theirs = open();
    ASSERT_TRUE(theirs->change(check, {}, note(check)).ok());
    const Result<void> blind = mine->change(check, {}, note(check, QStringLiteral("Toch anders")));
    ASSERT_FALSE(blind.ok());
    EXPECT_EQ(blind.error().code, ErrorCode::Conflict);
    EXPECT_EQ(asText(open()->notes()), QStringList(whole));
    const CheckNote read = mine->notes().value().front();
    ASSERT_TRUE(mine->change(check, read, note(check, QStringLiteral("Toch anders"))).ok());
    EXPECT_EQ(theirs->change(check, read, {}).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(theirs->change(check, theirs->notes().value().front(), {}).ok());
    EXPECT_TRUE(asText(open()->notes()).isEmpty());
}

TEST_F(CheckNotesTest, SurviveAnUpdateOfTheFiguresWhichMakesACopyFirst)
{
    ASSERT_TRUE(open()->save(note(QStringLiteral("a/t09"))).ok());
    {
        const auto connection = Connection::open(path(), OpenMode::ReadWrite);
        test::run(connection.value(), QStringLiteral("UPDATE document SET package_hash = 'older'"));
    }
    const QString copy = m_folder.path(QStringLiteral("user.backup-v5.sqlite"));
    {
        const auto opened = openUserDatabase(path(), false);
        ASSERT_TRUE(opened.ok());
        EXPECT_EQ(opened.value().start, DatabaseStart::Refreshed);
        EXPECT_EQ(opened.value().backupPath, copy);
    }
    EXPECT_EQ(asText(open()->notes()), QStringList(whole));
    EXPECT_EQ(asText(readCheckNotes(copy)), QStringList(whole));
    const auto older = Connection::open(copy, OpenMode::ReadOnly);
    EXPECT_EQ(test::number(older.value(), QStringLiteral("SELECT count(*) FROM document WHERE package_hash = 'older'")),
              48);
    EXPECT_TRUE(openUserDatabase(path(), false).value().backupPath.isEmpty());
}

TEST_F(CheckNotesTest, WithoutThemAnUpdateOfTheFiguresMakesNoCopy)
{
    {
        const auto connection = Connection::open(path(), OpenMode::ReadWrite);
        test::run(connection.value(), QStringLiteral("UPDATE document SET package_hash = 'older'"));
    }
    const auto opened = openUserDatabase(path(), false);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened.value().start, DatabaseStart::Refreshed);
    EXPECT_TRUE(opened.value().backupPath.isEmpty());
    EXPECT_FALSE(QFile::exists(m_folder.path(QStringLiteral("user.backup-v5.sqlite"))));
}

TEST_F(CheckNotesTest, OfTwoProgramsAreBothKept)
{
    const auto first = open();
    const auto second = open();
    for (int i = 0; i < 20; ++i) {
        ASSERT_TRUE(first->save(note(QStringLiteral("first/%1").arg(i))).ok());
        ASSERT_TRUE(second->save(note(QStringLiteral("second/%1").arg(i))).ok());
    }
    ASSERT_TRUE(first->remove(QStringLiteral("second/7")).ok());
    EXPECT_EQ(first->notes().value().size(), 39U);
    EXPECT_EQ(second->notes().value().size(), 39U);
}

TEST_F(CheckNotesTest, OfTwoProcessesAtOnceAreBothKept)
{
    const auto saveAll = [this](const QString& who) {
        const auto own = openCheckNotes(path());
        for (int i = 0; own.ok() && i < 50; ++i) {
            if (!own.value()->save(note(who.arg(i))).ok()) return 1;
        }
        return own.ok() ? 0 : 2;
    };
    const pid_t child = fork();
    if (child == 0) _exit(saveAll(QStringLiteral("child/%1")));
    EXPECT_EQ(saveAll(QStringLiteral("parent/%1")), 0);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    const auto store = open();
    EXPECT_EQ(store->notes().value().size(), 100U);
}

TEST_F(CheckNotesTest, AreInTheFileWhenTheProgramIsKilled)
{
    const int status = test::inChild([this] {
        const auto store = open();
        return store->save(note(QStringLiteral("a/t09"))).ok() ? (_exit(7), 0) : 1;
    });
    EXPECT_EQ(status, 7);
    EXPECT_EQ(asText(open()->notes()), QStringList(whole));
}

TEST_F(CheckNotesTest, ANoteMustSaySomething)
{
    EXPECT_FALSE(open()->save(note(QStringLiteral("a"), QStringLiteral(""))).ok());
}

TEST_F(CheckNotesTest, ABusyFileIsAnErrorAndNothingIsWritten)
{
    const auto store = open();
    const auto other = Connection::open(path(), OpenMode::ReadWrite);
    test::run(other.value(), QStringLiteral("BEGIN IMMEDIATE"));
    const Result<void> saved = store->save(note(QStringLiteral("a/t09")));
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().code, ErrorCode::DatabaseBusy);
    EXPECT_EQ(saved.error().subject, path());
    test::run(other.value(), QStringLiteral("ROLLBACK"));
    EXPECT_TRUE(store->save(note(QStringLiteral("a/t09"))).ok());
}

TEST(CheckNotes, NeedAFileOfOurs)
{
    const test::StoreFolder folder;
    const auto missing = openCheckNotes(folder.path(QStringLiteral("misspelt.sqlite")));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, ErrorCode::FileMissing);
    EXPECT_TRUE(folder.names().isEmpty());
}

TEST(CheckNotes, AFileOfBeforeTheirTimeHasNone)
{
    const test::StoreFolder folder;
    const QString path = folder.path(QStringLiteral("old.sqlite"));
    {
        Result<Connection> connection = Connection::create(path);
        SchemaScripts before = embeddedSchema();
        before.migrations.resize(1);
        before.views.clear();
        ASSERT_EQ(Migrator(before).migrate(connection.value()).outcome, MigrationOutcome::Created);
    }
    const QByteArray content = test::contentOf(path);
    EXPECT_TRUE(asText(readCheckNotes(path)).isEmpty());
    EXPECT_EQ(test::contentOf(path), content);
}

}  // namespace
}  // namespace ketenbudget
