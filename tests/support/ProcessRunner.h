#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace ketenbudget::test {

struct ProcessResult {
    bool finished = false;  ///< it started, and ended by itself
    int exitCode = -1;      ///< meaningful only if finished
    QByteArray out;
    QByteArray err;
};

/// Runs a real executable to its end and keeps what it wrote.
class ProcessRunner {
public:
    explicit ProcessRunner(QString program);

    ProcessRunner& setEnvironment(const QString& name, const QString& value);
    ProcessRunner& unsetEnvironment(const QString& name);
    ProcessRunner& setWorkingDirectory(const QString& folder);
    ProcessRunner& setInput(const QByteArray& input);

    /// Gives up, and kills the process, after two minutes.
    [[nodiscard]] ProcessResult run(const QStringList& arguments = {}) const;

private:
    QString m_program;
    QString m_folder;
    QByteArray m_input;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

}  // namespace ketenbudget::test
