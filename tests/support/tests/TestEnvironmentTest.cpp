#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

TEST(TestEnvironment, keepsOffTheUsersFiles)
{
    const QString temporary = QDir::tempPath() + QLatin1Char('/');
    EXPECT_TRUE(QDir::homePath().startsWith(temporary)) << QDir::homePath().toStdString();
    for (const auto place :
         {QStandardPaths::AppDataLocation, QStandardPaths::AppConfigLocation, QStandardPaths::CacheLocation,
          QStandardPaths::DocumentsLocation, QStandardPaths::PicturesLocation, QStandardPaths::RuntimeLocation}) {
        const QString path = QStandardPaths::writableLocation(place);
        EXPECT_TRUE(path.startsWith(temporary)) << path.toStdString();
    }
}

TEST(TestEnvironment, speaksDutch)
{
    EXPECT_EQ(QLocale().name(), QStringLiteral("nl_NL"));
    EXPECT_EQ(QLocale::system().uiLanguages().first(), QStringLiteral("nl-NL"));
}

TEST(TestEnvironment, aCoreTestHasNoGui)
{
    EXPECT_STREQ(QCoreApplication::instance()->metaObject()->className(), "QCoreApplication");
}

}  // namespace
}  // namespace ketenbudget::test
