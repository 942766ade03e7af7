#pragma once

#include "core/base/Error.h"

#include <QString>
#include <QStringList>

namespace ketenbudget {

/// The names that are written most like `wanted`, nearest first, three at most; none that is far off.
[[nodiscard]] QStringList nearestNames(const QString& wanted, const QStringList& names);

/// A value that is not in a list: names the value, what it was meant to be, what comes near, and
/// `howToList` ("ketenbudget chart --list") or, without it, all names.
[[nodiscard]] Error unknownName(const QString& kind, const QString& wanted, const QStringList& names,
                                const QString& howToList = {});
/// An option or word that was not understood.
[[nodiscard]] Error usageError(const QString& word, const QString& explanation);

}  // namespace ketenbudget
