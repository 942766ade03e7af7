#include "core/base/Result.h"

#include <gtest/gtest.h>

#include <memory>
#include <type_traits>

namespace ketenbudget {
namespace {

// A Result<bool> that holds false is a success; no test of it may say otherwise by accident.
static_assert(!std::is_constructible_v<bool, Result<bool>>);
static_assert(!std::is_constructible_v<bool, Result<int>>);
static_assert(!std::is_constructible_v<bool, Result<void>>);
static_assert(!std::is_convertible_v<Result<bool>, bool>);

Error missing() { return Error{ErrorCode::FileMissing, QStringLiteral("a.csv"), QStringLiteral("errno 2"), 3, {}}; }

TEST(Result, HoldsAValue)
{
    Result<int> result = 7;
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result.value(), 7);
    result.value() = 8;
    EXPECT_EQ(std::as_const(result).value(), 8);
}

TEST(Result, FalseIsASuccess)
{
    const Result<bool> result = false;
    ASSERT_TRUE(result.ok());
    EXPECT_FALSE(result.value());
}

TEST(Result, HoldsAnError)
{
    const Result<int> result = missing();
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::FileMissing);
    EXPECT_EQ(result.error().subject, QStringLiteral("a.csv"));
    EXPECT_EQ(result.error().line, 3);
}

TEST(Result, GivesAwayAValueThatCannotBeCopied)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = std::move(result).take();
    EXPECT_EQ(*taken, 5);
}

TEST(Result, WithoutAValueIsSuccessUnlessThereIsAnError)
{
    EXPECT_TRUE(Result<void>().ok());
    const Result<void> failed = missing();
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().code, ErrorCode::FileMissing);
}

TEST(Error, ContextIsAppendedOutermostLastAndLeavesTheOriginal)
{
    const Error inner = missing();
    const Error outer = inner.with(QStringLiteral("table 6")).with(QStringLiteral("import"));
    EXPECT_TRUE(inner.context.isEmpty());
    EXPECT_EQ(outer.context, (QStringList{QStringLiteral("table 6"), QStringLiteral("import")}));
    EXPECT_EQ(outer.detail, inner.detail);
}

}  // namespace
}  // namespace ketenbudget
