#include "tests/ui/shell/ShellFixture.h"
#include "core/slides/MeetingEdit.h"
#include "ui/presentation/SlideTable.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/MeetingPage.h"
#include "ui/presentation/PresentationWindow.h"
#include "ui/shell/SaveViewDialog.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

// Views are saved, put into a set, shown, sent and taken back, in the whole window.
namespace ketenbudget::test {
namespace {

class MeetingTest : public ShellFixture {
protected:
    void save(const char* name, const char* message, const char* set) const
    {
        inDialog([this] { trigger("saveView"); },
                 [&](QDialog& dialog) {
                     dialog.findChild<QLineEdit*>(QStringLiteral("viewName"))->setText(QString::fromUtf8(name));
                     dialog.findChild<QLineEdit*>(QStringLiteral("viewMessage"))->setText(QString::fromUtf8(message));
                     dialog.findChild<QComboBox*>(QStringLiteral("viewSet"))->setCurrentText(QString::fromUtf8(set));
                     dialog.accept();
                 });
    }
    [[nodiscard]] UserWork kept() const { return m_kept->work().value(); }
    [[nodiscard]] static PresentationWindow* presentation()
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            auto* found = qobject_cast<PresentationWindow*>(top);
            if (found && found->isVisible()) return found;
        }
        return nullptr;
    }
    [[nodiscard]] QListWidget& list(const char* name) const { return drive().find<QListWidget>(name); }
    /// Three views of the set "Bestuursraad", the articles last.
    void saveThree()
    {
        window().openViewLink(QStringLiteral("ketenbudget:indPage?view=ind-balans&unit=mln"));
        save("Balans IND", "", "Bestuursraad");
        window().openViewLink(QStringLiteral("ketenbudget:sourcesPage?document=jaarverslag-2025-xx&table=9"));
        save("Tabel 9", "", "Bestuursraad");
        window().openViewLink(QStringLiteral("ketenbudget:articlesPage?level=37/37.4/zbo-rwt&columns=realisation_2025,delta"));
        save("COA", "Minder bezetting, hogere prijs.", "Bestuursraad");
    }
};

TEST_F(MeetingTest, AViewIsKeptWithItsWayMessageAndSet)
{
    goToCoa();
    save("COA 2025", "Minder bezetting, hogere prijs.", "Bestuursraad");
    ASSERT_EQ(kept().views.size(), 1U);
    const SavedView view = kept().views.front();
    EXPECT_EQ(view.name, QStringLiteral("COA 2025"));
    EXPECT_EQ(view.message, QStringLiteral("Minder bezetting, hogere prijs."));
    EXPECT_EQ(view.link, QStringLiteral("ketenbudget:articlesPage?level=37/37.4&line=37/37.4/zbo-rwt/coa"));
    ASSERT_EQ(kept().sets.size(), 1U);
    EXPECT_EQ(kept().sets.front().views, QStringList{QStringLiteral("COA 2025")});
}

TEST_F(MeetingTest, ASavedViewIsUndoneAndRedoneWithItsSet)
{
    save("Artikelen", "", "Bestuursraad");
    trigger("undo");
    EXPECT_TRUE(kept().views.empty());
    EXPECT_TRUE(kept().sets.empty());
    trigger("redo");
    EXPECT_EQ(kept().views.size(), 1U);
    EXPECT_EQ(kept().sets.size(), 1U);
}

/// A colleague has put a view into the set while the dialog was open.
TEST_F(MeetingTest, WhatCannotBeKeptStaysTypedAndNothingOfItIsKept)
{
    const MeetingSet theirs{QStringLiteral("Bestuursraad"), {QStringLiteral("van een collega")}, false};
    const auto nameOf = [](const QDialog& dialog) { return dialog.findChild<QLineEdit*>(QStringLiteral("viewName")); };
    const auto type = [&](QDialog& dialog) {
        nameOf(dialog)->setText(QStringLiteral("Artikelen"));
        dialog.findChild<QComboBox*>(QStringLiteral("viewSet"))->setCurrentText(theirs.name);
        put(m_kept->kept, theirs);
        dialog.accept();
    };
    const auto read = [&](QDialog& message) {
        EXPECT_EQ(nameOf(message), nullptr) << "it says why not";
        EXPECT_TRUE(kept().views.empty()) << "the set is of another, so the view is not kept either";
        message.accept();
    };
    const auto again = [&](QDialog& dialog) {
        EXPECT_EQ(nameOf(dialog)->text(), QStringLiteral("Artikelen"));
        dialog.accept();
    };
    inDialogs([this] { trigger("saveView"); }, {type, read, again});
    ASSERT_EQ(kept().views.size(), 1U);
    EXPECT_EQ(kept().sets.front().views, (QStringList{QStringLiteral("van een collega"), QStringLiteral("Artikelen")}));
    trigger("undo");
    EXPECT_TRUE(kept().views.empty());
    EXPECT_EQ(kept().sets, std::vector<MeetingSet>{theirs});
}

TEST_F(MeetingTest, ALinkBringsBackLevelLineUnitColumnsAndFilter)
{
    ASSERT_TRUE(window().openViewLink(QStringLiteral(
        "ketenbudget:articlesPage?columns=delta,realisation_2025&filter=dji&level=37/37.4&scale=own&unit=mln")));
    const ArticlesPage& page = window().articles();
    EXPECT_EQ(page.view().unit, AmountUnit::Mln);
    EXPECT_EQ(page.view().filter, QStringLiteral("dji"));
    const auto link = page.viewLink();
    ASSERT_TRUE(link);
    EXPECT_EQ(link->parts.value(QStringLiteral("columns")), QStringLiteral("delta,realisation_2025"));
    EXPECT_EQ(link->parts.value(QStringLiteral("level")), QStringLiteral("37/37.4"));
    EXPECT_EQ(link->parts.value(QStringLiteral("scale")), QStringLiteral("own"));
    // The same text again: nothing is lost on the way.
    const QString text = viewLinkText(*link);
    ASSERT_TRUE(window().openViewLink(QStringLiteral("ketenbudget:articlesPage")));
    EXPECT_TRUE(page.view().filter.isEmpty());
    ASSERT_TRUE(window().openViewLink(text));
    EXPECT_EQ(viewLinkText(*page.viewLink()), text);
}

TEST_F(MeetingTest, ALinkOfATopicBringsBackWhatIsChosen)
{
    const QString text = QStringLiteral("ketenbudget:ketenPage?choice.basisjaar=2021&view=keten-index");
    ASSERT_TRUE(window().openViewLink(text));
    trigger("copyLink");
    const auto copied = parseViewLink(QApplication::clipboard()->text());
    ASSERT_TRUE(copied.ok());
    EXPECT_EQ(copied.value().parts.value(QStringLiteral("choice.basisjaar")), QStringLiteral("2021"));
    EXPECT_EQ(copied.value().parts.value(QStringLiteral("view")), QStringLiteral("keten-index"));
}

TEST_F(MeetingTest, TheListsOfChecksAndFindingsAreSavedAndShownLikeEveryOtherView)
{
    window().openViewLink(QStringLiteral("ketenbudget:reconciliationPage?document=jaarverslag-2025-xx&state=unexplained&table=9"));
    save("Tabel 9 sluit niet", "", "Bestuursraad");
    trigger("copyLink");
    const QString copied = QApplication::clipboard()->text();
    window().openViewLink(QStringLiteral("ketenbudget:findingsPage?filter=prestatieverklaringen"));
    save("Prestatieverklaringen", "", "Bestuursraad");
    ASSERT_EQ(kept().views.size(), 2U);
    EXPECT_EQ(kept().views.front().link, copied);
    trigger("present");
    ASSERT_TRUE(presentation());
    const auto* table = presentation()->findChild<SlideTable*>(QStringLiteral("slideTable"));
    ASSERT_NE(table, nullptr);
    QTest::keyClick(presentation(), Qt::Key_Home);
    EXPECT_TRUE(table->pageText().contains(QStringLiteral("61.817"))) << table->pageText().toStdString();
    QTest::keyClick(presentation(), Qt::Key_End);
    EXPECT_TRUE(table->pageText().contains(QStringLiteral("Prestatieverklaringen IND"))) << table->pageText().toStdString();
    QTest::keyClick(presentation(), Qt::Key_Escape);
    EXPECT_EQ(drive().find<QListWidget>("navigation").currentItem()->text(), QStringLiteral("Findings"));
}

TEST_F(MeetingTest, ALinkThatLeadsNowhereIsToldAndThePageStays)
{
    bool opened = true;
    inDialog([&] { opened = window().openViewLink(QStringLiteral("ketenbudget:articlesPage?level=37/37.9")); },
             [](QDialog& message) { message.accept(); });
    EXPECT_FALSE(opened);
    EXPECT_FALSE(window().articles().view().root) << "the page stayed as it was";
}

TEST_F(MeetingTest, F5ShowsTheSetAndEscEndsAtTheViewThatWasShown)
{
    saveThree();
    trigger("present");
    ASSERT_TRUE(presentation());
    QTest::keyClick(presentation(), Qt::Key_End);
    EXPECT_EQ(presentation()->deck().slide().title, QStringLiteral("COA"));
    ASSERT_TRUE(window().openViewLink(QStringLiteral("ketenbudget:articlesPage")));
    QTest::keyClick(presentation(), Qt::Key_Escape);
    EXPECT_FALSE(presentation());
    ASSERT_TRUE(window().articles().view().root);
    const auto link = window().articles().viewLink();
    EXPECT_EQ(link->parts.value(QStringLiteral("level")), QStringLiteral("37/37.4/zbo-rwt"));
    EXPECT_EQ(link->parts.value(QStringLiteral("columns")), QStringLiteral("realisation_2025,delta"));
}

TEST_F(MeetingTest, ThePageOrdersTheSetByKeyboardAndUndoBringsItBack)
{
    saveThree();
    window().showPage(QStringLiteral("meetingPage"));
    ASSERT_EQ(list("meetingPlaces").count(), 3);
    EXPECT_EQ(list("meetingPlaces").item(2)->text(), QStringLiteral("3. COA"));
    list("meetingPlaces").setCurrentRow(2);
    trigger("meetingUp");
    trigger("meetingUp");
    EXPECT_EQ(kept().sets.front().views.front(), QStringLiteral("COA"));
    EXPECT_EQ(list("meetingPlaces").currentRow(), 0);
    trigger("undo");
    trigger("undo");
    EXPECT_EQ(kept().sets.front().views.back(), QStringLiteral("COA"));
    trigger("meetingTakeOut");
    EXPECT_EQ(kept().sets.front().views.size(), 2);
    EXPECT_EQ(kept().views.size(), 3U) << "out of the set is not gone";
}

TEST_F(MeetingTest, AViewThatWasDeletedKeepsItsPlaceAndSaysSo)
{
    saveThree();
    window().showPage(QStringLiteral("meetingPage"));
    list("meetingViews").setCurrentRow(0);
    trigger("meetingRemoveView");
    EXPECT_EQ(kept().views.size(), 2U);
    EXPECT_TRUE(list("meetingPlaces").item(0)->text().startsWith(QStringLiteral("1. Balans IND —")));
    trigger("present");
    ASSERT_TRUE(presentation());
    QTest::keyClick(presentation(), Qt::Key_Home);
    EXPECT_FALSE(presentation()->deck().slide().problem.isEmpty());
    QTest::keyClick(presentation(), Qt::Key_Escape);
}

TEST_F(MeetingTest, ASetIsExportedTwiceToOnePlaceAndTheWindowTellsWhichViewIsGone)
{
    window().openViewLink(QStringLiteral("ketenbudget:indPage?view=ind-balans&unit=mln"));
    save("Balans IND", "", "Bestuursraad");
    save("Weg", "", "Bestuursraad");
    window().showPage(QStringLiteral("meetingPage"));
    list("meetingViews").setCurrentRow(1);
    trigger("meetingRemoveView");
    const auto placeOf = [](QDialog& dialog) { return dialog.findChild<QLineEdit*>(QStringLiteral("setPath"))->text(); };
    const auto readGone = [](QDialog& message) {
        EXPECT_TRUE(static_cast<QMessageBox&>(message).text().contains(QStringLiteral("Weg")));
        message.accept();
    };
    inDialogs([this] { trigger("meetingExport"); },
              {[&](QDialog& dialog) { EXPECT_EQ(placeOf(dialog), exported("bestuursraad")); dialog.accept(); }, readGone});
    EXPECT_FALSE(QDir(exported("bestuursraad")).isEmpty());
    inDialogs([this] { trigger("meetingExport"); },
              {[&](QDialog& dialog) {
                   EXPECT_EQ(placeOf(dialog), exported("bestuursraad"));
                   dialog.accept();
                   EXPECT_TRUE(dialog.isVisible()) << "it asks before it replaces";
                   dialog.accept();
               },
               readGone});
    EXPECT_FALSE(QFile::exists(exported("bestuursraad/bestuursraad")));
}

TEST_F(MeetingTest, ThePageShowsTheChosenViewAndOffersItsTable)
{
    saveThree();
    window().showPage(QStringLiteral("meetingPage"));
    list("meetingPlaces").setCurrentRow(2);
    EXPECT_EQ(drive().find<QLabel>("slideTitle").text(), QStringLiteral("COA"));
    const auto& page = drive().find<MeetingPage>("meetingPage");
    ASSERT_TRUE(page.reportTable());
    EXPECT_EQ(page.reportTable()->columns.size(), 3);
    EXPECT_EQ(textOf(page.charts().front().spec).message, QStringLiteral("Minder bezetting, hogere prijs."));
}

TEST_F(MeetingTest, TheViewIsBuiltOnceAndAnewWhenTheWorkBehindItChanges)
{
    saveThree();
    window().showPage(QStringLiteral("meetingPage"));
    list("meetingPlaces").setCurrentRow(2);
    const auto& page = drive().find<MeetingPage>("meetingPage");
    // Copies of one text share its letters; one that was built anew has its own.
    const auto letters = [&page] { return textOf(page.charts().front().spec).footer.front().constData(); };
    const auto footer = [&page] { return textOf(page.charts().front().spec).footer.join(QLatin1Char('\n')); };
    const QChar* built = letters();
    EXPECT_EQ(letters(), built);
    ASSERT_TRUE(page.reportTable());
    EXPECT_EQ(letters(), built);
    // How COA is judged stands below the chart; it is changed while another page is in front.
    ASSERT_FALSE(footer().contains(QStringLiteral("chosen by the user")));
    window().showPage(QStringLiteral("articlesPage"));
    drive().click("37/37.4/zbo-rwt/coa", Year2025);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(footer().contains(QStringLiteral("Polarity of COA (lower is better) chosen by the user"))) << footer().toStdString();
    trigger("undo");
    EXPECT_FALSE(footer().contains(QStringLiteral("chosen by the user")));
    window().showPage(QStringLiteral("meetingPage"));
    list("meetingPlaces").setCurrentRow(0);
    EXPECT_TRUE(textOf(page.charts().front().spec).message.isEmpty());
    list("meetingPlaces").setCurrentRow(2);
    EXPECT_EQ(textOf(page.charts().front().spec).message, QStringLiteral("Minder bezetting, hogere prijs."));
}

TEST(MeetingEdit, ARenamedViewKeepsItsPlaceInEverySet)
{
    UserWork work;
    work.views = {{QStringLiteral("a"), QStringLiteral("ketenbudget:articlesPage"), {}}};
    work.sets = {{QStringLiteral("x"), {QStringLiteral("b"), QStringLiteral("a")}, false}, {QStringLiteral("y"), {}, true}};
    for (const auto& [before, after] : renameView(work, QStringLiteral("a"), QStringLiteral("c"))) {
        if (before && !after) take(work, *before);
        if (after) put(work, *after);
    }
    EXPECT_EQ(viewNames(work), QStringList{QStringLiteral("c")});
    EXPECT_EQ(work.sets.front().views, (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    EXPECT_EQ(freeName(QStringLiteral("c"), viewNames(work)), QStringLiteral("c (2)"));
}

}  // namespace
}  // namespace ketenbudget::test
