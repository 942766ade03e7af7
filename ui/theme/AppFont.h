#pragma once

#include "core/base/Result.h"

#include <QFont>
#include <QString>

namespace ketenbudget {

/// Loads the bundled Open Sans into the program and returns its family. Needs a QGuiApplication.
/// May be called more than once.
[[nodiscard]] Result<QString> loadAppFont();

/// Loads it and makes it the font of every widget, in the size that the desktop asks for: so that
/// table, charts and exports look alike, also on a machine without fonts.
[[nodiscard]] Result<void> useAppFont();

/// The font at this percentage of its size, in the unit in which its size is given.
[[nodiscard]] QFont zoomedFont(const QFont& font, int percent);

/// The bundled font: unhinted, so that a text has the same width at every scale factor and in
/// every export. Its digits are tabular.
[[nodiscard]] QFont appFont(int pixelSize, QFont::Weight weight = QFont::Normal);

/// Qt 6.4 breaks a line inside "(2025) 1.362.528", behind the first digit: the number stays with what is before it.
[[nodiscard]] QString unbrokenNumbers(QString text);

/// The text with characters that the bundled font lacks replaced by their nearest sign: the figure
/// dash of the reports (U+2012) becomes an en dash. An amount keeps its sign beside it, and a parliamentary number
/// stays in one piece. For painting only; the token stays as printed.
[[nodiscard]] QString drawable(const QString& text);

}  // namespace ketenbudget
