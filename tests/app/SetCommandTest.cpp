#include "core/store/Store.h"
#include "tests/app/AppFixtures.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QImage>

#include <gmock/gmock.h>

#include <optional>

namespace ketenbudget::test {
namespace {

using testing::HasSubstr;

/// A database with a set of three views, one of which is gone.
class SetCommandTest : public testing::Test {
protected:
    SetCommandTest() : m_database(m_folder.database())
    {
        const auto store = openUserWork(m_database);
        EXPECT_TRUE(store.ok());
        const auto add = [&store](const WorkItem& item) { EXPECT_TRUE(store.value()->change(std::nullopt, item).ok()); };
        add(SavedView{u"COA"_qs, u"ketenbudget:articlesPage?level=37/37.4/zbo-rwt"_qs, u"Minder personen."_qs});
        add(SavedView{u"Brug IND"_qs, u"ketenbudget:verschillenPage?view=brug-toelichting"_qs, {}});
        add(MeetingSet{u"Directieoverleg"_qs, {u"COA"_qs, u"Brug IND"_qs, u"Verdwenen"_qs}, false});
        add(MeetingSet{u"Leeg"_qs, {}, false});
    }
    [[nodiscard]] CommandAnswer set(const QStringList& words) const
    {
        return runCommand(QStringList{u"set"_qs} + words + QStringList{u"--db"_qs, m_database});
    }
    [[nodiscard]] QString path(const char* name) const { return m_folder.path(QString::fromUtf8(name)); }

    WorkFolder m_folder;
    QString m_database;
};

TEST_F(SetCommandTest, ListsTheSetsWithTheirNumberOfViews)
{
    const CommandAnswer answer = set({u"--list"_qs});
    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(answer.out, "Directieoverleg\t3\nLeeg\t0\n");
}

TEST_F(SetCommandTest, WritesPicturesAndWarnsOfAViewThatIsGone)
{
    const CommandAnswer answer = set({u"Directieoverleg"_qs, u"--out"_qs, path("p"), u"--size"_qs, u"1280x720"_qs});
    EXPECT_EQ(answer.code, 0);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("Verdwenen"));
    EXPECT_EQ(QDir(path("p")).entryList(QDir::Files), (QStringList{u"01-coa.png"_qs, u"02-brug-ind.png"_qs, u"03-verdwenen.png"_qs}));
    EXPECT_EQ(QImage(path("p/01-coa.png")).size(), QSize(1280, 720));
}

TEST_F(SetCommandTest, ReplacesOnlyWhereItIsAsked)
{
    writeContent(path("a.pdf"), "old");
    const CommandAnswer refused = set({u"Directieoverleg"_qs, u"--out"_qs, path("a.pdf")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("--replace"));
    EXPECT_EQ(contentOf(path("a.pdf")), "old");
    EXPECT_EQ(set({u"Directieoverleg"_qs, u"--out"_qs, path("a.pdf"), u"--replace"_qs}).code, 0);
    EXPECT_TRUE(contentOf(path("a.pdf")).startsWith("%PDF"));
}

TEST_F(SetCommandTest, ADiskThatFillsLeavesWhatWasThereInEveryForm)
{
    // Larger than the disk in each form.
    const QStringList many{12, u"COA"_qs};
    EXPECT_TRUE(openUserWork(m_database).value()->change(std::nullopt, MeetingSet{u"Lang"_qs, many, false}).ok());
    const std::vector<QStringList> commands{{u"set"_qs, u"Lang"_qs, u"--replace"_qs, u"--out"_qs, path("a.pdf")},
                                            {u"set"_qs, u"Lang"_qs, u"--replace"_qs, u"--out"_qs, path("a.xlsx")},
                                            {u"set"_qs, u"Lang"_qs, u"--replace"_qs, u"--out"_qs, path("p")},
                                            {u"chart"_qs, u"verschil-37.4"_qs, u"--out"_qs, path("b.png")},
                                            {u"table"_qs, u"aansluiting"_qs, u"--out"_qs, path("c.csv")},
                                            {u"table"_qs, u"artikelen"_qs, u"--out"_qs, path("c.xlsx")}};
    QDir().mkpath(path("p"));
    for (const char* old : {"a.pdf", "a.xlsx", "p/01-coa.png", "b.png", "c.csv", "c.xlsx"}) writeContent(path(old), "old");
    const QStringList before = m_folder.names();
    for (const QStringList& command : commands) {
        auto disk = std::make_optional<SmallDisk>(33000);  // the database is opened
        const CommandAnswer answer = runCommand(command + QStringList{u"--db"_qs, m_database});
        disk.reset();
        EXPECT_EQ(answer.code, 1) << command.last().toStdString();
        EXPECT_THAT(answer.err.toStdString(), HasSubstr("could not be written")) << command.last().toStdString();
    }
    for (const char* old : {"a.pdf", "a.xlsx", "p/01-coa.png", "b.png", "c.csv", "c.xlsx"}) EXPECT_EQ(contentOf(path(old)), "old") << old;
    EXPECT_EQ(m_folder.names(), before) << "no half file beside them";
}

TEST_F(SetCommandTest, WritesAWorkbook)
{
    const CommandAnswer answer = set({u"Directieoverleg"_qs, u"--out"_qs, path("a.xlsx")});
    EXPECT_EQ(answer.code, 0);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("Verdwenen"));
    EXPECT_TRUE(contentOf(path("a.xlsx")).startsWith("PK"));
    EXPECT_EQ(set({u"Directieoverleg"_qs, u"--out"_qs, path("a.xlsx")}).code, 1) << "it is there now, and nobody said --replace";
}

TEST_F(SetCommandTest, AMisspeltNameGetsSuggestions)
{
    const CommandAnswer answer = set({u"Directieoverlg"_qs, u"--out"_qs, path("a.pdf")});
    EXPECT_EQ(answer.code, 2);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("Nearest: Directieoverleg."));
}

TEST_F(SetCommandTest, SaysWhatIsWrongWithTheWords)
{
    EXPECT_EQ(set({}).code, 2);
    EXPECT_EQ(set({u"Directieoverleg"_qs}).code, 2);
    EXPECT_EQ(set({u"Directieoverleg"_qs, u"--out"_qs, path("a.png")}).code, 2);
    EXPECT_EQ(set({u"Directieoverleg"_qs, u"--out"_qs, path("a.pdf"), u"--paper"_qs, u"a5"_qs}).code, 2);
    EXPECT_EQ(set({u"Leeg"_qs, u"--out"_qs, path("a.pdf")}).code, 1);
    EXPECT_EQ(set({u"Directieoverleg"_qs, u"--out"_qs, path("missing/a.pdf")}).code, 1);
    EXPECT_FALSE(QFileInfo::exists(path("a.pdf")));
}

}  // namespace
}  // namespace ketenbudget::test
