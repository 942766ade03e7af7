#pragma once

#include <QByteArray>

namespace ketenbudget {

/// The PDF without the time at which it was made, so that the same chart gives the same bytes.
/// Blanks take its place: the file's table of offsets stays right.
[[nodiscard]] QByteArray withoutCreationDate(QByteArray pdf);

/// The SVG with widespread fonts named after the bundled one, for machines that do not have it.
[[nodiscard]] QByteArray withFallbackFonts(QByteArray svg);

}  // namespace ketenbudget
