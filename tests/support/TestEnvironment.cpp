#include "tests/support/TestEnvironment.h"

#include "tests/support/MessageGuard.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <gmock/gmock.h>

namespace ketenbudget::test {

TestEnvironment::TestEnvironment()
{
    for (const char* name :
         {"QT_LOGGING_RULES", "QT_LOGGING_CONF", "QT_MESSAGE_PATTERN", "QT_FATAL_WARNINGS", "QT_SCREEN_SCALE_FACTORS",
          "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_QPA_FONTDIR", "LANG", "LC_NUMERIC", "LC_MESSAGES"}) {
        qunsetenv(name);
    }
    // nl_NL.UTF-8 is not generated on every machine; C.UTF-8 always exists, and Qt takes the
    // language of the interface from LANGUAGE first.
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "nl_NL");
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("QT_FONT_DPI", "96");

    const QDir home(m_home.path());
    qputenv("HOME", QFile::encodeName(home.path()));
    const std::pair<const char*, QString> folders[] = {
        {"XDG_CONFIG_HOME", QStringLiteral("config")}, {"XDG_DATA_HOME", QStringLiteral("data")},
        {"XDG_CACHE_HOME", QStringLiteral("cache")},   {"XDG_STATE_HOME", QStringLiteral("state")},
        {"XDG_RUNTIME_DIR", QStringLiteral("run")},
    };
    for (const auto& [variable, folder] : folders) {
        home.mkpath(folder);
        const QString path = home.filePath(folder);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(path));
    }

    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
}

int runTests(int& argc, char** argv)
{
    ::testing::InitGoogleMock(&argc, argv);
    const MessageGuard guard;
    return RUN_ALL_TESTS();
}

}  // namespace ketenbudget::test
