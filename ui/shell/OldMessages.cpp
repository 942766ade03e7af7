#include "ui/shell/OldMessages.h"

#include "ui/models/WorkBook.h"

#include <QSettings>

namespace ketenbudget {
namespace {

bool takeOver(const QVariantMap& messages, WorkBook& work)
{
    bool all = true;
    for (auto one = messages.cbegin(); one != messages.cend(); ++one) {
        const ChartMessage message{one.key(), one.value().toString()};
        if (message.text.isEmpty() || work.present(message)) continue;
        if (!work.put(message).ok()) all = false;
    }
    return all;
}

}  // namespace

void takeOverMessages(QSettings& settings, const QString& suffix, WorkBook& work)
{
    if (!work.canKeep()) return;
    const QStringList groups = settings.childGroups();
    for (const QString& group : groups) {
        const QString key = group + QStringLiteral("/messages");
        if (!group.endsWith(suffix) || !settings.contains(key)) continue;
        if (takeOver(settings.value(key).toMap(), work)) settings.remove(key);
    }
}

}  // namespace ketenbudget
