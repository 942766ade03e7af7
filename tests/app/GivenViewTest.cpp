#include "core/store/Store.h"
#include "tests/app/AppFixtures.h"

#include <QImage>

#include <gmock/gmock.h>

// A view in the place of a name: by the text of its link, or by the name under which it was saved. Figures typed from
// the annual report 2025, Tabel 6.
namespace ketenbudget::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class GivenViewTest : public testing::Test {
protected:
    GivenViewTest() : m_database(m_folder.database())
    {
        const auto store = openUserWork(m_database);
        EXPECT_TRUE(store.ok());
        const auto add = [&store](const WorkItem& item) { EXPECT_TRUE(store.value()->change(std::nullopt, item).ok()); };
        add(SavedView{u"COA"_qs, u"ketenbudget:articlesPage?columns=realisation_2025,delta&level=37/37.4/zbo-rwt"_qs, u"Minder personen."_qs});
        add(SavedView{u"Tabel 9"_qs, u"ketenbudget:sourcesPage?document=jaarverslag-2025-xx&table=9"_qs, {}});
        add(ChartMessage{u"verschil-37.4"_qs, u"Lager dan begroot."_qs});
    }
    [[nodiscard]] CommandAnswer run(const QStringList& words) const { return runCommand(words + QStringList{u"--db"_qs, m_database}); }
    [[nodiscard]] CommandAnswer table(const QStringList& words) const { return run(QStringList{u"table"_qs} + words); }
    [[nodiscard]] CommandAnswer chart(const QStringList& words) const
    {
        return run(QStringList{u"chart"_qs} + words + QStringList{u"--size"_qs, u"960x540"_qs, u"--out"_qs, path("a.png")});
    }
    [[nodiscard]] QString path(const char* name) const { return m_folder.path(QString::fromUtf8(name)); }

    WorkFolder m_folder;
    QString m_database;
};

TEST_F(GivenViewTest, ALinkGivesItsTableWithItsColumns)
{
    const CommandAnswer answer = table({u"ketenbudget:articlesPage?columns=realisation_2025,delta&level=37/37.4/zbo-rwt"_qs, u"--format"_qs, u"csv"_qs});
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("COA,3593266,-469334\n"));
    const CommandAnswer millions =
        table({u"ketenbudget:articlesPage?columns=realisation_2025,delta&level=37/37.4/zbo-rwt"_qs, u"--unit"_qs, u"mln"_qs});
    EXPECT_THAT(millions.out.toStdString(), HasSubstr("3.593,3"));
}

TEST_F(GivenViewTest, ALinkGivesItsChoice)
{
    // 2021 is 100 and the realisation of 2025 then 482,8 (acceptance 91).
    EXPECT_THAT(table({u"ketenbudget:ketenPage?choice.basisjaar=2021&view=keten-index"_qs}).out.toStdString(), HasSubstr("482,8"));
    EXPECT_THAT(table({u"ketenbudget:ketenPage?choice.basisjaar=2025&view=keten-index"_qs}).out.toStdString(), Not(HasSubstr("482,8")));
}

TEST_F(GivenViewTest, ChecksAndFindingsComeOutFiltered)
{
    const CommandAnswer checks = table({u"ketenbudget:reconciliationPage?document=jaarverslag-2025-xx&state=unexplained&table=9"_qs});
    EXPECT_EQ(checks.code, 0) << checks.err.toStdString();
    EXPECT_THAT(checks.out.toStdString(), HasSubstr("7 of 2.111 checks"));
    EXPECT_THAT(table({u"ketenbudget:findingsPage?filter=prestatieverklaringen"_qs}).out.toStdString(), HasSubstr("Prestatieverklaringen IND"));
}

TEST_F(GivenViewTest, ALinkGivesItsChartWithTheUsersSentence)
{
    ASSERT_EQ(chart({u"ketenbudget:articlesPage?level=37/37.4"_qs}).code, 0);
    const QImage withSentence(path("a.png"));
    EXPECT_EQ(withSentence.size(), QSize(960, 540));
    ASSERT_EQ(run({u"chart"_qs, u"verschil-37.4"_qs, u"--size"_qs, u"960x540"_qs, u"--out"_qs, path("b.png")}).code, 0);
    EXPECT_EQ(withSentence, QImage(path("b.png"))) << "the same chart by its name";
    ASSERT_EQ(chart({u"ketenbudget:articlesPage?level=37/37.4"_qs, u"--message"_qs, u"Een andere zin."_qs}).code, 0);
    EXPECT_NE(withSentence, QImage(path("a.png")));
}

TEST_F(GivenViewTest, ASavedViewComesOutByItsName)
{
    const CommandAnswer answer = table({u"--view"_qs, u"COA"_qs, u"--format"_qs, u"csv"_qs});
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    EXPECT_THAT(answer.out.toStdString(), HasSubstr("COA,3593266,-469334\n"));
    EXPECT_EQ(chart({u"--view"_qs, u"COA"_qs}).code, 0);
    EXPECT_FALSE(QImage(path("a.png")).isNull());
}

TEST_F(GivenViewTest, ANameThatIsNotSavedGetsSuggestions)
{
    const CommandAnswer answer = table({u"--view"_qs, u"Tabel 8"_qs});
    EXPECT_EQ(answer.code, 2);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("Nearest: Tabel 9."));
    EXPECT_EQ(table({u"artikelen"_qs, u"--view"_qs, u"COA"_qs}).code, 2);
    const CommandAnswer none = runCommand({u"table"_qs, u"--view"_qs, u"COA"_qs, u"--db"_qs, m_folder.database(u"empty.sqlite"_qs)});
    EXPECT_EQ(none.code, 2);
    EXPECT_THAT(none.err.toStdString(), HasSubstr("No view is saved in this database"));
}

TEST_F(GivenViewTest, ALinkThatLeadsNowhereSaysWhyAndWritesNothing)
{
    for (const char* link : {"ketenbudget:articlesPage?level=37/37.9", "ketenbudget:indPage?view=ind-weg", "ketenbudget:nowherePage",
                             "ketenbudget:", "ketenbudget:reconciliationPage?state=onverklaard"}) {
        const CommandAnswer answer = chart({QString::fromLatin1(link)});
        EXPECT_EQ(answer.code, 2) << link;
        EXPECT_THAT(answer.err.toStdString(), HasSubstr("Ctrl+Shift+K")) << link;
        EXPECT_EQ(table({QString::fromLatin1(link)}).code, 2) << link;
        EXPECT_FALSE(QFileInfo::exists(path("a.png"))) << link;
    }
    const CommandAnswer line = chart({u"ketenbudget:articlesPage?level=37/37.9"_qs});
    EXPECT_THAT(line.err.toStdString(), HasSubstr("The line “37/37.9” is not in these figures any more."));
}

TEST_F(GivenViewTest, AViewWithoutAChartSaysWhereItsTableIs)
{
    const CommandAnswer answer = chart({u"--view"_qs, u"Tabel 9"_qs});
    EXPECT_EQ(answer.code, 2);
    EXPECT_THAT(answer.err.toStdString(), HasSubstr("ketenbudget table"));
    EXPECT_FALSE(QFileInfo::exists(path("a.png")));
}

}  // namespace
}  // namespace ketenbudget::test
