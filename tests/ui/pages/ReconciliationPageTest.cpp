#include "tests/ui/pages/ReconciliationFixture.h"
#include "tests/support/ModelGuard.h"
#include "ui/pages/ChecksTree.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>

// The list of the checks: how it is filtered, sorted, copied and divided. Figures are typed from the annual report 2025.

namespace ketenbudget::test {
namespace {

using ReconciliationPageTest = ReconciliationFixture;

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
