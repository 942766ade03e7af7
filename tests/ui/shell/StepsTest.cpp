#include "tests/ui/shell/StepsFixture.h"

#include <QLabel>

// Undo and redo: acceptance 99.
namespace ketenbudget::test {
namespace {

using StepsTest = StepsFixture;

TEST_F(StepsTest, AtTheStartThereIsNothingToTakeBack)
{
    EXPECT_FALSE(action("undo").isEnabled());
    EXPECT_FALSE(action("redo").isEnabled());
    const QList<QAction*> entries = drive().find<QMenu>("editMenu").actions();
    EXPECT_EQ(entries.at(0), &action("undo"));
    EXPECT_EQ(entries.at(1), &action("redo"));
    EXPECT_EQ(action("undo").text(), QStringLiteral("&Undo"));
}

TEST_F(StepsTest, TheMenuNamesTheStep)
{
    toggleColumn(Year2023);
    EXPECT_EQ(action("undo").text(), QStringLiteral("&Undo: hide column “Realisation 2023”"));
    undo();
    EXPECT_EQ(action("redo").text(), QStringLiteral("&Redo: hide column “Realisation 2023”"));
    EXPECT_FALSE(action("undo").isEnabled());
}

TEST_F(StepsTest, AMessageGoesAndComesOnItsChart)
{
    write("COA stays below budget");
    goToCoa();
    undo();
    EXPECT_EQ(drive().place(), QStringLiteral("Articles")) << "to the chart of the message";
    EXPECT_EQ(message(), QString());
    redo();
    EXPECT_EQ(message(), QStringLiteral("COA stays below budget"));
    write("COA stays below budget");
    undo();
    EXPECT_EQ(message(), QString()) << "the same sentence again is no step";
}

TEST_F(StepsTest, ANoteTakenBackIsGoneFromTheDatabaseToo)
{
    explain("asked the department");
    const QStringList first = stored();
    ASSERT_EQ(first.size(), 1);
    EXPECT_TRUE(first.front().startsWith(QStringLiteral("asked the department (A. Controller, ")));
    explain("they answered");
    takeBack();
    EXPECT_TRUE(stored().isEmpty());
    undo();
    EXPECT_TRUE(stored().front().startsWith(QStringLiteral("they answered (")));
    undo();
    EXPECT_EQ(stored(), first);
    EXPECT_EQ(drive().find<QPlainTextEdit>("checkNote").toPlainText(), QStringLiteral("asked the department"));
    undo();
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_EQ(inFront(), QStringLiteral("Reconciliation (35)"));
    redo();
    EXPECT_EQ(stored(), first);
    EXPECT_EQ(inFront(), QStringLiteral("Reconciliation (34)"));
}

TEST_F(StepsTest, ANoteThatCannotBeWrittenIsToldAndCanBeTriedAgain)
{
    toggleColumn(Year2023);
    explain("asked the department");
    window().showPage(QStringLiteral("articlesPage"));
    m_notes->full = true;
    undo();
    EXPECT_TRUE(drive().find<QLabel>("checkNoteError").isVisible());
    EXPECT_EQ(drive().find<QPlainTextEdit>("checkNote").toPlainText(), QStringLiteral("asked the department"));
    EXPECT_EQ(stored().size(), 1);
    EXPECT_EQ(action("undo").text(), QStringLiteral("&Undo: explain the difference"));
    EXPECT_FALSE(action("redo").isEnabled());
    m_notes->full = false;
    undo();
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_FALSE(drive().find<QLabel>("checkNoteError").isVisible());
    undo();
    EXPECT_TRUE(window().articles().isVisible());
    EXPECT_FALSE(drive().table().isColumnHidden(Year2023));
}

/// Twenty steps of all kinds on five pages; the state is compared after each of them, on both ways.
TEST_F(StepsTest, TwentyStepsAreTakenBackAndDoneAgain)
{
    const auto on = [this](const char* page, const std::function<void()>& work) {
        return [this, page, work] {
            window().showPage(QLatin1String(page));
            work();
        };
    };
    const auto filter = [](const char* text) {
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        WindowDriver::type(text);
        press(Qt::Key_Return);
    };
    std::vector<std::function<void()>> steps;
    for (const int column : {1, 2, 3}) steps.push_back(on("articlesPage", [this, column] { toggleColumn(column); }));
    steps.push_back(on("indPage", [this] { toggleColumn(1); }));
    steps.push_back(on("articlesPage", [] { write("COA stays below budget"); }));
    steps.push_back([this] { explain("asked the department"); });
    steps.push_back(on("articlesPage", [filter] { filter("coa"); }));
    steps.push_back(on("indPage", [filter] { filter("omzet"); }));
    steps.push_back(on("indPage", [this] { toggleColumn(2); }));
    steps.push_back([this] { explain("they answered"); });
    steps.push_back(on("articlesPage", [this] { standardColumns(); }));
    steps.push_back(on("articlesPage", [this] { toggleColumn(4); }));
    steps.push_back(on("findingsPage", [filter] { filter("kosten"); }));
    steps.push_back(on("articlesPage", [filter] { filter("nidos"); }));
    steps.push_back(on("articlesPage", [] { write("Nidos too"); }));
    steps.push_back(on("reconciliationPage", [this] { takeBack(); }));
    steps.push_back(on("reconciliationPage", [filter] { filter("1613"); }));
    steps.push_back(on("indPage", [this] { standardColumns(); }));
    steps.push_back(on("articlesPage", [this] { toggleColumn(4); }));
    steps.push_back(on("findingsPage", [this] { trigger("findingsAll"); }));
    ASSERT_EQ(steps.size(), 20U);
    makeAllPages();  // their state is compared
    std::vector<QStringList> states{state()};
    for (const auto& step : steps) {
        step();
        states.push_back(state());
        EXPECT_NE(states.back(), states[states.size() - 2]) << "step " << states.size() - 1 << " does something";
    }
    for (std::size_t at = steps.size(); at > 0; --at) {
        undo();
        EXPECT_EQ(state(), states[at - 1]) << "step " << at << " taken back";
    }
    EXPECT_FALSE(action("undo").isEnabled());
    for (std::size_t at = 1; at <= steps.size(); ++at) {
        redo();
        EXPECT_EQ(state(), states[at]) << "step " << at << " done again";
    }
    EXPECT_FALSE(action("redo").isEnabled());
}

TEST_F(StepsTest, ANewWindowBeginsWithoutSteps)
{
    toggleColumn(Year2023);
    trigger("languageEnglish");
    QApplication::processEvents();
    EXPECT_FALSE(action("undo").isEnabled());
    EXPECT_TRUE(drive().table().isColumnHidden(Year2023));
}

}  // namespace
}  // namespace ketenbudget::test
