#include "core/slides/Slide.h"
#include "core/topics/Topics.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/pages/Page.h"
#include "ui/shell/WindowPages.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QTreeView>

// The topic pages in the window: every view opens, and the ways between a number, its topic and its line.
namespace ketenbudget::test {
namespace {

class TopicPagesTest : public ShellFixture {
protected:
    [[nodiscard]] QString inFront() const { return drive().find<QListWidget>("navigation").currentItem()->text(); }
    [[nodiscard]] const Page& page(const QString& name) const
    {
        return drive().find<Page>(name.toLatin1().constData());
    }
};

TEST_F(TopicPagesTest, EveryViewOpensByItsNameOnThePageOfItsTopic)
{
    for (const Topic& topic : topics()) {
        for (const TopicEntry& entry : topic.views) {
            SCOPED_TRACE(entry.name.toStdString());
            window().openLink(ViewRef{entry.name, {}});
            QApplication::processEvents();
            EXPECT_EQ(inFront(), topic.title);
            const auto table = page(pageName(topic)).reportTable();
            ASSERT_TRUE(table.has_value());
            EXPECT_EQ(table->name, entry.name);
            EXPECT_FALSE(table->rows.empty());
            EXPECT_FALSE(page(pageName(topic)).charts().empty());
        }
    }
}

TEST_F(TopicPagesTest, EveryNumberInTheirTablesIsADutchOne)
{
    static const QRegularExpression dutch(QStringLiteral("^([+−]?\\d{1,3}(\\.\\d{3})*(,\\d+)?(%|\u00A0pp)?|–|n/a|)$"));
    for (const Topic& topic : topics()) {
        for (const TopicEntry& entry : topic.views) {
            window().openLink(ViewRef{entry.name, {}});
            const auto table = page(pageName(topic)).reportTable();
            for (const ReportRow& row : table->rows) {
                for (const ReportCell& cell : row.cells) {
                    if (!cell.numeric) continue;
                    EXPECT_TRUE(dutch.match(cell.shown).hasMatch()) << entry.name.toStdString() << ": " << cell.shown.toStdString();
                }
            }
        }
    }
}

TEST_F(TopicPagesTest, ANumberOfABudgetLineLeadsToItsTopicAndBackToTheSameCell)
{
    goToCoa();
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(inFront(), QStringLiteral("Chain"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(inFront(), QStringLiteral("Articles"));
    EXPECT_EQ(drive().current(), QStringLiteral("37/37.4/zbo-rwt/coa:5"));
}

TEST_F(TopicPagesTest, TheTopicLeadsBackToTheBudgetLine)
{
    window().openLink(reportLine(Structure::Recast, QStringLiteral("37/37.4/agentschappen/ind")));
    EXPECT_EQ(inFront(), QStringLiteral("Articles"));
    EXPECT_TRUE(drive().current().startsWith(u"37/37.4/agentschappen/ind:"));
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(inFront(), QStringLiteral("IND"));
}

TEST_F(TopicPagesTest, APrintedRowLeadsToTheViewThatShowsIt)
{
    const auto inflow = reportSnapshot()->findRow(QStringLiteral("jaarverslag-2025-xx"), 8, 1479);
    ASSERT_TRUE(inflow.has_value());
    window().openLink(*reportSnapshot()->findCell({inflow->table, inflow->row, 6}));
    EXPECT_EQ(inFront(), QStringLiteral("Sources"));
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(inFront(), QStringLiteral("Chain"));
    EXPECT_EQ(page(QStringLiteral("ketenPage")).reportTable()->name, QStringLiteral("keten-instroom-bezetting"));
}

/// The slides that rows of all topics' views, and of the articles, lead on to in a meeting.
QStringList waysOn(const Snapshot& snapshot)
{
    QStringList texts{QStringLiteral("ketenbudget:articlesPage"), QStringLiteral("ketenbudget:articlesPage?level=37/37.4")};
    for (const Topic& topic : topics()) {
        for (const TopicEntry& entry : topic.views) texts.append(viewLinkText({pageName(topic), {{QStringLiteral("view"), entry.name}}}));
    }
    QStringList ways;
    for (const QString& text : texts) {
        for (const auto& [row, link] : buildSlide(snapshot, {{}, text, {}}).drills) ways.append(viewLinkText(link));
    }
    ways.removeDuplicates();
    return ways;
}

TEST(SlideWays, EveryRowOfASlideLeadsToAPageOfTheWindowAndToAView)
{
    CheckBook checks(ownedReport(), nullptr, QString());
    WorkBook work(ownedReport(), nullptr, QString());
    QStringList pages;
    for (const PageEntry& page : windowPages(reportSnapshot(), checks, work)) pages.append(page.name);
    const QStringList ways = waysOn(*reportSnapshot());
    EXPECT_GT(ways.size(), 40);
    for (const QString& way : ways) {
        EXPECT_TRUE(pages.contains(parseViewLink(way).value().page)) << way.toStdString();
        EXPECT_EQ(buildSlide(*reportSnapshot(), {{}, way, {}}).problem, QString()) << way.toStdString();
    }
}

}  // namespace
}  // namespace ketenbudget::test
