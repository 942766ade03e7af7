#include "tests/ui/pages/PageFixture.h"
#include "ui/models/Roles.h"
#include "ui/pages/LineNotePanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

// How a line is judged and why it differs, as the user sets them: acceptance 9, 97, 99, 105.

namespace ketenbudget::test {
namespace {

const char* const part = "37/37.4";
const char* const coa = "37/37.4/zbo-rwt/coa";
const QString coaSubject = QStringLiteral("recast:37/37.4/zbo-rwt/coa");
const QString overBudget = QStringLiteral("realisation_2025/adopted_budget_2025");

class RowWorkTest : public PageFixture {
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        QObject::connect(&m_page, &Page::stepDone, &m_page, [this](const PageStep& step) { m_steps.push_back(step); });
    }
    /// COA 2025: 3.593.266 realised, 4.062.600 budgeted.
    [[nodiscard]] Judgement judgementOnCoa() const { return m_drive.cell(coa, deltaColumn()).data(JudgementRole).value<Judgement>(); }
    [[nodiscard]] int deltaColumn() const { return m_drive.cell(coa, 0).model()->columnCount() - 2; }
    void goToCoa()
    {
        drill(part);
        m_drive.click(coa, Year2025);
    }
    [[nodiscard]] QString footer() const { return textOf(m_page.charts().front().spec).footer.join(QLatin1Char('\n')); }
    [[nodiscard]] QString exported() const { return m_page.reportTable()->footer.join(QLatin1Char('\n')); }
    [[nodiscard]] QPlainTextEdit& text() const { return m_drive.find<QPlainTextEdit>("lineNote"); }
    [[nodiscard]] LineNotePanel& panel() const { return m_drive.find<LineNotePanel>("lineNotePanel"); }
    [[nodiscard]] std::optional<LineNote> kept() const
    {
        const auto found = find(m_kept->kept, LineNote{coaSubject, overBudget, {}, {}, {}});
        return found ? std::optional(std::get<LineNote>(*found)) : std::nullopt;
    }
    void explain(const char* words)
    {
        press(Qt::Key_F2);
        WindowDriver::type(words);
    }
    void pause() const { EXPECT_TRUE(QTest::qWaitFor([this] { return kept() && kept()->text == text().toPlainText(); }, 5000)); }

    std::vector<PageStep> m_steps;
};

TEST_F(RowWorkTest, ProgrammeMoneyIsNotJudgedUntilTheUserSaysSo)
{
    drill("37/37.4/zbo-rwt");
    m_drive.click(coa, Year2025);
    EXPECT_EQ(judgementOnCoa(), Judgement::NotJudged);
    EXPECT_TRUE(footer().contains(QStringLiteral("Grey: difference is not judged (programme money)")));
    EXPECT_FALSE(footer().contains(QStringLiteral("chosen by the user")));
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(judgementOnCoa(), Judgement::Good) << "469 million less";
    EXPECT_TRUE(footer().contains(QStringLiteral("Polarity of COA (lower is better) chosen by the user"))) << footer().toStdString();
    EXPECT_TRUE(exported().contains(QStringLiteral("Polarity of COA (lower is better) chosen by the user")));
    EXPECT_EQ(shown(coa, 0), QStringLiteral("COA *"));
    EXPECT_TRUE(m_drive.cell(coa, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("* Polarity chosen by the user: lower is better")));
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(judgementOnCoa(), Judgement::Bad);
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(judgementOnCoa(), Judgement::NotJudged);
    EXPECT_EQ(shown(coa, 0), QStringLiteral("COA"));
    EXPECT_TRUE(m_kept->kept.polarities.empty());
}

TEST_F(RowWorkTest, WhoTypesOnAndOnIsKeptUpWith)
{
    goToCoa();
    explain("Minder");
    EXPECT_TRUE(QTest::qWaitFor([this] {
        WindowDriver::type(".");
        return kept().has_value();
    }, 20000)) << "without a pause";
}

TEST_F(RowWorkTest, AChoiceHoldsForTheLinesBelowAndIsTakenBackAndDoneAgain)
{
    m_drive.click(part, Year2025);
    press(Qt::Key_2, Qt::ControlModifier);
    goToCoa();
    EXPECT_EQ(judgementOnCoa(), Judgement::Bad);
    EXPECT_TRUE(m_drive.cell(coa, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("higher is better, as for 37.4")));
    ASSERT_EQ(m_steps.size(), 1U);
    EXPECT_TRUE(m_steps[0].name.contains(QStringLiteral("37.4"))) << m_steps[0].name.toStdString();
    EXPECT_TRUE(m_steps[0].undo());
    goToCoa();
    EXPECT_EQ(judgementOnCoa(), Judgement::NotJudged);
    EXPECT_TRUE(m_steps[0].redo());
    EXPECT_EQ(m_kept->kept.polarities.size(), 1U);
}

TEST_F(RowWorkTest, TheMenuNamesTheLineAndMarksItsChoice)
{
    goToCoa();
    press(Qt::Key_3, Qt::ControlModifier);
    QMenu edit;
    m_page.fillEditMenu(edit);
    const auto* judge = m_page.findChild<QMenu*>(QStringLiteral("judgeMenu"));
    ASSERT_TRUE(judge != nullptr && edit.actions().contains(judge->menuAction()));
    EXPECT_EQ(judge->title(), QStringLiteral("&Judge “COA”"));
    for (const QAction* action : judge->actions())
        EXPECT_EQ(action->isChecked(), action->objectName() == QStringLiteral("judgeNot")) << action->objectName().toStdString();
}

TEST_F(RowWorkTest, WhatCannotBeKeptIsToldAndNotShown)
{
    goToCoa();
    m_kept->full = true;
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(m_message.contains(QStringLiteral("no room left"))) << m_message.toStdString();
    EXPECT_EQ(judgementOnCoa(), Judgement::NotJudged);
    EXPECT_TRUE(m_steps.empty());
}

TEST_F(RowWorkTest, AnExplanationIsKeptAtAPauseWithItsAuthorAndLeavesWithTheTable)
{
    goToCoa();
    EXPECT_FALSE(panel().isVisible());
    explain("Minder noodopvang dan begroot");
    EXPECT_TRUE(panel().isVisible());
    pause();
    EXPECT_EQ(kept()->text, QStringLiteral("Minder noodopvang dan begroot"));
    EXPECT_EQ(kept()->author, QStringLiteral("A. Controller"));
    EXPECT_TRUE(m_drive.find<QLabel>("lineNoteAbout").text().startsWith(QStringLiteral("Written by A. Controller on ")));
    EXPECT_TRUE(text().hasFocus()) << "he goes on typing";
    EXPECT_TRUE(exported().contains(QStringLiteral("Explanation of COA by A. Controller"))) << exported().toStdString();
    EXPECT_TRUE(exported().contains(QStringLiteral("Minder noodopvang dan begroot")));
    EXPECT_EQ(shown(coa, 0), QStringLiteral("COA *"));
}

TEST_F(RowWorkTest, AnExplanationIsOneStepHoweverOftenItWasKept)
{
    goToCoa();
    explain("Minder");
    pause();
    WindowDriver::type(" noodopvang");
    pause();
    EXPECT_TRUE(m_steps.empty()) << "he is still at it";
    press(Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
    ASSERT_EQ(m_steps.size(), 1U);
    EXPECT_TRUE(m_steps[0].undo());
    EXPECT_FALSE(kept());
    EXPECT_TRUE(m_steps[0].redo());
    EXPECT_EQ(kept()->text, QStringLiteral("Minder noodopvang"));
}

TEST_F(RowWorkTest, ASentenceIsNotLostByGoingToAnotherLine)
{
    goToCoa();
    explain("Minder noodopvang");
    m_drive.click("37/37.4/zbo-rwt/nidos", Year2025);
    ASSERT_TRUE(kept());
    EXPECT_EQ(text().toPlainText(), QString()) << "of Nidos";
    m_drive.click(coa, Year2025);
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Minder noodopvang"));
}

TEST_F(RowWorkTest, CommitmentsAndExpenditureOfOneLineAreExplainedApart)
{
    m_drive.choose("structureSwitch", QStringLiteral("Legal structure"));
    m_drive.click("37", Year2025);
    explain("Minder betaald");
    m_drive.choose("measureSwitch", QStringLiteral("Commitments"));
    EXPECT_EQ(shown("37", 0), QStringLiteral("37 Migratie"));
    EXPECT_EQ(text().toPlainText(), QString());
    text().setFocus();
    WindowDriver::type("Later verplicht");
    m_drive.choose("measureSwitch", QStringLiteral("Expenditure"));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Minder betaald"));
    ASSERT_EQ(m_kept->kept.lineNotes.size(), 2U);
    EXPECT_EQ(m_kept->kept.lineNotes[0].subject, m_kept->kept.lineNotes[1].subject);
    EXPECT_TRUE(exported().contains(QStringLiteral("Minder betaald")));
    EXPECT_FALSE(exported().contains(QStringLiteral("Later verplicht")));
}

TEST_F(RowWorkTest, NeitherOfTwoProgramsLosesItsExplanation)
{
    WorkBook other(ownedReport(), m_kept, QStringLiteral("B. Collega"));
    goToCoa();
    explain("van mij");
    ASSERT_TRUE(other.put(LineNote{coaSubject, overBudget, QStringLiteral("van de collega"), other.author(), QDateTime::currentDateTimeUtc()}).ok());
    const auto& problem = m_drive.find<QLabel>("lineNoteProblem");
    EXPECT_TRUE(QTest::qWaitFor([&problem] { return problem.isVisible(); }, 5000));
    EXPECT_TRUE(problem.text().contains(QStringLiteral("B. Collega")) && problem.text().contains(QStringLiteral("van de collega")));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("van mij"));
    EXPECT_EQ(kept()->text, QStringLiteral("van de collega"));
    m_drive.find<QPushButton>("lineNoteMine").click();
    EXPECT_EQ(kept()->text, QStringLiteral("van mij"));
    EXPECT_FALSE(problem.isVisible());
}

TEST_F(RowWorkTest, AFullDiskLeavesTheTextUntilThereIsRoom)
{
    goToCoa();
    m_kept->full = true;
    explain("Minder noodopvang");
    m_drive.click("37/37.4/zbo-rwt/nidos", Year2025);
    EXPECT_FALSE(kept());
    m_drive.click(coa, Year2025);
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Minder noodopvang"));
    m_kept->full = false;
    text().setFocus();
    WindowDriver::type("!");
    pause();
    EXPECT_EQ(kept()->text, QStringLiteral("Minder noodopvang!"));
}

TEST_F(RowWorkTest, WhatAnotherProgramWroteComesInWithoutLeavingThePlace)
{
    goToCoa();
    m_page.setFilter(QStringLiteral("COA"));
    const QString before = m_drive.cell(coa, 0).data().toString();
    WorkBook other(ownedReport(), m_kept, QStringLiteral("B. Collega"));
    ASSERT_TRUE(other.put(PolarityChoice{coaSubject, Polarity::LowerIsBetter}).ok());
    ASSERT_TRUE(m_work.reload().ok());
    EXPECT_EQ(before, QStringLiteral("COA"));
    EXPECT_EQ(shown(coa, 0), QStringLiteral("COA *"));
    EXPECT_EQ(m_page.view().filter, QStringLiteral("COA"));
    EXPECT_EQ(m_drive.table().currentIndex(), m_drive.cell(coa, Year2025));
}

}  // namespace
}  // namespace ketenbudget::test
