#include "app/Environment.h"

#include <QFile>

#include <clocale>
#include <langinfo.h>

namespace ketenbudget {

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments.append(QFile::decodeName(argv[i]));
    return arguments;
}

void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
    const QByteArray all = qgetenv("LC_ALL");
    if (!all.isEmpty()) {
        qputenv("LC_MESSAGES", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

bool hasDisplay()
{
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable)) return true;
    }
    return false;
}

CommandEnvironment::CommandEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    provide("XDG_RUNTIME_DIR");
}

void CommandEnvironment::provide(const char* variable)
{
    if (!qEnvironmentVariableIsEmpty(variable)) return;
    if (!m_folder) m_folder.emplace();
    if (m_folder->isValid()) qputenv(variable, QFile::encodeName(m_folder->path()));
}

}  // namespace ketenbudget
