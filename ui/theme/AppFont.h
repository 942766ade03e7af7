#pragma once

#include "core/base/Result.h"

#include <QFont>
#include <QString>

namespace ketenbudget {

/// Loads the bundled Open Sans into the program and returns its family. Needs a QGuiApplication.
/// May be called more than once.
[[nodiscard]] Result<QString> loadAppFont();

/// The bundled font: unhinted, so that a text has the same width at every scale factor and in
/// every export. Its digits are tabular.
[[nodiscard]] QFont appFont(int pixelSize, QFont::Weight weight = QFont::Normal);

/// The text with characters that the bundled font lacks replaced by their nearest sign: the figure
/// dash of the reports (U+2012) becomes an en dash. For painting only; the token stays as printed.
[[nodiscard]] QString drawable(const QString& text);

}  // namespace ketenbudget
