#include "tests/core/support/TestDisk.h"

#include "tests/support/ProcessRunner.h"

namespace ketenbudget::test {
namespace {

bool runs(const QString& program, const QStringList& arguments)
{
    const ProcessResult result = ProcessRunner(program).run(arguments);
    return result.finished && result.exitCode == 0;
}

}  // namespace

TestDisk::TestDisk(const QString& options)
    : m_mounted(runs(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                               options, QStringLiteral("tmpfs"), m_folder.path()}))
{
}

TestDisk::~TestDisk()
{
    if (m_mounted) runs(QStringLiteral("umount"), {m_folder.path()});
}

}  // namespace ketenbudget::test
