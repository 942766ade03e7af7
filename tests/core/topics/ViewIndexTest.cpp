#include "core/topics/ViewIndex.h"
#include "tests/core/support/Report.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

const ViewIndex& index()
{
    static const ViewIndex made(report(), topics());
    return made;
}

QString viewOfLine(const char* path)
{
    const auto view = index().viewOf(report(), recast(path));
    return view ? view->view : QString();
}

TEST(ViewIndex, ABudgetLineHasTheTopicWhoseLinksLeadToIt)
{
    EXPECT_TRUE(viewOfLine("37/37.4/agentschappen/ind").startsWith(QStringLiteral("ind-")));
    EXPECT_TRUE(viewOfLine("37/37.4/zbo-rwt/coa").startsWith(QStringLiteral("keten-")));
    EXPECT_EQ(viewOfLine("37/37.7/medeoverheden/npoo"), QStringLiteral("thema-oekraine"));
    EXPECT_EQ(viewOfLine("37"), QString()) << "an article is told further on many pages";
}

TEST(ViewIndex, ARowHasTheViewThatShowsItAndNotTheOverview)
{
    const auto inflow = report().findRow(QStringLiteral("jaarverslag-2025-xx"), 8, 1479);
    ASSERT_TRUE(inflow.has_value());
    const auto view = index().viewOf(*inflow);
    ASSERT_TRUE(view.has_value());
    EXPECT_EQ(view->view, QStringLiteral("keten-instroom-bezetting"));
    EXPECT_EQ(view->row, inflow);
}

TEST(ViewIndex, EveryLinkOfAViewLeadsSomewhere)
{
    for (const Topic& topic : topics()) {
        for (const TopicEntry& entry : topic.views) {
            const TopicView view = entry.build(report(), {});
            const auto check = [&](const TopicTarget& target) {
                const auto* there = std::get_if<ViewRef>(&target);
                EXPECT_TRUE(!there || index().find(there->view)) << view.name.toStdString() << " -> " << there->view.toStdString();
            };
            for (const TopicLink& link : view.links) check(link.target);
            for (const TopicRow& row : view.rows) {
                if (row.target) check(*row.target);
            }
        }
    }
}

}  // namespace
}  // namespace ketenbudget::test
