#pragma once

#include <QTemporaryDir>

namespace ketenbudget::test {

/// A world that is the same on every machine: an empty home, Dutch as the user's language, scale
/// 1. Make it before the application object; child processes inherit it.
class TestEnvironment {
public:
    TestEnvironment();

private:
    QTemporaryDir m_home;
};

/// Runs all tests with a MessageGuard around them. The return value is for main().
[[nodiscard]] int runTests(int& argc, char** argv);

}  // namespace ketenbudget::test
