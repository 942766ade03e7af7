#include "core/domain/Figure.h"

#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

namespace ketenbudget {
namespace {

static_assert(!std::is_convertible_v<std::size_t, LineId>);
static_assert(!std::is_constructible_v<LineId, FigureId>);
static_assert(!std::is_convertible_v<LineId, std::size_t>);

TEST(StrongId, ComparesByIndex)
{
    EXPECT_EQ(LineId(3), LineId(3));
    EXPECT_LT(LineId(3), LineId(4));
    EXPECT_EQ(LineId(3).index(), 3U);
}

TEST(StrongId, CanBeAKeyOfAHash)
{
    const std::unordered_set<LineId> ids{LineId(1), LineId(2), LineId(1)};
    EXPECT_EQ(ids.size(), 2U);
    EXPECT_TRUE(ids.contains(LineId(2)));
}

}  // namespace
}  // namespace ketenbudget
