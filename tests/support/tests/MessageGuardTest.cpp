#include "tests/support/MessageGuard.h"

#include "tests/support/tests/CaughtFailures.h"

#include <QDebug>
#include <QLoggingCategory>

#include <gmock/gmock.h>

#include <thread>

namespace ketenbudget::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(MessageGuard, isActiveInEveryTest) { EXPECT_TRUE(MessageGuard::active()); }

TEST(MessageGuard, aWarningIsAFailureWithItsText)
{
    EXPECT_THAT(caughtFailures([] { qWarning("the chart has no axis"); }), HasSubstr("the chart has no axis"));
}

TEST(MessageGuard, aCriticalMessageIsAFailure)
{
    EXPECT_THAT(caughtFailures([] { qCritical("lost"); }), HasSubstr("lost"));
}

TEST(MessageGuard, theFailureNamesTheCategory)
{
    const QLoggingCategory category("ketenbudget.example");
    EXPECT_THAT(caughtFailures([&] { qCWarning(category) << "odd"; }), HasSubstr("ketenbudget.example"));
}

TEST(MessageGuard, aWarningOfAnotherThreadIsAFailure)
{
    const auto warnElsewhere = [] { std::thread([] { qWarning("from a worker"); }).join(); };
    EXPECT_THAT(caughtFailures(warnElsewhere), HasSubstr("from a worker"));
}

TEST(MessageGuard, whatOffscreenSaysForEveryWindowIsHarmless)
{
    EXPECT_THAT(caughtFailures([] { qWarning("This plugin does not support propagateSizeHints()"); }), IsEmpty());
}

TEST(ExpectWarning, letsTheExpectedOneThrough)
{
    const auto action = [] {
        const ExpectWarning expected(QStringLiteral("no axis"));
        qWarning("the chart has no axis");
    };
    EXPECT_THAT(caughtFailures(action), IsEmpty());
}

TEST(ExpectWarning, letsNoOtherThrough)
{
    const auto action = [] {
        const ExpectWarning expected(QStringLiteral("no axis"));
        qWarning("the chart has no axis");
        qWarning("the chart has no bars");
    };
    EXPECT_THAT(caughtFailures(action), HasSubstr("no bars"));
}

TEST(ExpectWarning, endsWithItsScope)
{
    const auto action = [] {
        {
            const ExpectWarning expected(QStringLiteral("no axis"));
            qWarning("no axis");
        }
        qWarning("no axis");
    };
    EXPECT_THAT(caughtFailures(action), HasSubstr("unexpected message"));
}

TEST(ExpectWarning, isAFailureWhenNothingCame)
{
    const auto action = [] { const ExpectWarning expected(QStringLiteral("no axis")); };
    EXPECT_THAT(caughtFailures(action), HasSubstr("no message came that contains: no axis"));
}

int foreignMessages = 0;

void countMessage(QtMsgType, const QMessageLogContext&, const QString&) { ++foreignMessages; }

TEST(MessageGuard, restoresTheHandlerThatWasThere)
{
    const QtMessageHandler ours = qInstallMessageHandler(countMessage);
    foreignMessages = 0;
    {
        const MessageGuard inner;
    }
    qWarning("for the handler that was there");
    qInstallMessageHandler(ours);
    EXPECT_EQ(foreignMessages, 1);
}

}  // namespace
}  // namespace ketenbudget::test
