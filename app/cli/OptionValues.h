#pragma once

#include "core/base/Result.h"
#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"

#include <QCommandLineParser>
#include <QSize>
#include <QStringList>

#include <optional>

namespace ketenbudget {

/// The value of an option that must be one of a few words.
[[nodiscard]] Result<QString> choiceOf(const QCommandLineParser& given, const QString& option, const QStringList& allowed);
/// A whole number from `least` to `most`.
[[nodiscard]] Result<int> numberOf(const QCommandLineParser& given, const QString& option, int least, int most);
/// "1920x1080".
[[nodiscard]] Result<QSize> sizeOf(const QCommandLineParser& given, const QString& option);

/// "--unit keur|mln", shared by tables and charts.
[[nodiscard]] QCommandLineOption unitOption();
[[nodiscard]] Result<AmountUnit> unitOf(const QCommandLineParser& given);

/// "--table N", shared by the commands that list printed figures.
[[nodiscard]] QString tableKey();
/// The number of a table that there is, in `document` or, where that is empty, in any of them.
[[nodiscard]] Result<int> tableOf(const QCommandLineParser& given, const Snapshot& snapshot, const QString& document = {});

}  // namespace ketenbudget
