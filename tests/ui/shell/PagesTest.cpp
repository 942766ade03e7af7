#include "core/topics/Topics.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/pages/Page.h"
#include "ui/pages/ReconciliationPage.h"
#include "ui/pages/SourcesPage.h"

#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QToolButton>

// The ways between the pages, and what follows the page in front.

namespace ketenbudget::test {
namespace {

class PagesTest : public ShellFixture {
protected:
    [[nodiscard]] QListWidget& navigation() const { return drive().find<QListWidget>("navigation"); }
    [[nodiscard]] QString inFront() const { return navigation().currentItem()->text(); }
    [[nodiscard]] bool hasAction(const char* menu, const char* action) const
    {
        for (const QAction* entry : drive().find<QMenu>(menu).actions()) {
            if (entry->objectName() == QLatin1String(action)) return true;
        }
        return false;
    }
    [[nodiscard]] QString printedOf(const Page& page) const
    {
        const auto cell = page.currentCell();
        return cell && cell->quantity.figure ? reportSnapshot()->figure(*cell->quantity.figure).raw : QString();
    }
};

TEST_F(PagesTest, OneKeyLeadsFromANumberToItsPrintedTableAndOneBack)
{
    goToCoa();
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(inFront(), QStringLiteral("Sources"));
    EXPECT_EQ(printedOf(drive().find<SourcesPage>("sourcesPage")), QStringLiteral("3.593.266"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(inFront(), QStringLiteral("Articles"));
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4/zbo-rwt/coa:5"));
}

TEST_F(PagesTest, ACalculatedNumberLeadsToItsFirstPrintedOperand)
{
    goToCoa();
    for (int i = 0; i < 3; ++i) press(Qt::Key_Right);  // Δ%
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(printedOf(drive().find<SourcesPage>("sourcesPage")), QStringLiteral("3.593.266"));
}

TEST_F(PagesTest, TheCountOfUnexplainedChecksIsTheSameEverywhereAndLeadsThere)
{
    auto& count = drive().find<QToolButton>("checkCount");
    EXPECT_EQ(count.text(), QStringLiteral("Unexplained checks: 35"));
    EXPECT_EQ(navigation().item(navigation().count() - 2)->text(), QStringLiteral("Reconciliation (35)"));
    QTest::mouseClick(&count, Qt::LeftButton);
    EXPECT_EQ(inFront(), QStringLiteral("Reconciliation (35)"));
}

TEST_F(PagesTest, MenusFollowThePage)
{
    EXPECT_TRUE(hasAction("editMenu", "find"));
    EXPECT_TRUE(drive().find<QAction>("exportChart").isEnabled());
    window().showPage(QStringLiteral("reconciliationPage"));
    EXPECT_FALSE(hasAction("editMenu", "find"));
    EXPECT_TRUE(hasAction("editMenu", "checksFind"));
    EXPECT_FALSE(drive().find<QAction>("exportChart").isEnabled()) << "the page has no chart";
    EXPECT_TRUE(drive().find<QAction>("exportTable").isEnabled());
}

TEST_F(PagesTest, ThePageComesBackAtTheNextStart)
{
    window().openLink(CheckLink{QStringLiteral("jaarverslag-2025-xx/t09/1613/realisation_2025/sum")});
    close();
    open();
    EXPECT_EQ(inFront(), QStringLiteral("Reconciliation (35)"));
}

TEST_F(PagesTest, EveryPageHasATableToExport)
{
    makeAllPages();
    for (const Page* page : window().findChildren<Page*>()) {
        if (page->objectName() == QStringLiteral("meetingPage")) continue;  // nothing is saved yet
        const auto table = page->reportTable();
        ASSERT_TRUE(table.has_value()) << page->objectName().toStdString();
        EXPECT_FALSE(table->rows.empty()) << page->objectName().toStdString();
    }
    const auto topicPages = static_cast<qsizetype>(topics().size());
    EXPECT_EQ(window().findChildren<Page*>().size(), 5 + topicPages);
}

}  // namespace
}  // namespace ketenbudget::test
