#include "tests/support/ProcessRunner.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

ProcessResult shell(const QString& command)
{
    return ProcessRunner(QStringLiteral("/bin/sh")).run({QStringLiteral("-c"), command});
}

TEST(ProcessRunner, keepsExitCodeAndBothStreams)
{
    const ProcessResult result = shell(QStringLiteral("echo figures; echo trouble >&2; exit 3"));
    EXPECT_TRUE(result.finished);
    EXPECT_EQ(result.exitCode, 3);
    EXPECT_EQ(result.out, QByteArray("figures\n"));
    EXPECT_EQ(result.err, QByteArray("trouble\n"));
}

TEST(ProcessRunner, aMissingProgramIsNotFinished)
{
    const ProcessResult result = ProcessRunner(QStringLiteral("/no/such/program")).run();
    EXPECT_FALSE(result.finished);
    EXPECT_FALSE(result.err.isEmpty());
}

TEST(ProcessRunner, aCrashIsNotFinished) { EXPECT_FALSE(shell(QStringLiteral("kill -SEGV $$")).finished); }

TEST(ProcessRunner, passesEnvironmentFolderAndInput)
{
    const QTemporaryDir folder;
    ProcessRunner runner(QStringLiteral("/bin/sh"));
    runner.setEnvironment(QStringLiteral("KETENBUDGET_EXAMPLE"), QStringLiteral("x"))
        .unsetEnvironment(QStringLiteral("LANGUAGE"))
        .setWorkingDirectory(folder.path())
        .setInput("input");
    const ProcessResult result = runner.run(
        {QStringLiteral("-c"), QStringLiteral("cat; echo \" $KETENBUDGET_EXAMPLE ${LANGUAGE-unset}\"; pwd -P")});
    const QString real = QDir(folder.path()).canonicalPath();
    EXPECT_EQ(QString::fromUtf8(result.out), QStringLiteral("input x unset\n%1\n").arg(real));
}

TEST(ProcessRunner, takesMoreOutputThanAPipeHolds)
{
    const ProcessResult result = shell(QStringLiteral("head -c 1000000 /dev/zero"));
    EXPECT_TRUE(result.finished);
    EXPECT_EQ(result.out.size(), 1'000'000);
}

}  // namespace
}  // namespace ketenbudget::test
