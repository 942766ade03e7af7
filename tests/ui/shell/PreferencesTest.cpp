#include "ui/shell/Preferences.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

class PreferencesTest : public ::testing::Test {
protected:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("ketenbudget.ini")); }

    QTemporaryDir m_folder;
};

TEST_F(PreferencesTest, FollowTheSystemAtFirst)
{
    const Preferences preferences(file());
    EXPECT_EQ(preferences.language(), LanguageChoice::System);
    EXPECT_EQ(preferences.theme(), ThemeChoice::System);
    EXPECT_FALSE(preferences.exportFolder().isEmpty());
}

TEST_F(PreferencesTest, EveryChoiceIsKept)
{
    for (const LanguageChoice language : {LanguageChoice::Dutch, LanguageChoice::English, LanguageChoice::System}) {
        Preferences(file()).setLanguage(language);
        EXPECT_EQ(Preferences(file()).language(), language);
    }
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::System}) {
        Preferences(file()).setTheme(theme);
        EXPECT_EQ(Preferences(file()).theme(), theme);
    }
    Preferences(file()).setExportFolder(QDir::tempPath());
    EXPECT_EQ(Preferences(file()).exportFolder(), QDir::tempPath());
}

TEST_F(PreferencesTest, RecentDatabasesAreNewestFirstEachOnceAndTenAtMost)
{
    EXPECT_EQ(Preferences(file()).recentDatabases(), QStringList());
    for (int number = 1; number <= 12; ++number)
        Preferences(file()).addRecentDatabase(QStringLiteral("/data/%1.sqlite").arg(number));
    QStringList expected;
    for (int number = 12; number >= 3; --number) expected.append(QStringLiteral("/data/%1.sqlite").arg(number));
    EXPECT_EQ(Preferences(file()).recentDatabases(), expected);

    Preferences(file()).addRecentDatabase(QStringLiteral("/data/sub/../5.sqlite"));
    expected.move(7, 0);
    EXPECT_EQ(expected.first(), QStringLiteral("/data/5.sqlite"));
    EXPECT_EQ(Preferences(file()).recentDatabases(), expected) << "one file under another spelling is one entry";

    Preferences(file()).removeRecentDatabase(QStringLiteral("/data/12.sqlite"));
    expected.removeAt(1);
    EXPECT_EQ(Preferences(file()).recentDatabases(), expected);
    Preferences(file()).clearRecentDatabases();
    EXPECT_EQ(Preferences(file()).recentDatabases(), QStringList());
}

TEST_F(PreferencesTest, ARecentDatabaseComesBackHoweverItIsSpelt)
{
    const QStringList odd{QStringLiteral("/data/é, ü & %1.sqlite"), QStringLiteral("/data/a;b=c \"d\".sqlite")};
    for (const QString& path : odd) Preferences(file()).addRecentDatabase(path);
    EXPECT_EQ(Preferences(file()).recentDatabases(), (QStringList{odd.at(1), odd.at(0)}));
    Preferences(file()).removeRecentDatabase(odd.at(0));
    EXPECT_EQ(Preferences(file()).recentDatabases(), QStringList(odd.at(1)));
    Preferences(file()).removeRecentDatabase(odd.at(1));
    EXPECT_EQ(Preferences(file()).recentDatabases(), QStringList());
}

TEST_F(PreferencesTest, AListChangedByHandIsStillAList)
{
    Preferences preferences(file());
    QStringList paths{QString(), QStringLiteral("/data/a.sqlite"), QStringLiteral("/data/a.sqlite")};
    for (int number = 0; number < 20; ++number) paths.append(QStringLiteral("/data/%1").arg(number));
    preferences.settings().setValue(QStringLiteral("databases/recent"), paths);
    EXPECT_EQ(preferences.recentDatabases().size(), 10);
    EXPECT_EQ(preferences.recentDatabases().first(), QStringLiteral("/data/a.sqlite"));
    EXPECT_EQ(preferences.recentDatabases().count(QStringLiteral("/data/a.sqlite")), 1);
}

}  // namespace
}  // namespace ketenbudget::test
