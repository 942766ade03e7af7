#include "app/Environment.h"

#include <QFile>
#include <QTemporaryDir>

#include <clocale>
#include <langinfo.h>

namespace ketenbudget {
namespace {

QtMessageHandler outerHandler = nullptr;

/// The offscreen platform says this of every window.
void dropOffscreenNotice(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (text.contains(QLatin1String("propagateSizeHints"))) return;
    if (outerHandler != nullptr) outerHandler(type, context, text);
}

}  // namespace

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

std::unique_ptr<QApplication> makeOffscreenApplication(int& argc, char** argv)
{
    // Qt looks into the runtime folder as it starts, and warns and makes one where there is none.
    const QTemporaryDir runtime;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    outerHandler = qInstallMessageHandler(dropOffscreenNotice);
    return std::make_unique<QApplication>(argc, argv);
}

}  // namespace ketenbudget
