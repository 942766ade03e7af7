#pragma once

#include "core/base/Result.h"
#include "core/slides/Slide.h"

#include <QCommandLineParser>

namespace ketenbudget {

/// "--view NAME", shared by the commands that take a view in the place of a chart or table.
[[nodiscard]] QCommandLineOption viewOption();
/// True where a view is asked for: by the text of a link ("ketenbudget:indPage?view=ind-balans"), or by the name
/// under which it was saved.
[[nodiscard]] bool asksForView(const QCommandLineParser& given);
/// What stands in the place of a name, for messages.
[[nodiscard]] QString givenName(const QCommandLineParser& given);

/// The view with all that was chosen in it; "--unit" and "--message" go before what the link and the saved view say.
/// Errors: Usage where it is no link, leads nowhere, or stands beside a name; UnknownName of a saved view.
[[nodiscard]] Result<Slide> givenView(const QCommandLineParser& given, const Snapshot& snapshot);

}  // namespace ketenbudget
