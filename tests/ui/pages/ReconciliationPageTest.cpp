#include "tests/support/ModelGuard.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/models/CheckBook.h"
#include "ui/models/ChecksModel.h"
#include "ui/models/PrintedTableModel.h"
#include "ui/pages/CheckSidePanel.h"
#include "ui/pages/ChecksTree.h"
#include "ui/pages/ReconciliationPage.h"
#include "ui/provenance/PrintedTableView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

#include <algorithm>

// Figures are typed from the annual report 2025.

namespace ketenbudget::test {
namespace {

/// Keeps notes in memory; refuses to write where it is told to.
class MemoryNotes final : public CheckNoteStore {
public:
    [[nodiscard]] Result<std::vector<CheckNote>> notes() const override { return m_notes; }
    [[nodiscard]] Result<void> save(const CheckNote& note) override
    {
        if (full) return Error{ErrorCode::DiskFull, QStringLiteral("notes"), {}, 0, {}};
        (void)remove(note.check);
        m_notes.push_back(note);
        return {};
    }
    [[nodiscard]] Result<void> remove(const QString& check) override
    {
        if (full) return Error{ErrorCode::DiskFull, QStringLiteral("notes"), {}, 0, {}};
        std::erase_if(m_notes, [&](const CheckNote& note) { return note.check == check; });
        return {};
    }

    bool full = false;
    std::vector<CheckNote> m_notes;
};

class ReconciliationPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&m_page, &Page::linkActivated, &m_page, [this](const PageLink& link) { m_links.push_back(link); });
        QObject::connect(&m_page, &Page::provenanceRequested, &m_page,
                         [this](const QString& title, const Quantity&) { m_asked.append(title); });
        m_drive.show({1150, 640});
        m_page.setFocus();
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { WindowDriver::press(key, modifiers); }
    [[nodiscard]] QString text(const char* label) const { return m_drive.find<QLabel>(label).text(); }
    [[nodiscard]] QTreeView& tree() const { return m_drive.find<QTreeView>("checksTree"); }
    [[nodiscard]] const ChecksModel& model() const { return dynamic_cast<const ChecksModel&>(*tree().model()); }
    [[nodiscard]] QPlainTextEdit& note() const { return m_drive.find<QPlainTextEdit>("checkNote"); }
    [[nodiscard]] const Check& check(const QString& id) const { return m_book.reconciliation().checks[m_book.find(id).value_or(0)]; }
    /// The unexplained check with this difference.
    [[nodiscard]] QString failing(std::int64_t difference) const
    {
        for (const Check& check : m_book.reconciliation().checks) {
            if (check.state == CheckState::Unexplained && check.difference.magnitude() == Rational(difference)) return check.id;
        }
        return {};
    }
    void click(const char* button) const { m_drive.find<QPushButton>(button).click(); }

    std::shared_ptr<MemoryNotes> m_notes = std::make_shared<MemoryNotes>();
    CheckBook m_book{ownedReport(), m_notes, QStringLiteral("A. Controller")};
    ReconciliationPage m_page{reportSnapshot(), m_book};
    WindowDriver m_drive{m_page};
    std::vector<PageLink> m_links;
    QStringList m_asked;
};

TEST_F(ReconciliationPageTest, TheModelKeepsTheRulesOfModels)
{
    ChecksModel model(reportSnapshot(), [](FigureId) { return QStringLiteral("place"); });
    const ModelGuard guard(&model);
    model.setReconciliation(m_book.reconciliation());
    ChecksFilter filter;
    filter.state = CheckState::Unexplained;
    model.setFilter(filter);
    EXPECT_EQ(model.listed().size(), m_book.unexplained());
    filter.state.reset();
    filter.table = reportSnapshot()->findTable(QStringLiteral("jaarverslag-2025-xx"), 9);
    model.setFilter(filter);
    EXPECT_GT(model.listed().size(), 3U);
    const QPersistentModelIndex kept = model.indexOf(failing(61817));
    model.sort(ChecksModel::TitleColumn, Qt::DescendingOrder);
    model.sort(ChecksModel::RightColumn, Qt::AscendingOrder);
    EXPECT_EQ(model.checkAt(kept), m_book.find(failing(61817)));
    model.sort(-1);
    filter.text = QStringLiteral("no such words");
    model.setFilter(filter);
    EXPECT_TRUE(model.listed().empty());
}

TEST_F(ReconciliationPageTest, TheUnexplainedOnesAreListedFirstAndCounted)
{
    EXPECT_EQ(model().listed().size(), m_book.unexplained());
    EXPECT_EQ(ReconciliationPage::title(), QStringLiteral("Reconciliation"));
    EXPECT_EQ(ReconciliationPage::navigationText(m_book), QStringLiteral("Reconciliation (%1)").arg(m_book.unexplained()));
    EXPECT_TRUE(text("checksSummary").contains(QStringLiteral("unexplained %1").arg(m_book.unexplained())));
    EXPECT_FALSE(text("checkTitle").isEmpty());
}

TEST_F(ReconciliationPageTest, BothSidesOfTheFundingOfTableNineDiffer)
{
    const QString id = failing(61817);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(m_page.open(CheckLink{id}));
    const QString sides = text("checkLeftHeading") + text("checkLeftFormula") + text("checkRightHeading") + text("checkRightFormula");
    EXPECT_TRUE(sides.contains(u"1.160.752")) << sides.toStdString();
    EXPECT_TRUE(sides.contains(u"707.102 + 170.555 + 221.278")) << sides.toStdString();
    EXPECT_TRUE(text("checkOutcome").contains(u"61.817")) << text("checkOutcome").toStdString();
    EXPECT_TRUE(text("checkTolerance").contains(u"3 addends")) << text("checkTolerance").toStdString();
    const auto& total = m_drive.find<PrintedTableView>("checkSharedTable");
    EXPECT_EQ(total.currentIndex().data().toString(), QStringLiteral("1.160.752"));
    EXPECT_TRUE(total.figuresRect().contains(total.visualRect(total.currentIndex()))) << "the marked cell is in sight";
    EXPECT_EQ(m_drive.find<QListWidget>("checkLeftCells").count(), 3);
}

TEST_F(ReconciliationPageTest, ChecksThatFailThroughOneCellStandTogether)
{
    QString found;
    int sums = 0;
    for (int row = 0; row < model().rowCount(); ++row) {
        const QModelIndex index = model().index(row, 0);
        if (!index.data().toString().contains(u"1.098.935")) continue;
        found = index.data().toString();
        sums = model().rowCount(index);
    }
    EXPECT_TRUE(found.contains(u"Tabel 9 > Totale bekostiging > Realisatie 2025")) << found.toStdString();
    // Its parts, its difference, the difference of the contribution below it, and Tabel 24.
    EXPECT_EQ(sums, 4);
    EXPECT_TRUE(found.startsWith(u"4 check")) << found.toStdString();
}

TEST_F(ReconciliationPageTest, ALinkToAHiddenCheckWidensTheFilter)
{
    QString equal;
    for (const Check& check : m_book.reconciliation().checks) {
        if (check.state == CheckState::Equal) equal = check.id;
    }
    ASSERT_FALSE(model().indexOf(equal).isValid());
    m_drive.find<QLineEdit>("checksText").setText(QStringLiteral("Totale bekostiging"));
    EXPECT_TRUE(m_page.open(CheckLink{equal}));
    EXPECT_EQ(text("checkTitle"), check(equal).title);
    EXPECT_FALSE(m_page.open(CheckLink{QStringLiteral("no such check")}));
    EXPECT_FALSE(m_page.open(FindingLink{0}));
    EXPECT_FALSE(m_page.open(reportLine(Structure::Recast, QStringLiteral("37"))));
}

TEST_F(ReconciliationPageTest, ANoteExplainsAndIsTakenBack)
{
    const QString id = failing(61817);
    const std::size_t before = m_book.unexplained();
    ASSERT_TRUE(m_page.open(CheckLink{id}));
    EXPECT_FALSE(m_drive.find<QPushButton>("checkExplain").isEnabled()) << "nothing is typed yet";
    note().setFocus();
    WindowDriver::type("asked the department");
    click("checkExplain");
    EXPECT_EQ(check(id).state, CheckState::Explained);
    EXPECT_EQ(m_book.unexplained(), before - 1);
    EXPECT_EQ(text("checkTitle"), check(id).title) << "the check stays in sight";
    EXPECT_TRUE(text("checkNoteAbout").contains(u"A. Controller")) << text("checkNoteAbout").toStdString();
    click("checkTakeBack");
    EXPECT_EQ(check(id).state, CheckState::Unexplained);
    EXPECT_TRUE(note().toPlainText().isEmpty());
    EXPECT_EQ(m_book.unexplained(), before);
}

TEST_F(ReconciliationPageTest, WhatIsTypedStaysWhenItCannotBeKept)
{
    m_notes->full = true;
    ASSERT_TRUE(m_page.open(CheckLink{failing(61817)}));
    note().setFocus();
    WindowDriver::type("asked the department");
    click("checkExplain");
    EXPECT_EQ(note().toPlainText(), QStringLiteral("asked the department"));
    EXPECT_TRUE(m_drive.find<QLabel>("checkNoteError").isVisible());
    EXPECT_FALSE(text("checkNoteError").isEmpty());
    EXPECT_EQ(check(failing(61817)).state, CheckState::Unexplained);
}

TEST_F(ReconciliationPageTest, WhatIsTypedStaysWithItsCheck)
{
    const QString id = failing(61817);
    ASSERT_TRUE(m_page.open(CheckLink{id}));
    note().setFocus();
    WindowDriver::type("half a sen");
    tree().setCurrentIndex(model().index(model().rowCount() - 1, 0));
    EXPECT_TRUE(note().toPlainText().isEmpty());
    ASSERT_TRUE(m_page.open(CheckLink{id}));
    EXPECT_EQ(note().toPlainText(), QStringLiteral("half a sen"));
}

TEST_F(ReconciliationPageTest, ANoteOnAnotherDifferenceIsShownAsSuch)
{
    const QString id = failing(61817);
    m_notes->m_notes.push_back({id, QStringLiteral("old"), QStringLiteral("B"), QDateTime::currentDateTimeUtc(), QStringLiteral("-5")});
    ASSERT_TRUE(m_book.reload().ok());
    ASSERT_TRUE(m_page.open(CheckLink{id}));
    EXPECT_EQ(check(id).state, CheckState::Unexplained);
    EXPECT_EQ(note().toPlainText(), QStringLiteral("old"));
    EXPECT_TRUE(text("checkNoteAbout").contains(u"another difference (−5; now ")) << text("checkNoteAbout").toStdString();
}

TEST_F(ReconciliationPageTest, WithoutADatabaseNothingCanBeNoted)
{
    CheckBook book(ownedReport(), nullptr, QString());
    ReconciliationPage page(reportSnapshot(), book);
    const WindowDriver drive(page);
    drive.show({1150, 640});
    EXPECT_FALSE(drive.find<QPlainTextEdit>("checkNote").isEnabled());
    EXPECT_FALSE(drive.find<QPushButton>("checkExplain").isEnabled());
    EXPECT_TRUE(drive.find<QLabel>("checkNoteAbout").text().contains(u"without a database"));
}

TEST_F(ReconciliationPageTest, TheKeyboardFindsAndWalks)
{
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(m_drive.find<QLineEdit>("checksText").hasFocus());
    WindowDriver::type("1.160.752");
    EXPECT_EQ(model().listed().size(), 3U);
    press(Qt::Key_Down);
    ASSERT_TRUE(tree().hasFocus());
    const QString first = text("checkTitle");
    press(Qt::Key_Down);
    EXPECT_NE(text("checkTitle"), first);
    press(Qt::Key_F4);
    ASSERT_EQ(m_asked.size(), 1);
    EXPECT_TRUE(m_asked.front().contains(u"Tabel ")) << m_asked.front().toStdString();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"unexplained\t"));
    QGuiApplication::clipboard()->clear();
}

TEST_F(ReconciliationPageTest, ACellOfASideIsMarkedAndOpensAmongTheSources)
{
    ASSERT_TRUE(m_page.open(CheckLink{failing(61817)}));
    auto& cells = m_drive.find<QListWidget>("checkLeftCells");
    cells.setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(m_drive.find<PrintedTableView>("checkSharedTable").currentIndex().data().toString(), QStringLiteral("170.555"));
    press(Qt::Key_Return);
    ASSERT_EQ(m_links.size(), 1U);
    EXPECT_EQ(reportSnapshot()->figure(std::get<FigureId>(m_links.front())).raw, QStringLiteral("170.555"));
    m_drive.find<PrintedTableView>("checkSharedTable").setFocus();
    ASSERT_TRUE(m_page.currentCell().has_value());
    EXPECT_EQ(m_page.currentCell()->quantity.money(), Money::fromKeur(170555));
}

TEST_F(ReconciliationPageTest, SidesInOneTableShareItWithAllTheirCellsMarked)
{
    ASSERT_TRUE(m_page.open(CheckLink{failing(61817)}));
    EXPECT_FALSE(m_drive.find<PrintedTableView>("checkLeftTable").isVisible());
    EXPECT_FALSE(m_drive.find<PrintedTableView>("checkRightTable").isVisible());
    const auto& table = m_drive.find<PrintedTableView>("checkSharedTable");
    QStringList marked;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex cell = table.model()->index(row, 1);
        const QString side = cell.data(PrintedTableModel::SideRole).toString();
        if (side.isEmpty()) continue;
        marked.append(side + QLatin1Char(' ') + cell.data().toString());
        EXPECT_TRUE(table.figuresRect().contains(table.visualRect(cell))) << marked.back().toStdString();
    }
    EXPECT_EQ(marked, (QStringList{QStringLiteral("L 707.102"), QStringLiteral("L 170.555"), QStringLiteral("L 221.278"),
                                   QStringLiteral("R 1.160.752")}));
}

TEST_F(ReconciliationPageTest, SidesInTwoTablesStandBesideEachOther)
{
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t32-eindstand-t25")}));
    EXPECT_FALSE(m_drive.find<PrintedTableView>("checkSharedTable").isVisible());
    const auto& left = m_drive.find<PrintedTableView>("checkLeftTable");
    const auto& right = m_drive.find<PrintedTableView>("checkRightTable");
    EXPECT_EQ(left.currentIndex().data().toString(), QStringLiteral("356.009"));
    EXPECT_EQ(right.currentIndex().data().toString(), QStringLiteral("356.029"));
    EXPECT_TRUE(left.figuresRect().contains(left.visualRect(left.currentIndex())));
    EXPECT_TRUE(right.figuresRect().contains(right.visualRect(right.currentIndex())));
}

TEST_F(ReconciliationPageTest, EnterInTheTableOpensTheCellAmongTheSources)
{
    ASSERT_TRUE(m_page.open(CheckLink{failing(61817)}));
    m_drive.find<PrintedTableView>("checkSharedTable").setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(m_links.size(), 1U);
    EXPECT_EQ(reportSnapshot()->figure(std::get<FigureId>(m_links.front())).raw, QStringLiteral("1.160.752"));
    press(Qt::Key_F4);
    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(ReconciliationPageTest, TheFloorOfTheEquityIsToldWithItsCeiling)
{
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t28-bodem-2025")}));
    EXPECT_TRUE(text("checkLeftHeading").contains(u"−48.859")) << text("checkLeftHeading").toStdString();
    EXPECT_TRUE(text("checkOutcome").endsWith(u"below zero")) << text("checkOutcome").toStdString();
    EXPECT_TRUE(text("checkOtherNorms").contains(u"limit 46.882")) << text("checkOtherNorms").toStdString();
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t28-plafond-2025")}));
    EXPECT_TRUE(text("checkRightHeading").contains(u"46.882")) << text("checkRightHeading").toStdString();
    EXPECT_TRUE(text("checkOtherNorms").endsWith(u"below zero")) << text("checkOtherNorms").toStdString();
}

TEST_F(ReconciliationPageTest, ANormMarksItsValueAndTellsItOnce)
{
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t28-plafond-2025")}));
    const auto& table = m_drive.find<PrintedTableView>("checkSharedTable");
    EXPECT_EQ(table.currentIndex().data().toString(), QStringLiteral("‒ 48.859"));
    EXPECT_TRUE(m_drive.find<QLabel>("checkLeftFormula").isHidden()) << "the heading has it already";
    EXPECT_FALSE(m_drive.find<QLabel>("checkRightFormula").isHidden());
    EXPECT_EQ(text("checksListed"), QStringLiteral("2.111 listed"));
}

TEST_F(ReconciliationPageTest, TheListOfCellsLeavesNoEmptyRoomUnderOneCell)
{
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t09-totale-bekostiging-t24")}));
    for (const char* name : {"checkLeftCells", "checkRightCells"}) {
        const auto& cells = m_drive.find<QListWidget>(name);
        EXPECT_EQ(cells.viewport()->height(), cells.sizeHintForRow(0)) << name;
    }
}

TEST_F(ReconciliationPageTest, AWideWindowShowsAllColumnsOfTheListUntilTheUserDividesIt)
{
    const auto& tree = m_drive.find<ChecksTree>("checksTree");
    m_drive.show({1790, 1000});
    EXPECT_LE(tree.header()->length(), tree.viewport()->width());
    m_drive.show({1130, 680});
    EXPECT_LT(tree.width(), 480);
    auto& splitter = m_drive.find<QSplitter>("reconciliationSplitter");
    Q_EMIT splitter.splitterMoved(300, 1);
    splitter.setSizes({300, 800});
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_page.save(settings);
    m_page.resetLayout();
    EXPECT_EQ(tree.width(), 476);
    m_page.restore(settings);
    QApplication::processEvents();
    EXPECT_LT(tree.width(), 310);
}

TEST_F(ReconciliationPageTest, AnAmountOfTheTextIsToldWithItsPassage)
{
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/npo-opdrachten/2001/1")}));
    EXPECT_TRUE(text("checkLeftFormula").contains(u"227,9 mln."));
    EXPECT_TRUE(text("checkLeftNone").contains(u"line 2001")) << text("checkLeftNone").toStdString();
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t28-bodem-2025")}));
    EXPECT_FALSE(text("checkRightNone").contains(u"line")) << "a limit has no passage";
}

TEST_F(ReconciliationPageTest, ANormTellsOnWhichSideOfItsLimitTheValueIs)
{
    for (const Check& check : m_book.reconciliation().checks) {
        if (check.state != CheckState::Breached || check.right.value != Rational(0)) continue;
        ASSERT_TRUE(m_page.open(CheckLink{check.id}));
        EXPECT_TRUE(text("checkOutcome").endsWith(u"below zero")) << text("checkOutcome").toStdString();
        EXPECT_TRUE(text("checkLeftHeading").startsWith(u"Value: "));
        return;
    }
    GTEST_SKIP() << "no norm at zero is breached";
}

TEST_F(ReconciliationPageTest, TheListedChecksAreExported)
{
    const auto table = m_page.reportTable();
    ASSERT_TRUE(table.has_value());
    EXPECT_EQ(table->rows.size(), m_book.unexplained());
    m_drive.find<QLineEdit>("checksText").setText(QStringLiteral("1.160.752"));
    EXPECT_EQ(m_page.reportTable()->rows.size(), 3U);
}

TEST_F(ReconciliationPageTest, AnAmountIsFoundHoweverItIsTyped)
{
    const auto found = [this](const char* typed) {
        m_drive.find<QLineEdit>("checksText").setText(QString::fromUtf8(typed));
        return model().listed().size();
    };
    EXPECT_EQ(found("1160752"), 3U);
    EXPECT_EQ(found("61.817"), 3U) << "a difference";
    EXPECT_EQ(found("-61817"), 3U);
    EXPECT_EQ(found("bekostiging ind 1.160.752"), 3U) << "the title of the table";
    EXPECT_EQ(found("Exploitatiereserve"), 1U);
    EXPECT_EQ(found("xyzzy"), 0U);
    EXPECT_TRUE(text("checksListed").contains(u"No check"));
}

TEST_F(ReconciliationPageTest, TheListIsSortedByAColumn)
{
    ASSERT_TRUE(m_page.open(CheckLink{QStringLiteral("jaarverslag-2025-xx/t28-bodem-2025")}));
    const QString chosen = text("checkTitle");
    auto* header = tree().header();
    const auto differences = [this] {
        std::vector<Rational> values;
        for (int row = 0; row < model().rowCount(); ++row) {
            const auto check = model().checkAt(model().index(row, 0));  // empty for a group
            if (check) values.push_back(m_book.reconciliation().checks[*check].difference.magnitude());
        }
        return values;
    };
    tree().sortByColumn(ChecksModel::DifferenceColumn, Qt::DescendingOrder);
    const std::vector<Rational> sizes = differences();
    EXPECT_GT(sizes.size(), 10U);
    EXPECT_TRUE(std::is_sorted(sizes.rbegin(), sizes.rend()));
    EXPECT_EQ(text("checkTitle"), chosen) << "the chosen check stays";
    EXPECT_EQ(tree().currentIndex().siblingAtColumn(ChecksModel::TitleColumn).data().toString(), chosen);
    EXPECT_TRUE(tree().isFirstColumnSpanned(0, {})) << "the groups stay above, whole";
    QMenu menu;
    m_page.fillViewMenu(menu);
    auto* sorting = menu.findChild<QMenu*>(QStringLiteral("checksSortMenu"));
    ASSERT_NE(sorting, nullptr) << "also without a mouse";
    sorting->findChild<QAction*>(QStringLiteral("checksSort-1"))->trigger();
    EXPECT_EQ(header->sortIndicatorSection(), -1);
}

TEST_F(ReconciliationPageTest, AGroupIsCopiedWithItsChecks)
{
    tree().setFocus();
    tree().setCurrentIndex(model().index(0, 0));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_GE(lines.size(), 5);
    EXPECT_TRUE(lines.front().startsWith(u"State\tCheck")) << lines.front().toStdString();
    EXPECT_TRUE(lines.at(1).contains(u"61818") || lines.at(1).contains(u"61817")) << lines.at(1).toStdString();
    QGuiApplication::clipboard()->clear();
}

TEST_F(ReconciliationPageTest, TheNextSessionBeginsAtTheSameCheck)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_drive.find<QComboBox>("checksState").setCurrentIndex(0);
    m_drive.choose("checksTable", QStringLiteral("Table 9"));
    m_drive.find<QLineEdit>("checksText").setText(QStringLiteral("bekostiging"));
    ASSERT_TRUE(m_page.open(CheckLink{failing(61817)}));
    m_page.save(settings);
    CheckBook book(ownedReport(), m_notes, QString());
    ReconciliationPage page(reportSnapshot(), book);
    page.restore(settings);
    EXPECT_EQ(page.findChild<QLabel*>(QStringLiteral("checkTitle"))->text(), text("checkTitle"));
    EXPECT_EQ(page.findChild<QComboBox*>(QStringLiteral("checksState"))->currentIndex(), 0);
    EXPECT_EQ(page.findChild<QComboBox*>(QStringLiteral("checksTable"))->currentText(), QStringLiteral("Table 9"));
    EXPECT_EQ(page.findChild<QLineEdit*>(QStringLiteral("checksText"))->text(), QStringLiteral("bekostiging"));
}

TEST_F(ReconciliationPageTest, EveryPartThatTakesTheKeyboardHasANameToRead)
{
    for (const QWidget* part : m_page.findChildren<QWidget*>()) {
        const bool ours = part->focusPolicy() != Qt::NoFocus && part->isVisibleTo(&m_page) &&
                          !part->objectName().startsWith(QLatin1String("qt_"));
        if (!ours || qobject_cast<const QLabel*>(part) != nullptr || qobject_cast<const QScrollBar*>(part) != nullptr) continue;
        EXPECT_FALSE(part->objectName().isEmpty()) << part->metaObject()->className();
        EXPECT_FALSE(part->accessibleName().isEmpty()) << part->objectName().toStdString();
    }
}

}  // namespace
}  // namespace ketenbudget::test
