#include "ui/theme/Theme.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

namespace ketenbudget {
namespace {

using Rgb = std::array<double, 3>;
using Matrix = std::array<Rgb, 3>;

// Machado, Oliveira and Fernandes (2009), full severity, on linear light.
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Rgb linear(const QColor& colour)
{
    return {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
}

double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const Rgb rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05;
    };
    return std::max(luminance(a), luminance(b)) / std::min(luminance(a), luminance(b));
}

Rgb seen(const QColor& colour, const Matrix& by)
{
    const Rgb rgb = linear(colour);
    Rgb result{};
    for (std::size_t i = 0; i < 3; ++i) result[i] = std::clamp(by[i][0] * rgb[0] + by[i][1] * rgb[1] + by[i][2] * rgb[2], 0.0, 1.0);
    return result;
}

Rgb lab(const Rgb& rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE76.
double difference(const QColor& a, const QColor& b, const Matrix& by)
{
    const Rgb first = lab(seen(a, by));
    const Rgb second = lab(seen(b, by));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

std::vector<QColor> backgrounds(const Theme& theme)
{
    return {theme.window, theme.base, theme.alternateRow, theme.selection};
}

class ThemeTest : public ::testing::TestWithParam<bool> {
protected:
    const Theme& theme() const { return GetParam() ? darkTheme() : lightTheme(); }
};

TEST_P(ThemeTest, TextKeepsItsContrastOnEveryBackground)
{
    for (const QColor& background : backgrounds(theme())) {
        for (const QColor& text : {theme().text, theme().mutedText, theme().accent, theme().warning, theme().selectionText}) {
            EXPECT_GE(contrast(text, background), 4.5) << text.name().toStdString() << " on " << background.name().toStdString();
        }
    }
    EXPECT_GE(contrast(theme().accentText, theme().accent), 4.5);
}

TEST_P(ThemeTest, MarksKeepTheirContrastOnEveryBackground)
{
    const std::vector<QColor> marks{theme().realisation, theme().earlierYearOutline, theme().budgetOutline, theme().forecast, theme().good,
                                    theme().bad, theme().notJudged, theme().focus, theme().warning};
    for (const QColor& background : backgrounds(theme())) {
        for (const QColor& mark : marks) {
            EXPECT_GE(contrast(mark, background), 3.0) << mark.name().toStdString() << " on " << background.name().toStdString();
        }
    }
    EXPECT_GE(contrast(theme().budgetOutline, theme().budgetFill), 3.0);
}

TEST_P(ThemeTest, ScenariosStayApartInGreyScale)
{
    EXPECT_GE(contrast(theme().realisation, theme().earlierYear), 3.0);
    EXPECT_GE(contrast(theme().realisation, theme().budgetFill), 3.0);
}

TEST_P(ThemeTest, GoodAndBadStayApartForRedGreenBlindReaders)
{
    for (const Matrix& by : {deuteranopia, protanopia}) {
        EXPECT_GE(difference(theme().good, theme().bad, by), 20);
        EXPECT_GE(difference(theme().good, theme().notJudged, by), 15);
        EXPECT_GE(difference(theme().bad, theme().notJudged, by), 15);
    }
}

TEST_P(ThemeTest, PaletteCarriesTheRoles)
{
    const QPalette palette = paletteFor(theme());
    EXPECT_EQ(palette.color(QPalette::Window), theme().window);
    EXPECT_EQ(palette.color(QPalette::Base), theme().base);
    EXPECT_EQ(palette.color(QPalette::Text), theme().text);
    EXPECT_EQ(palette.color(QPalette::Highlight), theme().selection);
    EXPECT_EQ(palette.color(QPalette::HighlightedText), theme().selectionText);
    EXPECT_GE(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)), 4.5);
    EXPECT_GE(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)), 4.5);
}

INSTANTIATE_TEST_SUITE_P(Both, ThemeTest, ::testing::Bool());

TEST(ThemeChoiceTest, SystemFollowsTheDesktop)
{
    EXPECT_FALSE(themeFor(ThemeChoice::System, paletteFor(lightTheme())).dark);
    EXPECT_TRUE(themeFor(ThemeChoice::System, paletteFor(darkTheme())).dark);
    EXPECT_FALSE(themeFor(ThemeChoice::Light, paletteFor(darkTheme())).dark);
    EXPECT_TRUE(themeFor(ThemeChoice::Dark, paletteFor(lightTheme())).dark);
}

}  // namespace
}  // namespace ketenbudget
