#include "ui/theme/AppFont.h"

#include "ui/charts/TextBlock.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

/// Every chart test draws with the bundled font.
class FontEnvironment : public ::testing::Environment {
public:
    void SetUp() override { ASSERT_TRUE(loadAppFont().ok()); }
};

const auto* const fontEnvironment = ::testing::AddGlobalTestEnvironment(new FontEnvironment);

class AppFontTest : public ::testing::TestWithParam<QFont::Weight> {};

TEST_P(AppFontTest, HasEverySignOfAChart)
{
    const QRawFont font = QRawFont::fromFont(appFont(16, GetParam()));
    for (const QChar sign : QStringLiteral("ΔΣ€−–—≥≤…›ïĳ‘’%+.,")) {
        EXPECT_TRUE(font.supportsCharacter(sign)) << "U+" << std::hex << static_cast<unsigned>(sign.unicode());
    }
}

TEST_P(AppFontTest, DigitsAreTabular)
{
    const QFontMetricsF metrics(appFont(100, GetParam()));
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QLatin1Char(digit)), zero) << digit;
}

TEST_P(AppFontTest, IsTheBundledFamilyAndUnhinted)
{
    const QFont font = appFont(13, GetParam());
    EXPECT_EQ(QFontInfo(font).family(), loadAppFont().value());
    EXPECT_EQ(QFontInfo(font).weight(), GetParam());
    EXPECT_EQ(font.hintingPreference(), QFont::PreferNoHinting);
}

INSTANTIATE_TEST_SUITE_P(Weights, AppFontTest, ::testing::Values(QFont::Normal, QFont::DemiBold, QFont::Bold));

TEST(DrawableTest, FigureDashOfTheReportsBecomesADashTheFontHas)
{
    EXPECT_FALSE(QRawFont::fromFont(appFont(16)).supportsCharacter(QChar(0x2012)));
    EXPECT_EQ(drawable(QStringLiteral("‒ 469.334")), QStringLiteral("– 469.334"));
    EXPECT_EQ(drawable(QStringLiteral("−469.334")), QStringLiteral("−469.334"));
}

TEST(WrappedTextTest, ANumberBehindBracketsIsNotBrokenOverTwoLines)
{
    for (int width = 40; width < 260; width += 4) {
        for (const TextLine& line : wrappedText(QStringLiteral("COA: Basis (prijzen 2023) 1.362.528, Scenario (2025) 1,4"), appFont(12), width).lines)
            EXPECT_FALSE(line.text.endsWith(QStringLiteral("1.")) || line.text.endsWith(QStringLiteral("1,"))) << width << ' ' << line.text.toStdString();
    }
    EXPECT_EQ(drawable(QStringLiteral("(basis = 100) 100,0 (a) 1.000")), QStringLiteral("(basis = 100) 100,0 (a) 1.000"));
}

TEST(DrawableTest, AnAmountAndTheNumberOfAPaperAreNotBrokenOverTwoLines)
{
    EXPECT_EQ(drawable(QStringLiteral("ging € 227,9 mln.")), QStringLiteral("ging €\u00A0" "227,9 mln."));
    EXPECT_EQ(drawable(QStringLiteral("Jaarverslag 2025 XX (36 945 XX, nr. 1)")),
              QStringLiteral("Jaarverslag 2025 XX (36\u00A0" "945 XX, nr.\u00A0" "1)"));
    EXPECT_EQ(drawable(QStringLiteral("19 637, nr. 2764")), QStringLiteral("19\u00A0" "637, nr.\u00A0" "2764"));
    EXPECT_EQ(drawable(QStringLiteral("Stb. 2025, 124 van 14-5-2025")), QStringLiteral("Stb. 2025, 124 van 14-5-2025"));
}

}  // namespace
}  // namespace ketenbudget
