#include "core/store/CheckNotes.h"
#include "core/store/Database.h"
#include "core/store/UserWorkFile.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/TopicPage.h"
#include "ui/views/FrozenTreeView.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

// Undo and redo: acceptance 99.

namespace ketenbudget::test {
namespace {

const QString check = QStringLiteral("jaarverslag-2025-xx/t09/1613/realisation_2025/sum");

/// The notes of a real database, on a disk that can be full.
class FillableNotes final : public CheckNoteStore {
public:
    explicit FillableNotes(const QString& path)
    {
        EXPECT_TRUE(openUserDatabase(path, true).ok());
        auto opened = openCheckNotes(path);
        EXPECT_TRUE(opened.ok());
        m_inner = std::move(opened).take();
    }
    [[nodiscard]] Result<std::vector<CheckNote>> notes() const override { return m_inner->notes(); }
    [[nodiscard]] Result<void> save(const CheckNote& note) override { return full ? refused() : m_inner->save(note); }
    [[nodiscard]] Result<void> remove(const QString& of) override { return full ? refused() : m_inner->remove(of); }

    bool full = false;

private:
    static Result<void> refused() { return Error{ErrorCode::DiskFull, QStringLiteral("notes"), {}, 0, {}}; }

    std::unique_ptr<CheckNoteStore> m_inner;
};

std::shared_ptr<UserWorkStore> workIn(const QString& database)
{
    auto opened = openUserWork(database);
    EXPECT_TRUE(opened.ok());
    return std::shared_ptr<UserWorkStore>(std::move(opened).take());
}

class StepsTest : public ShellFixture {
protected:
    void SetUp() override
    {
        ShellFixture::SetUp();
        m_host.reset();
        m_notes = std::make_shared<FillableNotes>(database());
        m_host = std::make_unique<WindowHost>(
            ownedReport(), AppInfo{QStringLiteral("1.2.3"), database(), m_notes, QStringLiteral("A. Controller"), workIn(database())},
            iniFile(), [](LanguageChoice) {});
        m_host->open();
        drive().show({1280, 760});
        window().showPage(QStringLiteral("articlesPage"));
    }
    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("user.sqlite")); }
    /// "text (author, difference)" of what another program would read in the database.
    [[nodiscard]] QStringList stored() const
    {
        QStringList lines;
        const auto notes = readCheckNotes(database());
        if (!notes.ok()) return lines;
        for (const CheckNote& note : notes.value())
            lines.append(QStringLiteral("%1 (%2, %3)").arg(note.text, note.author, note.difference));
        return lines;
    }
    [[nodiscard]] QString inFront() const { return drive().find<QListWidget>("navigation").currentItem()->text(); }
    [[nodiscard]] QAction& action(const char* name) const { return drive().find<QAction>(name); }
    static void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    static void redo() { press(Qt::Key_Y, Qt::ControlModifier); }
    [[nodiscard]] TopicPage& topic() const { return drive().find<TopicPage>("indPage"); }
    /// The shown columns of the table in a page, in their order.
    static QList<int> columns(const QWidget& page)
    {
        const QHeaderView& header = *page.findChild<FrozenTreeView*>()->header();
        QList<int> shown;
        for (int place = 0; place < header.count(); ++place) {
            if (!header.isSectionHidden(header.logicalIndex(place))) shown.append(header.logicalIndex(place));
        }
        return shown;
    }
    void toggleColumn(int column) const
    {
        auto* menu = drive().find<QMenu>("viewMenu").findChild<QMenu*>(QStringLiteral("columnsMenu"));
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(QStringLiteral("column%1").arg(column))->trigger();
    }
    void standardColumns() const
    {
        auto* menu = drive().find<QMenu>("viewMenu").findChild<QMenu*>(QStringLiteral("columnsMenu"));
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(QStringLiteral("columnsReset"))->trigger();
    }
    void dragColumn(int column, int to) const
    {
        QHeaderView& header = *drive().table().header();
        QWidget* viewport = header.viewport();
        const QPoint from(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
        const QPoint target(header.sectionViewportPosition(to) + 3, from.y());
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step) {
            const QPoint at = from + (target - from) * step / 10;
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, target);
    }
    static void write(const char* message)
    {
        inDialog([] { press(Qt::Key_L, Qt::ControlModifier); },
                 [&](QDialog&) {
                     press(Qt::Key_A, Qt::ControlModifier);
                     WindowDriver::type(message);
                     press(Qt::Key_Return);
                 });
    }
    [[nodiscard]] QString message() const { return textOf(drive().variance().spec().value()).message; }
    void explain(const char* text) const
    {
        window().openLink(CheckLink{check});
        drive().find<QPlainTextEdit>("checkNote").setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        WindowDriver::type(text);
        QTest::mouseClick(&drive().find<QPushButton>("checkExplain"), Qt::LeftButton);
    }
    /// All that the steps of these tests change.
    [[nodiscard]] QStringList state() const
    {
        QStringList all = stored();
        for (const QWidget* page : std::initializer_list<const QWidget*>{&window().articles(), &topic()}) {
            QStringList shown;
            for (const int column : columns(*page)) shown.append(QString::number(column));
            all.append(shown.join(QLatin1Char(' ')));
        }
        for (const char* field : {"articlesSearch", "checksText", "findingsSearch"}) all.append(drive().find<QLineEdit>(field).text());
        all.append(topic().findChild<QLineEdit*>(QStringLiteral("topicSearch"))->text());
        for (const PageChart& chart : window().articles().charts()) all.append(textOf(chart.spec).message);
        return all;
    }
    void takeBack() const { QTest::mouseClick(&drive().find<QPushButton>("checkTakeBack"), Qt::LeftButton); }

    QTemporaryDir m_folder;
    std::shared_ptr<FillableNotes> m_notes;
};

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

TEST_F(StepsTest, ColumnsAreShownAndInTheirPlaceAgain)
{
    const QWidget& page = window().articles();
    const QList<int> standard = columns(page);
    toggleColumn(Year2023);
    const QList<int> without = columns(page);
    dragColumn(Year2024, Year2021);
    const QList<int> moved = columns(page);
    EXPECT_NE(moved, without);
    EXPECT_EQ(action("undo").text(), QStringLiteral("&Undo: move column “Realisation 2024”"));
    undo();
    EXPECT_EQ(columns(page), without);
    undo();
    EXPECT_EQ(columns(page), standard);
    redo();
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(columns(page), moved);
}

TEST_F(StepsTest, AResetGivesOrderAndWidthsBack)
{
    QHeaderView& header = *drive().table().header();
    toggleColumn(Year2023);
    header.resizeSection(Year2022, 200);
    standardColumns();
    EXPECT_LT(header.sectionSize(Year2022), 200);
    undo();
    EXPECT_EQ(header.sectionSize(Year2022), 200);
    EXPECT_TRUE(header.isSectionHidden(Year2023));
    undo();
    EXPECT_EQ(header.sectionSize(Year2022), 200) << "a width is no part of hiding";
    EXPECT_FALSE(header.isSectionHidden(Year2023));
}

TEST_F(StepsTest, ATopicGoesToTheViewOfTheStep)
{
    window().showPage(QStringLiteral("indPage"));
    const QString view = topic().view().name;
    const QList<int> all = columns(topic());
    toggleColumn(1);
    const QList<int> without = columns(topic());
    EXPECT_NE(without, all);
    topic().findChild<QAction*>(QStringLiteral("topicNextView"))->trigger();
    EXPECT_NE(topic().view().name, view);
    window().showPage(QStringLiteral("findingsPage"));
    undo();
    EXPECT_TRUE(topic().isVisible());
    EXPECT_EQ(topic().view().name, view);
    EXPECT_EQ(columns(topic()), all);
    redo();
    EXPECT_EQ(columns(topic()), without);
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

TEST_F(StepsTest, AFieldTakesBackItsOwnLettersFirst)
{
    toggleColumn(Year2023);
    drive().search("coa");
    auto& field = drive().find<QLineEdit>("articlesSearch");
    undo();
    EXPECT_EQ(field.text(), QString());
    undo();
    EXPECT_TRUE(drive().table().isColumnHidden(Year2023)) << "the keyboard is in the field";
    redo();
    EXPECT_EQ(field.text(), QStringLiteral("coa"));
}

TEST_F(StepsTest, AFilterIsOneStepWhenTheFieldIsLeft)
{
    drive().search("coa");
    EXPECT_FALSE(action("undo").isEnabled()) << "the user is still typing";
    press(Qt::Key_Return);
    EXPECT_EQ(action("undo").text(), QStringLiteral("&Undo: filter “coa”"));
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_EQ(action("undo").text(), QStringLiteral("&Undo: clear the filter"));
    undo();
    EXPECT_EQ(window().articles().view().filter, QStringLiteral("coa"));
    undo();
    EXPECT_EQ(window().articles().view().filter, QString());
    EXPECT_FALSE(action("undo").isEnabled()) << "two steps, whatever the number of letters";
    redo();
    EXPECT_EQ(drive().find<QLineEdit>("articlesSearch").text(), QStringLiteral("coa"));
}

TEST_F(StepsTest, WhatIsGivenUpIsNoStep)
{
    drive().search("coa");
    press(Qt::Key_Escape);
    EXPECT_FALSE(action("undo").isEnabled());
}

TEST_F(StepsTest, TheFilterOfATopicComesBackInItsView)
{
    window().showPage(QStringLiteral("indPage"));
    const QString view = topic().view().name;
    auto& field = *topic().findChild<QLineEdit*>(QStringLiteral("topicSearch"));
    press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type("omzet");
    press(Qt::Key_Return);
    undo();
    EXPECT_EQ(field.text(), QString());
    topic().findChild<QAction*>(QStringLiteral("topicNextView"))->trigger();
    redo();
    EXPECT_EQ(topic().view().name, view);
    EXPECT_EQ(field.text(), QStringLiteral("omzet"));
}

TEST_F(StepsTest, TheFiltersOfChecksAndFindingsAreSteps)
{
    window().showPage(QStringLiteral("reconciliationPage"));
    auto& state = drive().find<QComboBox>("checksState");
    const QString unexplained = state.currentText();
    state.setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(state.currentText(), QStringLiteral("All states"));
    EXPECT_EQ(action("undo").text(), QStringLiteral("&Undo: filter of the checks"));
    window().showPage(QStringLiteral("findingsPage"));
    press(Qt::Key_F, Qt::ControlModifier);
    WindowDriver::type("xyzzy");
    press(Qt::Key_Return);
    trigger("findingsAll");
    undo();
    EXPECT_EQ(drive().find<QLineEdit>("findingsSearch").text(), QStringLiteral("xyzzy"));
    undo();
    EXPECT_EQ(drive().find<QLineEdit>("findingsSearch").text(), QString());
    undo();
    EXPECT_EQ(state.currentText(), unexplained);
    EXPECT_TRUE(state.isVisible());
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
