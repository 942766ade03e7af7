#include "core/format/WorkText.h"
#include "core/store/CheckNotes.h"
#include "core/store/Database.h"
#include "core/store/DatabaseCheck.h"
#include "core/store/UserWorkFile.h"
#include "tests/core/store/StoreFixtures.h"

#include <QFile>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace ketenbudget {
namespace {

const QString coa = QStringLiteral("recast:37/37.4/zbo-rwt/coa");
const QString overBudget = QStringLiteral("realisation_2025/adopted_budget_2025");

LineNote note(const QString& text, const QString& subject = coa)
{
    return {subject, overBudget, text, QStringLiteral("J. de Vries"), QDateTime({2026, 5, 20}, {9, 30, 15, 250}, Qt::UTC)};
}

/// One of each kind, with the staffel of the ministry for 2025: 5 mln for every article.
std::vector<WorkItem> oneOfEach()
{
    const Money fiveMln = Money::fromKeur(5'000);
    return {PolarityChoice{coa, Polarity::LowerIsBetter},
            ThresholdScale{2025, {{Money::fromKeur(50'000), Money::fromKeur(1'000), Money::fromKeur(2'000)}, {{}, fiveMln, fiveMln}}},
            note(QStringLiteral("Minder noodopvang")),
            ChartMessage{QStringLiteral("verschil-37.4"), QStringLiteral("COA blijft onder de begroting")},
            SavedView{QStringLiteral("Opvang"), QStringLiteral("ketenbudget:articlesPage?level=37/37.4"), {}},
            MeetingSet{QStringLiteral("MT"), {QStringLiteral("Opvang"), QStringLiteral("weg"), QStringLiteral("Opvang")}, true},
            Scenario{QStringLiteral("Hoog"), QStringLiteral("coa"), {{QStringLiteral("bezetting"), 74'700}, {QStringLiteral("kosten"), -5}}, {}}};
}

UserWork asWork(const std::vector<WorkItem>& items)
{
    UserWork work;
    for (const WorkItem& item : items) put(work, item);
    return work;
}

class UserWorkTest : public testing::Test {
protected:
    UserWorkTest() { EXPECT_TRUE(openUserDatabase(path(), true).ok()); }

    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("user.sqlite")); }
    [[nodiscard]] std::unique_ptr<UserWorkStore> open() const
    {
        auto store = openUserWork(path());
        EXPECT_TRUE(store.ok()) << store.error().detail.toStdString();
        return std::move(store).take();
    }
    [[nodiscard]] UserWork stored() const { return open()->work().value(); }
    void writeOneOfEach() const
    {
        const auto store = open();
        for (const WorkItem& item : oneOfEach()) ASSERT_TRUE(store->change(std::nullopt, item).ok()) << item.index();
    }

    test::StoreFolder m_folder;
};

TEST_F(UserWorkTest, OfEveryKindIsThereAfterARestart)
{
    EXPECT_EQ(stored(), UserWork());
    writeOneOfEach();
    EXPECT_EQ(stored(), asWork(oneOfEach()));
    EXPECT_EQ(readUserWork(path()).value(), asWork(oneOfEach()));
    const auto info = databaseInfo(path());
    ASSERT_TRUE(info.ok() && info.value().work);
    const UserWorkCounts& work = *info.value().work;
    EXPECT_EQ(work.polarities + work.thresholds + work.lineNotes + work.messages + work.views + work.sets + work.scenarios, 7);
    EXPECT_EQ(work.thresholds, 1) << "a staffel, not its classes";
    EXPECT_TRUE(verifyDatabase(path()).value().empty());
}

TEST_F(UserWorkTest, OfEveryKindIsReplacedAndTakenAway)
{
    writeOneOfEach();
    const auto store = open();
    const MeetingSet shorter{QStringLiteral("MT"), {QStringLiteral("Opvang")}, false};
    ASSERT_TRUE(store->change(find(stored(), shorter), shorter).ok());
    EXPECT_EQ(stored().sets, std::vector<MeetingSet>{shorter});
    const Scenario other{QStringLiteral("Hoog"), QStringLiteral("coa"), {{QStringLiteral("bezetting"), 1}}, QStringLiteral("MPP")};
    ASSERT_TRUE(store->change(find(stored(), other), other).ok());
    EXPECT_EQ(stored().scenarios, std::vector<Scenario>{other});
    const ThresholdScale one{2025, {{{}, Money::fromKeur(1), Money::fromKeur(2)}}};
    ASSERT_TRUE(store->change(find(stored(), one), one).ok());
    EXPECT_EQ(stored().thresholds, std::vector<ThresholdScale>{one});
    for (const WorkItem& item : oneOfEach()) ASSERT_TRUE(store->change(find(stored(), item), std::nullopt).ok());
    EXPECT_EQ(stored(), UserWork());
    const auto connection = Connection::open(path(), OpenMode::ReadOnly);
    EXPECT_EQ(test::number(connection.value(), QStringLiteral("SELECT count(*) FROM meeting_set_view")), 0);
    EXPECT_EQ(test::number(connection.value(), QStringLiteral("SELECT count(*) FROM scenario_driver")), 0);
}

TEST_F(UserWorkTest, KeepsItsOrderWhenItChanges)
{
    const auto store = open();
    const auto view = [](const char* name, const char* link) {
        return SavedView{QString::fromLatin1(name), QStringLiteral("ketenbudget:") + QString::fromLatin1(link), {}};
    };
    for (const char* name : {"b", "c", "a"}) ASSERT_TRUE(store->change(std::nullopt, view(name, "x")).ok());
    ASSERT_TRUE(store->change(view("b", "x"), view("b", "y")).ok());
    EXPECT_EQ(stored().views, (std::vector<SavedView>{view("b", "y"), view("c", "x"), view("a", "x")}));
}

TEST_F(UserWorkTest, GetsAnotherNameInOneStep)
{
    const auto store = open();
    const SavedView view{QStringLiteral("Opvang"), QStringLiteral("ketenbudget:x"), {}};
    const SavedView renamed{QStringLiteral("Opvang 2025"), view.link, {}};
    ASSERT_TRUE(store->change(std::nullopt, view).ok());
    ASSERT_TRUE(store->change(view, renamed).ok());
    EXPECT_EQ(stored().views, std::vector<SavedView>{renamed});
    // Not over another one of that name.
    ASSERT_TRUE(store->change(std::nullopt, view).ok());
    const Result<void> done = store->change(view, renamed);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_EQ(stored().views, (std::vector<SavedView>{renamed, view}));
}

TEST_F(UserWorkTest, OfAnotherProgramIsNotOverwritten)
{
    const auto mine = open();
    const auto other = open();
    const LineNote first = note(QStringLiteral("Minder noodopvang"));
    const LineNote theirs = note(QStringLiteral("Minder bezetting"));
    const LineNote late = note(QStringLiteral("Lagere prijs"));
    ASSERT_TRUE(mine->change(std::nullopt, first).ok());
    ASSERT_TRUE(other->change(first, theirs).ok());
    for (const auto& [before, after] : std::vector<std::pair<std::optional<WorkItem>, std::optional<WorkItem>>>{
             {first, late}, {first, std::nullopt}, {std::nullopt, late}}) {
        const Result<void> done = mine->change(before, after);
        ASSERT_FALSE(done.ok());
        EXPECT_EQ(done.error().code, ErrorCode::Conflict);
        EXPECT_EQ(done.error().subject, coa + QLatin1Char(' ') + overBudget);
    }
    EXPECT_EQ(stored().lineNotes, std::vector<LineNote>{theirs});
    EXPECT_TRUE(mine->change(theirs, late).ok());
    const Result<void> gone = other->change(theirs, std::nullopt);
    EXPECT_FALSE(gone.ok());
}

/// A view gets another name, and the set that has it with it; someone else has changed that set.
TEST_F(UserWorkTest, OfOneStepIsKeptWholeOrNotAtAll)
{
    const auto store = open();
    const SavedView view{QStringLiteral("Opvang"), QStringLiteral("ketenbudget:x"), {}};
    const SavedView renamed{QStringLiteral("COA"), view.link, {}};
    const MeetingSet set{QStringLiteral("MT"), {view.name}, false};
    const MeetingSet theirs{QStringLiteral("MT"), {view.name, view.name}, false};
    const MeetingSet mine{QStringLiteral("MT"), {renamed.name}, false};
    ASSERT_TRUE(store->changeAll({{std::nullopt, view}, {std::nullopt, set}}).ok());
    ASSERT_TRUE(open()->change(set, theirs).ok());
    const UserWork before = stored();
    const Result<void> done = store->changeAll({{view, std::nullopt}, {std::nullopt, renamed}, {set, mine}});
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_EQ(done.error().subject, set.name);
    EXPECT_EQ(stored(), before) << "the view has its old name";
    // What the schema refuses undoes the change before it, too; and each change sees those before it.
    EXPECT_FALSE(store->changeAll({{view, renamed}, {std::nullopt, ThresholdScale{2025, {}}}}).ok());
    EXPECT_EQ(stored(), before);
    ASSERT_TRUE(store->changeAll({{view, renamed}, {renamed, std::nullopt}, {theirs, mine}}).ok());
    EXPECT_EQ(stored(), asWork({mine}));
}

/// One line, one pair of stands: the note of today, and one that was written before they were told apart.
TEST_F(UserWorkTest, ANoteOnCommitmentsIsBesideThatOnExpenditure)
{
    const Stand realised{BudgetPhase::Realisation, FiscalYear{2025}};
    const Stand budget{BudgetPhase::AdoptedBudget, FiscalYear{2025}};
    const auto keyOf = [&](Measure measure) { return noteComparison({measure, realised, budget}); };
    const auto noteOf = [&](Measure measure) {
        const auto found = noteOn(stored(), lineSubject(Structure::Legal, QStringLiteral("37"), measure), keyOf(measure));
        return found ? found->text : QString();
    };
    const LineNote earlier = note(QStringLiteral("Minder opvang betaald"), QStringLiteral("legal:37"));
    ASSERT_TRUE(open()->change(std::nullopt, earlier).ok());
    EXPECT_EQ(noteOf(Measure::Expenditure), earlier.text);
    EXPECT_EQ(noteOf(Measure::Commitments), QString());
    LineNote ofCommitments = note(QStringLiteral("Later verplicht"), QStringLiteral("legal:37"));
    ofCommitments.comparison = keyOf(Measure::Commitments);
    ASSERT_TRUE(open()->change(std::nullopt, ofCommitments).ok());
    EXPECT_EQ(noteOf(Measure::Commitments), ofCommitments.text);
    EXPECT_EQ(noteOf(Measure::Expenditure), earlier.text);
    EXPECT_EQ(noteOf(Measure::Receipts), QString());
}

TEST_F(UserWorkTest, OfTwoProcessesAtOnceIsKeptWhole)
{
    const auto writeAll = [this](const QString& who) {
        const auto own = openUserWork(path());
        for (int i = 0; own.ok() && i < 50; ++i) {
            if (!own.value()->change(std::nullopt, note(QStringLiteral("x"), who.arg(i))).ok()) return 1;
        }
        return own.ok() ? 0 : 2;
    };
    const pid_t child = fork();
    if (child == 0) _exit(writeAll(QStringLiteral("child:%1")));
    EXPECT_EQ(writeAll(QStringLiteral("parent:%1")), 0);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    EXPECT_EQ(stored().lineNotes.size(), 100U);
}

/// The child writes note after note and tells each one that is kept; it is killed in the midst of that.
TEST_F(UserWorkTest, IsInTheFileUpToTheLastChangeWhenTheProgramIsKilled)
{
    int told[2];
    ASSERT_EQ(pipe(told), 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto own = openUserWork(path());
        for (unsigned char i = 0; own.ok(); ++i) {
            const QString subject = QStringLiteral("recast:%1").arg(i);
            if (!own.value()->change(std::nullopt, note(QStringLiteral("x"), subject)).ok()) _exit(1);
            if (write(told[1], &i, 1) != 1) _exit(2);
        }
        _exit(3);
    }
    close(told[1]);
    unsigned char last = 0;
    while (last < 20) ASSERT_EQ(read(told[0], &last, 1), 1);
    kill(child, SIGKILL);
    while (read(told[0], &last, 1) == 1) {}  // what it had told before it died
    close(told[0]);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status));
    EXPECT_GE(stored().lineNotes.size(), last + 1U);
    EXPECT_TRUE(verifyDatabase(path()).value().empty()) << "with the integrity check";
}

TEST_F(UserWorkTest, SurvivesAnUpdateOfTheFiguresWhichMakesACopyFirst)
{
    for (const WorkItem& item : oneOfEach()) {
        ASSERT_TRUE(open()->change(std::nullopt, item).ok());
        {
            const auto connection = Connection::open(path(), OpenMode::ReadWrite);
            test::run(connection.value(), QStringLiteral("UPDATE document SET package_hash = 'older'"));
        }
        QString copy;
        {
            const auto opened = openUserDatabase(path(), false);
            ASSERT_TRUE(opened.ok());
            EXPECT_EQ(opened.value().start, DatabaseStart::Refreshed);
            copy = opened.value().backupPath;
        }
        ASSERT_FALSE(copy.isEmpty()) << "work of kind " << item.index();
        EXPECT_EQ(readUserWork(copy).value(), asWork({item}));
        EXPECT_EQ(stored(), asWork({item}));
        ASSERT_TRUE(open()->change(item, std::nullopt).ok());
    }
}

TEST_F(UserWorkTest, WhatSaysNothingIsRefused)
{
    const auto store = open();
    for (const WorkItem& empty : std::vector<WorkItem>{PolarityChoice{}, ThresholdScale{2025, {}}, note(QStringLiteral("")),
                                                       ChartMessage{QStringLiteral("x"), QStringLiteral("")}, SavedView{}, MeetingSet{}, Scenario{}})
        EXPECT_FALSE(store->change(std::nullopt, empty).ok()) << empty.index();
    const Money one = Money::fromKeur(1);
    EXPECT_FALSE(store->change(std::nullopt, ThresholdScale{2025, {{{}, one, one}, {{}, one, one}}}).ok()) << "two without a bound";
    EXPECT_EQ(stored(), UserWork()) << "all or nothing";
}

TEST_F(UserWorkTest, ABusyFileIsAnErrorAndNothingIsWritten)
{
    const auto store = open();
    const auto other = Connection::open(path(), OpenMode::ReadWrite);
    test::run(other.value(), QStringLiteral("BEGIN IMMEDIATE"));
    const Result<void> done = store->change(std::nullopt, note(QStringLiteral("x")));
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::DatabaseBusy);
    test::run(other.value(), QStringLiteral("ROLLBACK"));
    EXPECT_TRUE(store->change(std::nullopt, note(QStringLiteral("x"))).ok());
}

TEST(UserWorkFile, NeedsAFileOfOurs)
{
    const test::StoreFolder folder;
    const auto missing = openUserWork(folder.path(QStringLiteral("misspelt.sqlite")));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, ErrorCode::FileMissing);
    EXPECT_TRUE(folder.names().isEmpty());
}

}  // namespace
}  // namespace ketenbudget
