#include "app/Environment.h"
#include "app/WindowStart.h"
#include "app/cli/CommandLine.h"

#include <QFile>

#include <cstdio>
#include <memory>

using namespace ketenbudget;

int main(int argc, char** argv)
{
    useUtf8();
    const CommandLine commandLine;
    const QStringList arguments = argumentsOf(argc, argv);
    const Invocation invocation = commandLine.parse(arguments);
    QFile out;
    QFile err;
    const bool streams = out.open(stdout, QIODevice::WriteOnly) && err.open(stderr, QIODevice::WriteOnly);
    if (!streams) return static_cast<int>(ExitCode::Failed);
    if (invocation.opensWindow()) return static_cast<int>(openWindow(argc, argv, invocation, err));

    std::unique_ptr<QCoreApplication> application;
    if (invocation.draws()) application = makeOffscreenApplication(argc, argv);
    else application = std::make_unique<QCoreApplication>(argc, argv);
    return static_cast<int>(commandLine.run(arguments, out, err));
}
