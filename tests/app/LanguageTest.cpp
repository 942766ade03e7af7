#include "app/Language.h"

#include <QCoreApplication>
#include <QFile>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

TEST(Language, HasCodesForBoth)
{
    EXPECT_EQ(languageFromCode(u"nl"), Language::Dutch);
    EXPECT_EQ(languageFromCode(u"en"), Language::English);
    EXPECT_FALSE(languageFromCode(u"fr"));
    EXPECT_EQ(codeOf(Language::Dutch), QStringLiteral("nl"));
    EXPECT_EQ(codeOf(Language::English), QStringLiteral("en"));
}

TEST(Language, FollowsTheUsersSystem)
{
    EXPECT_EQ(systemLanguage(), Language::Dutch);  // as the test environment has it
}

TEST(Language, TheDutchTextsAreBuiltIn)
{
    EXPECT_TRUE(QFile::exists(QStringLiteral(":/i18n/ketenbudget_nl.qm")));
}

TEST(Language, QtsOwnTextsFollowAndGoAgain)
{
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    {
        Translations translations(Language::Dutch);
        EXPECT_EQ(cancel(), QStringLiteral("Annuleren"));
        translations.set(Language::English);
        EXPECT_EQ(cancel(), QStringLiteral("Cancel"));
        translations.set(Language::Dutch);
        EXPECT_EQ(cancel(), QStringLiteral("Annuleren"));
    }
    EXPECT_EQ(cancel(), QStringLiteral("Cancel"));
}

}  // namespace
}  // namespace ketenbudget::test
