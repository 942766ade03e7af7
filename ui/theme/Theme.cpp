#include "ui/theme/Theme.h"

namespace ketenbudget {

namespace {

// Names in comments are those of the Rijkshuisstijl palette and of its community design tokens.
// Good and bad lie outside it: its green is a grey to a red-green blind reader.
Theme makeLight()
{
    Theme theme;
    theme.window = QColor(0xF3, 0xF3, 0xF3);        // grijs 1
    theme.base = QColor(0xFF, 0xFF, 0xFF);          // wit
    theme.alternateRow = QColor(0xF8, 0xFA, 0xFC);  // cool-grey.50
    theme.text = QColor(0x0F, 0x17, 0x2A);          // cool-grey.900
    theme.mutedText = QColor(0x53, 0x53, 0x53);     // grijs 7
    theme.accent = QColor(0x15, 0x42, 0x73);        // lintblauw
    theme.accentText = theme.base;
    theme.selection = QColor(0xCC, 0xE0, 0xF1);  // donkerblauw tint 1
    theme.selectionText = theme.text;
    theme.gridLine = QColor(0xE2, 0xE8, 0xF0);            // cool-grey.200
    theme.realisation = QColor(0x33, 0x41, 0x55);         // cool-grey.700
    theme.earlierYear = QColor(0xB4, 0xB4, 0xB4);         // grijs 4
    theme.earlierYearOutline = QColor(0x69, 0x69, 0x69);  // grijs 6
    theme.budgetOutline = theme.realisation;
    theme.budgetFill = theme.base;
    theme.forecast = theme.realisation;
    theme.good = QColor(0x00, 0x75, 0x90);
    theme.bad = QColor(0xC8, 0x40, 0x0A);
    theme.notJudged = QColor(0x69, 0x69, 0x69);  // grijs 6
    theme.focus = theme.accent;
    theme.warning = QColor(0x7A, 0x5A, 0x00);  // bruin, darkened for small text
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x0F, 0x17, 0x2A);        // cool-grey.900
    theme.base = QColor(0x1E, 0x29, 0x3B);          // cool-grey.800
    theme.alternateRow = QColor(0x25, 0x33, 0x49);  // between 700 and 800
    theme.text = QColor(0xF1, 0xF5, 0xF9);          // cool-grey.100
    theme.mutedText = QColor(0xCB, 0xD5, 0xE1);     // cool-grey.300
    theme.accent = QColor(0x8F, 0xCA, 0xE7);        // lichtblauw
    theme.accentText = theme.window;
    theme.selection = QColor(0x15, 0x42, 0x73);  // lintblauw
    theme.selectionText = theme.text;
    theme.gridLine = QColor(0x47, 0x55, 0x69);            // cool-grey.600
    theme.realisation = QColor(0xE2, 0xE8, 0xF0);         // cool-grey.200
    theme.earlierYear = QColor(0x64, 0x74, 0x8B);         // cool-grey.500
    theme.earlierYearOutline = QColor(0x94, 0xA3, 0xB8);  // cool-grey.400
    theme.budgetOutline = theme.realisation;
    theme.budgetFill = theme.base;
    theme.forecast = theme.realisation;
    theme.good = QColor(0x2C, 0xC5, 0xD9);
    theme.bad = QColor(0xFF, 0x8A, 0x5C);
    theme.notJudged = QColor(0xA3, 0xA3, 0xA3);
    theme.focus = theme.accent;
    theme.warning = QColor(0xFF, 0xB6, 0x12);  // donkergeel
    return theme;
}

}  // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& themeFor(ThemeChoice choice, const QPalette& systemPalette)
{
    const bool systemIsDark = systemPalette.color(QPalette::Window).lightnessF() < 0.5F;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    return dark ? darkTheme() : lightTheme();
}

QPalette paletteFor(const Theme& theme)
{
    QPalette palette(theme.text, theme.window, theme.dark ? theme.gridLine : theme.base, theme.gridLine,
                     theme.notJudged, theme.text, theme.base);
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.base);
    palette.setColor(QPalette::AlternateBase, theme.alternateRow);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.dark ? theme.alternateRow : theme.window);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.accentText);
    palette.setColor(QPalette::ToolTipBase, theme.base);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.selectionText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.notJudged);
    }
    return palette;
}

}  // namespace ketenbudget
