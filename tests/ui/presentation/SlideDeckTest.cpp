#include "tests/support/ReportSnapshot.h"
#include "ui/presentation/SlideDeck.h"

#include <gtest/gtest.h>

// Where a presenter is, and where he can go.
namespace ketenbudget::test {
namespace {

std::vector<SavedView> threeViews()
{
    return {{QStringLiteral("Artikel 37"), QStringLiteral("ketenbudget:articlesPage?level=37"), {}},
            {QStringLiteral("Weg"), QStringLiteral("ketenbudget:articlesPage?level=37/37.9"), {}},
            {QStringLiteral("Balans IND"), QStringLiteral("ketenbudget:indPage?view=ind-balans"), {}}};
}

TEST(SlideDeck, GoesThroughTheViewsAndStaysAtBothEnds)
{
    SlideDeck deck(reportSnapshot(), threeViews());
    EXPECT_FALSE(deck.previous());
    EXPECT_EQ(deck.nextTitle(), QStringLiteral("Weg"));
    EXPECT_TRUE(deck.next());
    EXPECT_TRUE(deck.next());
    EXPECT_FALSE(deck.next());
    EXPECT_EQ(deck.position(), 2U);
    EXPECT_TRUE(deck.nextTitle().isEmpty());
    EXPECT_EQ(deck.slide().title, QStringLiteral("Balans IND"));
}

TEST(SlideDeck, AViewThatIsGoneKeepsItsPlaceWithANote)
{
    SlideDeck deck(reportSnapshot(), threeViews());
    ASSERT_TRUE(deck.goTo(1));
    EXPECT_TRUE(deck.slide().problem.contains(QStringLiteral("37/37.9")));
}

TEST(SlideDeck, DrillsAndComesBackToTheRow)
{
    SlideDeck deck(reportSnapshot(), threeViews());
    const auto part = static_cast<int>(reportLine(Structure::Recast, QStringLiteral("37/37.4")).index());
    const auto type = static_cast<int>(reportLine(Structure::Recast, QStringLiteral("37/37.4/zbo-rwt")).index());
    ASSERT_TRUE(deck.drill(part));
    ASSERT_TRUE(deck.drill(type));
    EXPECT_EQ(deck.depth(), 2U);
    EXPECT_EQ(deck.slide().charts.front().name, QStringLiteral("verschil-37.4-zbo-rwt"));
    const auto coa = static_cast<int>(reportLine(Structure::Recast, QStringLiteral("37/37.4/zbo-rwt/coa")).index());
    EXPECT_FALSE(deck.drill(coa)) << "a line without lines below it has no slide of its own";
    ASSERT_TRUE(deck.back());
    EXPECT_EQ(deck.cameFrom(), type);
    ASSERT_TRUE(deck.back());
    EXPECT_EQ(deck.cameFrom(), part);
    EXPECT_FALSE(deck.back());
    EXPECT_EQ(deck.slide().title, QStringLiteral("Artikel 37"));
}

TEST(SlideDeck, AnotherViewLeavesWhatWasBelow)
{
    SlideDeck deck(reportSnapshot(), threeViews());
    ASSERT_TRUE(deck.drill(static_cast<int>(reportLine(Structure::Recast, QStringLiteral("37/37.4")).index())));
    ASSERT_TRUE(deck.goTo(0));
    EXPECT_EQ(deck.depth(), 0U);
    EXPECT_FALSE(deck.goTo(3));
    EXPECT_EQ(deck.position(), 0U);
}

}  // namespace
}  // namespace ketenbudget::test
