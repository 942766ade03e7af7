#include "tests/support/MessageGuard.h"

#include <QApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

TEST(GuiMain, hasAFixedPlatformStyleAndScale)
{
    EXPECT_EQ(QGuiApplication::platformName(), QStringLiteral("offscreen"));
    EXPECT_EQ(QApplication::style()->name().toLower(), QStringLiteral("fusion"));
    EXPECT_EQ(QGuiApplication::primaryScreen()->devicePixelRatio(), 1.0);
    EXPECT_EQ(QGuiApplication::primaryScreen()->logicalDotsPerInch(), 96.0);
}

TEST(GuiMain, aWindowShowsWithoutAnUnexpectedMessage)
{
    EXPECT_TRUE(MessageGuard::active());
    QWidget window;
    window.show();
    EXPECT_TRUE(window.isVisible());
}

}  // namespace
}  // namespace ketenbudget::test
