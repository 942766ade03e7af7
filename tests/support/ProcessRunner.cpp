#include "tests/support/ProcessRunner.h"

#include <QProcess>

#include <utility>

namespace ketenbudget::test {

ProcessRunner::ProcessRunner(QString program) : m_program(std::move(program)) {}

ProcessRunner& ProcessRunner::setEnvironment(const QString& name, const QString& value)
{
    m_environment.insert(name, value);
    return *this;
}

ProcessRunner& ProcessRunner::unsetEnvironment(const QString& name)
{
    m_environment.remove(name);
    return *this;
}

ProcessRunner& ProcessRunner::setWorkingDirectory(const QString& folder)
{
    m_folder = folder;
    return *this;
}

ProcessRunner& ProcessRunner::setInput(const QByteArray& input)
{
    m_input = input;
    return *this;
}

ProcessResult ProcessRunner::run(const QStringList& arguments) const
{
    constexpr int limit = 120'000;
    QProcess process;
    process.setProcessEnvironment(m_environment);
    if (!m_folder.isEmpty()) process.setWorkingDirectory(m_folder);
    process.start(m_program, arguments);
    ProcessResult result;
    if (!process.waitForStarted(limit)) {
        result.err = process.errorString().toUtf8();
        return result;
    }
    process.write(m_input);
    process.closeWriteChannel();
    result.finished = process.waitForFinished(limit);
    if (!result.finished) {
        process.kill();
        process.waitForFinished(limit);
    }
    result.finished = result.finished && process.exitStatus() == QProcess::NormalExit;
    result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err += process.readAllStandardError();
    return result;
}

}  // namespace ketenbudget::test
