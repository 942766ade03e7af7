#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ketenbudget::test {

/// One message of a Qt translation file.
struct TsMessage {
    QString context;
    QString source;
    QString state;             ///< "", "unfinished", "vanished" or "obsolete"
    QStringList translations;  ///< one; for a plural, one per form
};

[[nodiscard]] Result<std::vector<TsMessage>> readTranslations(const QString& path);

/// Messages without a finished translation, or whose place markers (%1, %n) differ from the source's.
[[nodiscard]] QStringList translationFaults(const std::vector<TsMessage>& messages);

}  // namespace ketenbudget::test
