#include "app/cli/Suggestions.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

const QStringList names{QStringLiteral("figures"), QStringLiteral("table"), QStringLiteral("chart"), QStringLiteral("import")};

TEST(Suggestions, NameWhatIsWrittenAlike)
{
    EXPECT_EQ(nearestNames(QStringLiteral("figure"), names), QStringList{QStringLiteral("figures")});
    EXPECT_EQ(nearestNames(QStringLiteral("Chrat"), names), QStringList{QStringLiteral("chart")});
    EXPECT_EQ(nearestNames(QStringLiteral("imp"), names), QStringList{QStringLiteral("import")});
}

TEST(Suggestions, NameNothingThatIsFarOff)
{
    EXPECT_TRUE(nearestNames(QStringLiteral("balance"), names).isEmpty());
}

TEST(Suggestions, TheNearestComesFirstAndThreeAreEnough)
{
    const QStringList charts{QStringLiteral("jaren-37.4x"), QStringLiteral("jaren-37.2"), QStringLiteral("jaren-37.4"), QStringLiteral("jaren-37.5"),
                             QStringLiteral("jaren-37.7")};
    const QStringList near = nearestNames(QStringLiteral("jaren-37.45"), charts);
    EXPECT_EQ(near.size(), 3);
    EXPECT_EQ(near.first(), QStringLiteral("jaren-37.4x"));
}

}  // namespace
}  // namespace ketenbudget
