#include "tests/ui/pages/TopicFixture.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

// What a topic page remembers: columns while it runs, the place between two starts.

namespace ketenbudget::test {
namespace {

class TopicSessionTest : public TopicFixture {
protected:
    /// A later start of the program.
    std::unique_ptr<TopicPage> again()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat);
        m_page.save(settings);
        settings.sync();
        auto page = std::make_unique<TopicPage>(m_snapshot, testTopic(), m_work);
        page->restore(settings);
        return page;
    }
    [[nodiscard]] static QString columns(const FrozenTreeView& table)
    {
        QStringList shown;
        for (int visual = 0; visual < table.header()->count(); ++visual) {
            const int column = table.header()->logicalIndex(visual);
            if (!table.header()->isSectionHidden(column)) shown.append(QString::number(column));
        }
        return shown.join(QLatin1Char(' '));
    }
    void hide(int column)
    {
        QMenu menu;
        m_page.fillViewMenu(menu);
        menu.findChild<QMenu*>(QStringLiteral("columnsMenu"))->findChild<QAction*>(QStringLiteral("column%1").arg(column))->toggle();
    }

    QTemporaryDir m_folder;
};

TEST_F(TopicSessionTest, ColumnsAreChosenMovedAndResetForEachView)
{
    hide(2);
    goTo("Crediteuren", 3);
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(columns(table()), QStringLiteral("0 3 1 4"));
    tabs().setCurrentIndex(1);
    EXPECT_EQ(columns(table()), QStringLiteral("0 1 2 3 4 5 6")) << "the other view has its own";
    tabs().setCurrentIndex(0);
    EXPECT_EQ(columns(table()), QStringLiteral("0 3 1 4"));
    m_page.setUnit(AmountUnit::Mln);
    EXPECT_EQ(columns(table()), QStringLiteral("0 3 1 4"));
    m_page.resetLayout();
    EXPECT_EQ(columns(table()), QStringLiteral("0 1 2 3 4"));
}

TEST_F(TopicSessionTest, AWidthThatTheUserGaveStays)
{
    table().header()->resizeSection(1, 177);
    tabs().setCurrentIndex(1);
    EXPECT_NE(table().columnWidth(1), 177);
    tabs().setCurrentIndex(0);
    EXPECT_EQ(table().columnWidth(1), 177);
    EXPECT_EQ(again()->findChild<FrozenTreeView*>(QStringLiteral("topicTable"))->columnWidth(1), 177);
}

TEST_F(TopicSessionTest, ThePlaceAndTheChoicesComeBack)
{
    hide(2);
    goTo("Crediteuren", 3);
    tabs().setCurrentIndex(1);
    m_page.choose(QStringLiteral("basis"), QStringLiteral("2023"));
    m_page.setUnit(AmountUnit::Mln);
    ASSERT_TRUE(m_work.put(ChartMessage{QStringLiteral("proef-prijzen-7"), QStringLiteral("Duurder")}).ok());
    goTo("Saldo van baten en lasten (%)", 4);
    const auto page = again();
    EXPECT_EQ(page->view().name, QStringLiteral("proef-prijzen"));
    EXPECT_TRUE(page->view().title.endsWith(QStringLiteral("(basis 2023)")));
    EXPECT_EQ(page->unit(), AmountUnit::Mln);
    auto& restored = *page->findChild<FrozenTreeView*>(QStringLiteral("topicTable"));
    EXPECT_EQ(restored.currentIndex().data().toString(), QStringLiteral("−4,2%"));
    const std::vector<PageChart> charts = page->charts();
    ASSERT_EQ(charts.size(), 3u);
    EXPECT_EQ(charts[1].name, QStringLiteral("proef-prijzen-7"));
    EXPECT_EQ(textOf(charts[1].spec).message, QStringLiteral("Duurder"));
    page->findChild<QTabBar*>(QStringLiteral("topicTabs"))->setCurrentIndex(0);
    EXPECT_EQ(columns(restored), QStringLiteral("0 1 3 4"));
    EXPECT_TRUE(page->currentCell());
    EXPECT_TRUE(page->currentCell()->title.startsWith(QStringLiteral("Crediteuren"))) << page->currentCell()->title.toStdString();
}

TEST_F(TopicSessionTest, AFilterComesBackWithItsHits)
{
    m_page.setFilter(QStringLiteral("crediteuren"));
    const auto page = again();
    EXPECT_EQ(page->findChild<QLineEdit*>(QStringLiteral("topicSearch"))->text(), QStringLiteral("crediteuren"));
    EXPECT_EQ(page->findChild<FrozenTreeView*>(QStringLiteral("topicTable"))->model()->rowCount(), 1) << "Passiva";
}

TEST_F(TopicSessionTest, AClosedBranchStaysClosed)
{
    table().collapse(model().index(0, 0));
    m_page.setUnit(AmountUnit::Mln);
    EXPECT_FALSE(table().isExpanded(model().index(0, 0)));
    EXPECT_TRUE(table().isExpanded(model().index(2, 0)));
}

}  // namespace
}  // namespace ketenbudget::test
