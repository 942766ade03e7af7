#include "app/cli/CommandContext.h"

#include "core/format/ErrorText.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace ketenbudget {
namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

bool writeAll(QIODevice& device, const QByteArray& data)
{
    if (device.write(data) != data.size()) return false;
    auto* file = qobject_cast<QFileDevice*>(&device);
    return file == nullptr || file->flush();
}

}  // namespace

ExitCode answer(CommandContext& context, const QByteArray& data)
{
    if (writeAll(context.out, data)) return ExitCode::Done;
    say(context, QStringLiteral("ketenbudget: ") +
                     CommandWords::tr("Standard output could not be written (%1).").arg(context.out.errorString()));
    return ExitCode::Failed;
}

void say(CommandContext& context, const QString& message)
{
    // Nowhere is left to tell that a message could not be written.
    (void)writeAll(context.err, (message + QLatin1Char('\n')).toUtf8());
}

ExitCode fail(CommandContext& context, const Error& error)
{
    say(context, QStringLiteral("ketenbudget: ") + errorText(error).oneParagraph());
    for (const QString& step : error.context) say(context, QStringLiteral("  ") + CommandWords::tr("in: %1").arg(step));
    const bool misunderstood = error.code == ErrorCode::Usage || error.code == ErrorCode::UnknownName;
    return misunderstood ? ExitCode::Usage : ExitCode::Failed;
}

}  // namespace ketenbudget
