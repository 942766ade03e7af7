#pragma once

#include <QColor>
#include <QPalette>

namespace ketenbudget {

enum class ThemeChoice { System, Light, Dark };

/// Every colour of the program, by what it means. Text roles keep 4.5:1 and marks 3:1 against
/// window, base, alternate row and selection, in both themes.
struct Theme {
    bool dark = false;
    QColor window;
    QColor base;
    QColor alternateRow;
    QColor text;
    QColor mutedText;
    QColor accent;
    QColor accentText;  ///< on accent
    QColor selection;
    QColor selectionText;
    QColor gridLine;  ///< decoration; nothing depends on seeing it
    QColor realisation;
    QColor earlierYear;
    QColor earlierYearOutline;  ///< carries the contrast of the light fill
    QColor budgetOutline;
    QColor budgetFill;
    QColor forecast;
    QColor good;
    QColor bad;
    QColor notJudged;
    QColor focus;
    QColor warning;
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
/// `System` follows the palette that the desktop gave the program: dark where its window is.
[[nodiscard]] const Theme& themeFor(ThemeChoice choice, const QPalette& systemPalette);
[[nodiscard]] QPalette paletteFor(const Theme& theme);

}  // namespace ketenbudget
