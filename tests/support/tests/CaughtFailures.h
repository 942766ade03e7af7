#pragma once

#include <gtest/gtest-spi.h>

#include <functional>
#include <string>

namespace ketenbudget::test {

/// The messages of all failures that `action` causes, one after another. They do not fail the
/// test that asks.
inline std::string caughtFailures(const std::function<void()>& action)
{
    ::testing::TestPartResultArray results;
    {
        const ::testing::ScopedFakeTestPartResultReporter reporter(
            ::testing::ScopedFakeTestPartResultReporter::INTERCEPT_ALL_THREADS, &results);
        action();
    }
    std::string text;
    for (int i = 0; i < results.size(); ++i) {
        text += results.GetTestPartResult(i).message();
        text += '\n';
    }
    return text;
}

}  // namespace ketenbudget::test
