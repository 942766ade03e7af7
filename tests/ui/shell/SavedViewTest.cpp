#include "tests/ui/shell/ShellFixture.h"
#include "core/slides/MeetingEdit.h"
#include "ui/pages/Page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

// What a user saves with a message comes back with it, and is not lost by saving again.
namespace ketenbudget::test {
namespace {

QString qs(const char* text) { return QString::fromUtf8(text); }

class SavedViewTest : public ShellFixture {
protected:
    static QLineEdit* field(const QDialog& dialog, const char* name) { return dialog.findChild<QLineEdit*>(qs(name)); }
    void save(const char* name, const char* message) const
    {
        inDialog([this] { trigger("saveView"); },
                 [&](QDialog& dialog) {
                     field(dialog, "viewName")->setText(qs(name));
                     field(dialog, "viewMessage")->setText(qs(message));
                     dialog.findChild<QComboBox*>(qs("viewSet"))->setCurrentText(qs("Bestuursraad"));
                     dialog.accept();
                 });
    }
    static void write(const char* message)
    {
        inDialog([] { press(Qt::Key_L, Qt::ControlModifier); },
                 [&](QDialog& dialog) {
                     field(dialog, "messageText")->setText(qs(message));
                     dialog.accept();
                 });
    }
    bool go(const char* link) const { return window().openViewLink(qs(link)); }
    /// What stands above the charts of a page.
    [[nodiscard]] QString above(const char* page) const
    {
        const auto charts = drive().find<Page>(page).charts();
        return charts.empty() ? qs("no chart") : textOf(charts.front().spec).message;
    }
    void openSaved() const
    {
        window().showPage(qs("meetingPage"));
        drive().find<QListWidget>("meetingViews").setCurrentRow(0);
        trigger("meetingOpenView");
    }
    [[nodiscard]] std::vector<SavedView> views() const { return m_kept->work().value().views; }
};

TEST_F(SavedViewTest, ComesBackWithItsMessageUntilTheUserGoesElsewhere)
{
    ASSERT_TRUE(go("ketenbudget:ketenPage?choice.basisjaar=2021&view=keten-index"));
    save("Instroom", "Bijna vijf keer zo veel.");
    EXPECT_EQ(above("ketenPage"), qs("Bijna vijf keer zo veel."));
    ASSERT_TRUE(go("ketenbudget:ketenPage?choice.basisjaar=2023&view=keten-index"));
    EXPECT_EQ(above("ketenPage"), QString());
    openSaved();
    EXPECT_EQ(above("ketenPage"), qs("Bijna vijf keer zo veel."));
    window().showPage(qs("articlesPage"));
    goToCoa();
    save("COA", "Minder bezetting.");
    EXPECT_EQ(above("articlesPage"), qs("Minder bezetting."));
    press(Qt::Key_Backspace);
    EXPECT_EQ(above("articlesPage"), QString());
}

TEST_F(SavedViewTest, SavedAgainProposesItsNameAndMessage)
{
    goToCoa();
    save("COA", "Minder bezetting.");
    inDialog([this] { trigger("saveView"); },
             [](QDialog& dialog) {
                 EXPECT_EQ(field(dialog, "viewName")->text(), qs("COA"));
                 EXPECT_EQ(field(dialog, "viewMessage")->text(), qs("Minder bezetting."));
                 dialog.accept();
             });
    ASSERT_EQ(views().size(), 1U);
    EXPECT_EQ(views().front().message, qs("Minder bezetting."));
}

TEST_F(SavedViewTest, OfAnotherIsReplacedOnlyWhenTheUserSaysSoAndUndoBringsItBack)
{
    goToCoa();
    save("COA", "Minder bezetting.");
    ASSERT_TRUE(go("ketenbudget:articlesPage"));
    const auto type = [](QDialog& dialog) {
        EXPECT_NE(field(dialog, "viewName")->text(), qs("COA")) << "this is another view";
        field(dialog, "viewName")->setText(qs("COA"));
        dialog.accept();
    };
    const auto no = [](QDialog& question) { question.reject(); };
    const auto giveUp = [](QDialog& dialog) { dialog.reject(); };
    inDialogs([this] { trigger("saveView"); }, {type, no, giveUp});
    EXPECT_EQ(views().front().message, qs("Minder bezetting."));
    const auto yes = [](QDialog& question) { question.findChild<QPushButton*>(qs("replaceViewButton"))->click(); };
    inDialogs([this] { trigger("saveView"); }, {type, yes});
    EXPECT_EQ(views().front().message, QString());
    trigger("undo");
    EXPECT_EQ(views().front().message, qs("Minder bezetting."));
}

TEST_F(SavedViewTest, ItsMessageIsChangedAboveTheChart)
{
    goToCoa();
    save("COA", "Minder bezetting.");
    write("Lagere bezetting.");
    EXPECT_EQ(views().front().message, qs("Lagere bezetting."));
    EXPECT_EQ(above("articlesPage"), qs("Lagere bezetting."));
    EXPECT_TRUE(m_kept->work().value().messages.empty());
}

TEST_F(SavedViewTest, AnOwnSentenceStaysWithItsChoice)
{
    ASSERT_TRUE(go("ketenbudget:ketenPage?choice.basisjaar=2021&view=keten-index"));
    write("Tegen 2021.");
    EXPECT_EQ(above("ketenPage"), qs("Tegen 2021."));
    ASSERT_TRUE(go("ketenbudget:ketenPage?choice.basisjaar=2023&view=keten-index"));
    EXPECT_EQ(above("ketenPage"), QString());
    ASSERT_TRUE(go("ketenbudget:ketenPage?choice.basisjaar=2021&view=keten-index"));
    EXPECT_EQ(above("ketenPage"), qs("Tegen 2021."));
}

TEST_F(SavedViewTest, OfAScenarioThatIsGoneIsToldAndHasNoMessage)
{
    const Scenario scenario{qs("Laag"), qs("coa"), {}, {}};
    put(m_kept->kept, scenario);
    put(m_kept->kept, SavedView{qs("Lage bezetting"), qs("ketenbudget:analysePage?choice.scenario=eigen:Laag&view=scenario-coa"), qs("Het scheelt veel.")});
    close();
    open();
    openSaved();
    EXPECT_EQ(above("analysePage"), qs("Het scheelt veel."));
    take(m_kept->kept, scenario);
    close();
    open();
    inDialog([this] { openSaved(); },
             [](QDialog& told) {
                 const auto* box = qobject_cast<QMessageBox*>(&told);
                 ASSERT_TRUE(box);
                 EXPECT_TRUE(box->text().startsWith(qs("The scenario “Laag” is no longer kept."))) << box->text().toStdString();
                 told.accept();
             });
    EXPECT_EQ(above("analysePage"), QString());
}

}  // namespace
}  // namespace ketenbudget::test
