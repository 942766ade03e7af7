#include "ui/provenance/ProvenanceView.h"

#include "core/analysis/LineValues.h"
#include "core/analysis/Variance.h"
#include "tests/support/ReportSnapshot.h"
#include "ui/models/PrintedTableModel.h"
#include "ui/provenance/LinkList.h"
#include "ui/provenance/PrintedTableView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

const Comparison budget2025{Measure::Expenditure, {BudgetPhase::Realisation, {2025}}, {BudgetPhase::AdoptedBudget, {2025}}};

class ProvenanceViewTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_view.resize(360, 640);
        m_view.show();
        m_view.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_view));
    }
    QString text(const char* name) const { return m_view.findChild<QLabel*>(QLatin1String(name))->text(); }
    LinkList* list(const char* name) const { return m_view.findChild<LinkList*>(QLatin1String(name)); }
    PrintedTableView* table() const { return m_view.findChild<PrintedTableView*>(QStringLiteral("provenanceTable")); }
    QToolButton* back() const { return m_view.findChild<QToolButton*>(QStringLiteral("provenanceBack")); }
    PrintedTableModel* model() const { return qobject_cast<PrintedTableModel*>(table()->model()); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void showPercent() { m_view.showQuantity(QStringLiteral("Δ% COA"), m_coa.percent); }
    static void click(const QAbstractItemView* view, const QModelIndex& index)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    void expectMarkedInSight() const
    {
        ASSERT_TRUE(table()->isVisible());
        EXPECT_TRUE(table()->figuresRect().contains(table()->visualRect(model()->markedIndex())));
    }

    SnapshotPtr m_snapshot = reportSnapshot();
    LineVariance m_coa = lineVariance(*m_snapshot, reportLine(Structure::Recast, QStringLiteral("37/37.4/zbo-rwt/coa")), budget2025);
    ProvenanceView m_view{m_snapshot};
};

TEST_F(ProvenanceViewTest, SaysHowToBegin)
{
    EXPECT_TRUE(m_view.findChild<QLabel*>(QStringLiteral("provenanceEmpty"))->isVisible());
    EXPECT_TRUE(text("provenanceEmpty").contains(QStringLiteral("F4")));
    EXPECT_FALSE(back()->isEnabled());
    EXPECT_FALSE(m_view.findChild<QToolButton*>(QStringLiteral("provenanceCopy"))->isEnabled());
    showPercent();
    EXPECT_FALSE(m_view.findChild<QLabel*>(QStringLiteral("provenanceEmpty"))->isVisible());
    m_view.clear();
    EXPECT_TRUE(m_view.findChild<QLabel*>(QStringLiteral("provenanceEmpty"))->isVisible());
}

TEST_F(ProvenanceViewTest, ShowsAPrintedFigureInItsTable)
{
    std::vector<FigureId> shown;
    QObject::connect(&m_view, &ProvenanceView::figureShown, &m_view, [&shown](FigureId figure) { shown.push_back(figure); });
    m_view.showQuantity(QStringLiteral("COA, realisation 2025"), m_coa.actual);
    EXPECT_EQ(text("provenanceTitle"), QStringLiteral("COA, realisation 2025"));
    EXPECT_EQ(text("provenanceValue"), QStringLiteral("3.593.266"));
    expectMarkedInSight();
    EXPECT_EQ(model()->markedIndex().data().toString(), QStringLiteral("3.593.266"));
    EXPECT_EQ(shown, std::vector{*m_coa.actual.figure});
}

TEST_F(ProvenanceViewTest, PutsAnyCellInSight)
{
    for (const PrintedTable& printed : m_snapshot->tables()) {
        for (const std::size_t row : {std::size_t{0}, printed.rows.size() - 1}) {
            for (const FigureId figure : printed.rows[row].figures) {
                m_view.showQuantity(QStringLiteral("cell"), printedQuantity(*m_snapshot, figure));
                QApplication::processEvents();
                expectMarkedInSight();
            }
        }
    }
}

TEST_F(ProvenanceViewTest, KeepsTheCellInSightWhenItIsShownAndResized)
{
    ProvenanceView late(m_snapshot);
    late.showQuantity(QStringLiteral("Δ"), printedQuantity(*m_snapshot, reportCell(6, QStringLiteral("COA"), QStringLiteral("difference_2025"))));
    late.resize(520, 900);
    late.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&late));
    const auto* table = late.findChild<PrintedTableView*>();
    const auto inSight = [table] { return table->figuresRect().contains(table->visualRect(table->currentIndex())); };
    EXPECT_TRUE(inSight());
    for (const QSize size : {QSize(320, 480), QSize(520, 700), QSize(340, 900)}) {
        late.resize(size);
        QApplication::processEvents();
        EXPECT_TRUE(inSight()) << size.width() << 'x' << size.height();
    }
}

TEST_F(ProvenanceViewTest, OpensEachOperandByKeyboardAndComesBack)
{
    showPercent();
    m_view.setFocus();
    ASSERT_EQ(QApplication::focusWidget(), list("provenanceOperands"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(text("provenanceTitle"), QStringLiteral("COA, adopted budget 2025"));
    EXPECT_EQ(text("provenancePath"), QStringLiteral("Δ% COA ›"));
    EXPECT_EQ(model()->markedIndex().data().toString(), QStringLiteral("4.062.600"));
    expectMarkedInSight();
    ASSERT_EQ(QApplication::focusWidget(), table());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(text("provenanceTitle"), QStringLiteral("Δ% COA"));
    ASSERT_EQ(QApplication::focusWidget(), list("provenanceOperands"));
    EXPECT_EQ(list("provenanceOperands")->currentRow(), 1);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(model()->markedIndex().data().toString(), QStringLiteral("3.593.266"));
    QTest::mouseClick(back(), Qt::LeftButton);
    EXPECT_EQ(text("provenanceTitle"), QStringLiteral("Δ% COA"));
    EXPECT_FALSE(back()->isEnabled());
}

TEST_F(ProvenanceViewTest, DrillsFromADifferenceOfSumsToTheCell)
{
    const LineVariance sums = lineVariance(*m_snapshot, reportLine(Structure::Recast, QStringLiteral("37/37.4/zbo-rwt")), budget2025);
    m_view.showQuantity(QStringLiteral("Δ"), sums.delta);
    m_view.setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(text("provenanceValue"), QStringLiteral("3.942.881"));
    press(Qt::Key_Return);
    EXPECT_EQ(text("provenanceValue"), QStringLiteral("3.593.266"));
    EXPECT_EQ(text("provenancePath"), QStringLiteral("Δ › Bijdrage aan ZBO's/RWT's, realisation 2025 ›"));
}

TEST_F(ProvenanceViewTest, OpensThePrintedDifference)
{
    m_view.showQuantity(QStringLiteral("Δ COA"), m_coa.delta);
    click(list("provenanceAlsoPrinted"), list("provenanceAlsoPrinted")->model()->index(0, 0));
    EXPECT_EQ(text("provenanceTitle"), QStringLiteral("COA, Verschil 2025"));
    EXPECT_EQ(text("provenanceValue"), QStringLiteral("−469.334"));
    EXPECT_EQ(model()->markedIndex().data().toString(), QStringLiteral("‒ 469.334"));
}

TEST_F(ProvenanceViewTest, WalksThroughTheTableAsOneStep)
{
    m_view.showQuantity(QStringLiteral("COA, realisation 2025"), m_coa.actual);
    click(table(), model()->markedIndex().siblingAtRow(model()->markedIndex().row() + 1));
    EXPECT_EQ(text("provenanceTitle"), QStringLiteral("NIDOS - opvang, Realisatie 2025"));
    EXPECT_EQ(text("provenanceValue"), QStringLiteral("349.615"));
    press(Qt::Key_Up);
    EXPECT_EQ(text("provenanceValue"), QStringLiteral("349.615")) << "moving alone does not open";
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_EQ(text("provenanceTitle"), QStringLiteral("COA, Realisatie 2024"));
    EXPECT_EQ(text("provenanceValue"), QStringLiteral("3.932.169"));
    EXPECT_EQ(text("provenancePath"), QStringLiteral("COA, realisation 2025 ›"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(text("provenanceValue"), QStringLiteral("3.593.266"));
    EXPECT_FALSE(back()->isEnabled());
}

TEST_F(ProvenanceViewTest, TakesADoubleClickOnAnOperandAsOneStep)
{
    showPercent();
    click(list("provenanceOperands"), list("provenanceOperands")->model()->index(0, 0));
    ASSERT_EQ(text("provenanceValue"), QStringLiteral("3.593.266"));
    // The second half of the double click lands on what came under the mouse: the table.
    const QModelIndex other = model()->markedIndex().siblingAtRow(model()->markedIndex().row() + 1);
    const QPointF at = table()->visualRect(other).center();
    const QPointF global = table()->viewport()->mapToGlobal(at);
    QMouseEvent second(QEvent::MouseButtonDblClick, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table()->viewport(), &second);
    QMouseEvent release(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(table()->viewport(), &release);
    EXPECT_EQ(text("provenanceValue"), QStringLiteral("3.593.266"));
    click(table(), other);
    EXPECT_EQ(text("provenanceValue"), QStringLiteral("349.615"));
}

TEST_F(ProvenanceViewTest, CopiesFromTheKeyboardAndTheButton)
{
    showPercent();
    m_view.setFocus();
    QApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), m_view.asText());
    EXPECT_TRUE(m_view.asText().contains(QStringLiteral("(3.593.266 − 4.062.600) / 4.062.600 = −11,6%")));
    m_view.showQuantity(QStringLiteral("COA"), m_coa.actual);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("line 1318 in the text")));
    QApplication::clipboard()->clear();
    QTest::mouseClick(m_view.findChild<QToolButton*>(QStringLiteral("provenanceCopy")), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), m_view.asText());
}

TEST_F(ProvenanceViewTest, AsksForTheCounterpartOfALine)
{
    std::vector<LineId> asked;
    QObject::connect(&m_view, &ProvenanceView::lineRequested, &m_view, [&asked](LineId line) { asked.push_back(line); });
    m_view.showQuantity(QStringLiteral("COA"), m_coa.actual);
    list("provenanceCrosswalk")->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(asked, std::vector{reportLine(Structure::Legal, QStringLiteral("37/37.2/zbo-rwt/coa"))});
}

TEST_F(ProvenanceViewTest, LeavesKeysOfTheWindowAloneOutsideThePanel)
{
    QWidget window;
    auto* action = new QAction(&window);
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    window.addAction(action);
    QSignalSpy windowWentBack(action, &QAction::triggered);
    auto* outside = new QToolButton(&window);
    auto* panel = new ProvenanceView(m_snapshot, &window);
    panel->resize(360, 600);
    window.resize(400, 640);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    panel->showQuantity(QStringLiteral("Δ% COA"), m_coa.percent);
    panel->setFocus();
    press(Qt::Key_Return);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(windowWentBack.count(), 0);
    EXPECT_FALSE(panel->findChild<QToolButton*>(QStringLiteral("provenanceBack"))->isEnabled());
    outside->setFocus();
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(windowWentBack.count(), 1);
}

TEST_F(ProvenanceViewTest, NamesEverythingThatTakesTheFocus)
{
    showPercent();
    for (const char* name : {"provenanceBack", "provenanceCopy", "provenanceOperands", "provenanceAlsoPrinted",
                             "provenanceCrosswalk", "provenanceTable"}) {
        const auto* widget = m_view.findChild<QWidget*>(QLatin1String(name));
        ASSERT_NE(widget, nullptr) << name;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << name;
    }
}

TEST_F(ProvenanceViewTest, ReachesEverythingByTabInReadingOrder)
{
    showPercent();
    m_view.setFocus();
    press(Qt::Key_Return);
    back()->setFocus();
    QStringList order;
    do {
        order.append(QApplication::focusWidget()->objectName());
        press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != back() && order.size() < 10);
    EXPECT_EQ(order.join(QLatin1Char(' ')),
              QStringLiteral("provenanceBack provenanceCopy provenanceCrosswalk provenanceTable"));
}

TEST_F(ProvenanceViewTest, KeepsItsPlaceWhenTheLanguageChanges)
{
    showPercent();
    m_view.setFocus();
    press(Qt::Key_Return);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&m_view, &change);
    EXPECT_EQ(text("provenanceValue"), QStringLiteral("3.593.266"));
    EXPECT_TRUE(back()->isEnabled());
}

}  // namespace
}  // namespace ketenbudget::test
