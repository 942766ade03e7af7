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

}  // namespace
}  // namespace ketenbudget::test
