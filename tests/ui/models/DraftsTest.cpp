#include "ui/models/Drafts.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

// What was typed and not yet kept: acceptance 105.
namespace ketenbudget::test {
namespace {

const QString group = QStringLiteral("typed-1");

class DraftsTest : public ::testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    /// As a program reads it that starts now.
    [[nodiscard]] QString onDisk(const QString& key) const
    {
        QFile::copy(path(), m_folder.filePath(QStringLiteral("copy.ini")));
        QSettings settings(m_folder.filePath(QStringLiteral("copy.ini")), QSettings::IniFormat);
        const QString text = Drafts(&settings, group).value(key, QStringLiteral("-"));
        QFile::remove(m_folder.filePath(QStringLiteral("copy.ini")));
        return text;
    }

    QTemporaryDir m_folder;
    QSettings m_settings{path(), QSettings::IniFormat};
};

TEST_F(DraftsTest, AreOnTheDiskWhileTheUserTypesOn)
{
    Drafts drafts(&m_settings, group);
    QString text;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        drafts.insert(QStringLiteral("a/t09"), text += QStringLiteral("x; "));
        return onDisk(QStringLiteral("a/t09")).startsWith(QStringLiteral("x; x"));
    }, 20000)) << "no pause is needed";
    drafts.remove(QStringLiteral("a/t09"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return onDisk(QStringLiteral("a/t09")) == QStringLiteral("-"); }, 20000));
}

TEST_F(DraftsTest, OfAnotherProgramStay)
{
    QSettings theirSettings(path(), QSettings::IniFormat);
    {
        Drafts mine(&m_settings, group);
        Drafts theirs(&theirSettings, group);
        theirs.insert(QStringLiteral("b"), QStringLiteral("theirs"));
        mine.insert(QStringLiteral("a"), QStringLiteral("mine\n\"twice\", 100%"));
    }
    EXPECT_EQ(onDisk(QStringLiteral("a")), QStringLiteral("mine\n\"twice\", 100%"));
    EXPECT_EQ(onDisk(QStringLiteral("b")), QStringLiteral("theirs"));
}

}  // namespace
}  // namespace ketenbudget::test
