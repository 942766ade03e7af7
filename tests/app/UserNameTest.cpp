#include "app/UserName.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

QString name(const char* gecos) { return nameOfAccount(QString::fromUtf8(gecos), QStringLiteral("jjansen")); }

TEST(UserName, IsTheFullNameOfTheAccount)
{
    EXPECT_EQ(name("Jan Jansen"), QStringLiteral("Jan Jansen"));
    EXPECT_EQ(name("Zoë de Vriès,kamer 3,070-1234567,,"), QStringLiteral("Zoë de Vriès"));
}

TEST(UserName, WithoutOneItIsTheLoginName)
{
    EXPECT_EQ(name(""), QStringLiteral("jjansen"));
    EXPECT_EQ(name(" ,,,"), QStringLiteral("jjansen"));
}

TEST(UserName, AnAmpersandStandsForTheLoginName)
{
    EXPECT_EQ(name("Jan &"), QStringLiteral("Jan Jjansen"));
}

TEST(UserName, EveryUserHasOne)
{
    EXPECT_FALSE(userName().isEmpty());
}

}  // namespace
}  // namespace ketenbudget::test
