#include "tests/app/AppFixtures.h"
#include "tests/support/ProcessRunner.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using testing::HasSubstr;

/// The real program as a new user without a display has it: nothing but a home.
class ProcessTest : public testing::Test {
protected:
    ProcessTest() : m_runner(QStringLiteral(KETENBUDGET_PROGRAM))
    {
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "LC_ALL", "LANGUAGE", "LANG"})
            m_runner.unsetEnvironment(QString::fromLatin1(name));
        QDir().mkpath(home());
        m_runner.setEnvironment(QStringLiteral("HOME"), home());
        m_runner.setWorkingDirectory(m_folder.path());
    }

    [[nodiscard]] QString home() const { return m_folder.path(QStringLiteral("home")); }
    [[nodiscard]] ProcessResult run(const QString& line) const
    {
        const ProcessResult result = m_runner.run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        EXPECT_TRUE(result.finished) << line.toStdString() << ": " << result.err.toStdString();
        return result;
    }
    [[nodiscard]] QStringList homeNames() const
    {
        return QDir(home()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    WorkFolder m_folder;
    ProcessRunner m_runner;
};

TEST_F(ProcessTest, ReadingCommandsNeedNoDisplayAndLeaveNoTrace)
{
    m_runner.setEnvironment(QStringLiteral("TMPDIR"), m_folder.path(QStringLiteral("tmp")));
    ASSERT_TRUE(QDir().mkpath(m_folder.path(QStringLiteral("tmp"))));
    const QString package = QStringLiteral(KETENBUDGET_SOURCE_DIR "/db/data/jaarverslag-2025-xx");
    for (const QString& line : {QStringLiteral("figures"), QStringLiteral("table artikelen"), QStringLiteral("table was-wordt --out a.xlsx"),
                                QStringLiteral("chart --list"), QStringLiteral("chart verschil-37.4 --out a.png"),
                                QStringLiteral("chart jaren-37.4-zbo-rwt-coa --out a.pdf"), QStringLiteral("import ") + package + QStringLiteral(" --dry-run"),
                                QStringLiteral("--version"), QStringLiteral("chart --help")}) {
        const ProcessResult result = run(line);
        EXPECT_EQ(result.exitCode, 0) << line.toStdString();
        EXPECT_EQ(result.err, "") << line.toStdString();
    }
    EXPECT_TRUE(homeNames().isEmpty()) << homeNames().join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(m_folder.names(), (QStringList{QStringLiteral("a.pdf"), QStringLiteral("a.png"), QStringLiteral("a.xlsx"),
                                             QStringLiteral("home"), QStringLiteral("tmp")}));
    EXPECT_TRUE(QDir(m_folder.path(QStringLiteral("tmp"))).isEmpty());
}

TEST_F(ProcessTest, AnswersAsItDoesInProcess)
{
    EXPECT_TRUE(run(QStringLiteral("figures")).out == runCommand({QStringLiteral("figures")}).out);
    EXPECT_TRUE(run(QStringLiteral("table artikelen --lang en")).out == runCommand({QStringLiteral("table"), QStringLiteral("artikelen")}).out);
    const QString inProcess = m_folder.path(QStringLiteral("b.png"));
    EXPECT_EQ(run(QStringLiteral("chart verschil-91 --lang en --out a.png")).exitCode, 0);
    EXPECT_EQ(runCommand({QStringLiteral("chart"), QStringLiteral("verschil-91"), QStringLiteral("--out"), inProcess}).code, 0);
    EXPECT_TRUE(contentOf(m_folder.path(QStringLiteral("a.png"))) == contentOf(inProcess));
}

TEST_F(ProcessTest, ExitCodesTellApartWhatFailedAndWhatWasMisspelt)
{
    EXPECT_EQ(run(QStringLiteral("figures --db nowhere.sqlite")).exitCode, 1);
    EXPECT_EQ(run(QStringLiteral("chart verschil-37.4 --out nowhere/a.png")).exitCode, 1);
    EXPECT_EQ(run(QStringLiteral("chart verschil-37.x --out a.png")).exitCode, 2);
    EXPECT_EQ(run(QStringLiteral("chart verschil-37.4 --out a.png --size big")).exitCode, 2);
    EXPECT_EQ(run(QStringLiteral("nonsense")).exitCode, 2);
    EXPECT_EQ(m_folder.names(), QStringList{QStringLiteral("home")});
}

TEST_F(ProcessTest, TheWindowSaysThatItNeedsADisplay)
{
    const ProcessResult result = run(QString());
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.err.toStdString(), HasSubstr("no display"));
    EXPECT_TRUE(homeNames().isEmpty());
}

TEST_F(ProcessTest, AMisspeltDatabaseOpensNoWindowAndMakesNoFile)
{
    m_runner.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const ProcessResult result = run(QStringLiteral("--db nowhere.sqlite --lang en"));
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.err.toStdString(), HasSubstr("“nowhere.sqlite” does not exist"));
    EXPECT_EQ(m_folder.names(), QStringList{QStringLiteral("home")});
}

TEST_F(ProcessTest, TheUsersDatabaseGoesBeforeTheBuiltInFigures)
{
    const QString package = m_folder.package();
    change(package + QStringLiteral("/tabel-06.csv"), "744.188", "744.189");
    EXPECT_EQ(run(QStringLiteral("import package")).exitCode, 0);
    EXPECT_TRUE(QFile::exists(home() + QStringLiteral("/.local/share/ketenbudget/ketenbudget.sqlite")));
    EXPECT_THAT(run(QStringLiteral("figures")).out.toStdString(), HasSubstr("744.189,744189"));
    const QString own = m_folder.database(QStringLiteral("own.sqlite"));
    EXPECT_THAT(run(QStringLiteral("figures --db own.sqlite")).out.toStdString(), HasSubstr("744.188,744188"));
}

TEST_F(ProcessTest, ReadingDoesNotChangeADatabase)
{
    const QString path = m_folder.database();
    const auto before = m_folder.files();
    for (const char* line : {"figures", "table artikelen", "chart --list", "db info", "db verify"})
        EXPECT_EQ(run(QString::fromLatin1(line) + QStringLiteral(" --db figures.sqlite")).exitCode, 0) << line;
    EXPECT_TRUE(m_folder.files() == before);
}

TEST_F(ProcessTest, AFullDiskBehindStandardOutputIsTold)
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(KETENBUDGET_PROGRAM), {QStringLiteral("figures"), QStringLiteral("--lang"), QStringLiteral("en")});
    ASSERT_TRUE(process.waitForFinished(120'000));
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_THAT(process.readAllStandardError().toStdString(), HasSubstr("Standard output could not be written"));
}

TEST_F(ProcessTest, AnotherLocaleIsNoTrouble)
{
    for (const char* locale : {"C", "POSIX", "nl_NL.ISO-8859-1", "xx_XX"}) {
        m_runner.setEnvironment(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
        const ProcessResult result = run(QStringLiteral("figures --db é.sqlite --lang en"));
        EXPECT_TRUE(result.err.startsWith("ketenbudget: “é.sqlite” does not exist.")) << locale << ": " << result.err.toStdString();
    }
}

TEST_F(ProcessTest, ScreenshotsBelowAFileFail)
{
    writeContent(m_folder.path(QStringLiteral("file")), "kept");
    const ProcessResult result = run(QStringLiteral("screenshots file/pictures"));
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.err.toStdString(), HasSubstr("file/pictures"));
    EXPECT_EQ(contentOf(m_folder.path(QStringLiteral("file"))), "kept");
}

TEST_F(ProcessTest, ScreenshotsOfANameThatIsNone)
{
    const ProcessResult result = run(QStringLiteral("screenshots pictures --only xyzzy"));
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.err.toStdString(), HasSubstr("--only xyzzy"));
}

}  // namespace
}  // namespace ketenbudget::test
