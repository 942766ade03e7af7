#include "tests/ui/charts/Pixels.h"
#include "tests/ui/charts/RealSpecs.h"
#include "ui/charts/ChartPicture.h"
#include "ui/theme/AppFont.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <set>

namespace ketenbudget {
namespace {

using test::countOf;

struct Painted {
    VarianceLayout layout;
    QImage image;
    qreal scale = 1;

    [[nodiscard]] QRect pixels(const QRectF& rect) const
    {
        return QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect();
    }
    [[nodiscard]] QColor at(QPointF point) const { return image.pixelColor((point * scale).toPoint()); }
};

Painted painted(const VarianceChart& chart, const Theme& theme, qreal scale = 1, const ChartHighlight& highlight = {})
{
    const QSize size(900, 600);
    Painted result{layoutVariance(chart, size, appFont(12)), QImage(size * scale, QImage::Format_RGB32), scale};
    QPainter painter(&result.image);
    painter.scale(scale, scale);
    paintVariance(painter, result.layout, chart, chartTheme(theme), highlight);
    return result;
}

class VariancePaint : public ::testing::TestWithParam<bool> {
protected:
    const Theme& theme() const { return GetParam() ? darkTheme() : lightTheme(); }
};

TEST_P(VariancePaint, RealisationIsSolidInFrontOfTheBudgetOutline)
{
    const Painted picture = painted(test::articlePart374(), theme());
    const VarianceRowLayout& coa = picture.layout.rows[2];
    EXPECT_EQ(picture.at(coa.realisation->center()), theme().realisation);
    const QPointF beyond((coa.realisation->right() + coa.base->right()) / 2, coa.base->center().y());
    EXPECT_EQ(picture.at(beyond), theme().budgetFill) << "only budget: empty inside";
    const QPointF above(coa.base->center().x(), (coa.base->top() + coa.realisation->top()) / 2);
    EXPECT_EQ(picture.at(above), theme().budgetFill) << "the budget shows around the realisation";
    EXPECT_GE(countOf(picture.image, theme().budgetOutline, QRect(picture.pixels(*coa.base).adjusted(20, -1, -20, 0).topLeft(), QSize(30, 3))), 30);
}

TEST_P(VariancePaint, DeltaBarsHaveTheColourOfTheirJudgement)
{
    const Painted picture = painted(test::judgedRows(), theme());
    const auto& rows = picture.layout.rows;
    EXPECT_EQ(picture.at(rows[0].delta->center()), theme().good) << "own staff 37.1: -7.752, left of zero";
    EXPECT_LT(rows[0].delta->center().x(), picture.layout.delta.zero);
    EXPECT_EQ(picture.at(rows[2].delta->center()), theme().bad);
    EXPECT_GT(rows[2].delta->center().x(), picture.layout.delta.zero);
    EXPECT_EQ(picture.at(rows[3].delta->center()), theme().notJudged);
}

TEST_P(VariancePaint, CutPinHasAnArrowAndOthersADot)
{
    const Painted picture = painted(test::articlePart374(), theme());
    const auto ink = [&](int row) {
        const QPointF end = picture.layout.rows[static_cast<std::size_t>(row)].pin->p2();
        return picture.pixels(QRectF(end - QPointF(6, 6), QSizeF(12, 12)));
    };
    const auto columnInk = [&](const QRect& area, int x) {
        return test::inkIn(picture.image, QRect(area.left() + x, area.top(), 1, area.height()), theme().base).height();
    };
    // The arrow gets thinner towards its tip; the dot is highest in its middle.
    const QRect arrow = ink(9);
    EXPECT_GT(columnInk(arrow, 3), columnInk(arrow, 6));
    EXPECT_GT(columnInk(arrow, 6), columnInk(arrow, 8));
    const QRect dot = ink(6);
    EXPECT_GE(columnInk(dot, 6), 4);
    EXPECT_GT(columnInk(dot, 6), columnInk(dot, 2));
}

TEST_P(VariancePaint, PinTierHasNoBars)
{
    const Painted picture = painted(test::articlePart374(), theme());
    const VarianceRowLayout& row = picture.layout.rows[11];  // −71,4%
    const QPointF middle = row.pin->center();
    EXPECT_LE(countOf(picture.image, theme().notJudged, picture.pixels(QRectF(middle - QPointF(0, 6), QSizeF(1, 12)))), 3);
}

TEST_P(VariancePaint, SmallestAmountLeavesAMark)
{
    const Painted picture = painted(test::articlePart374(), theme());
    const VarianceRowLayout& row = picture.layout.rows[12];
    ASSERT_LT(row.delta->width(), 0.1) << "169 beside 4.062.600";
    const QRectF around = row.delta->adjusted(-2, 0, 2, 0);
    EXPECT_GE(countOf(picture.image, theme().notJudged, picture.pixels(around)), 8);
}

TEST_P(VariancePaint, CurrentRowIsMarkedOverItsWholeWidth)
{
    ChartHighlight highlight;
    highlight.current = 12;
    const Painted picture = painted(test::articlePart374(), theme(), 1, highlight);
    const QRectF& rect = picture.layout.rows[12].rect;
    EXPECT_EQ(picture.at(QPointF(rect.left() - 3, rect.center().y())), theme().selection);
    EXPECT_EQ(picture.at(QPointF(rect.right() + 3, rect.center().y())), theme().selection);
    EXPECT_EQ(picture.at(QPointF(rect.left() - 3, picture.layout.rows[11].rect.center().y())), theme().base);
}

INSTANTIATE_TEST_SUITE_P(Themes, VariancePaint, ::testing::Bool());

TEST(VarianceSharpness, BarEdgesHaveNoMixedColoursAtAnyScale)
{
    for (const qreal scale : {1.0, 1.5, 2.5}) {
        const Painted picture = painted(test::articlePart374(), lightTheme(), scale);
        const VarianceRowLayout& coa = picture.layout.rows[2];
        const int y = static_cast<int>(coa.base->center().y() * scale);
        const int last = static_cast<int>((coa.base->right() + 3) * scale);
        std::set<QRgb> seen;
        for (int x = static_cast<int>(coa.base->left() * scale) + 2; x < last; ++x) seen.insert(picture.image.pixel(x, y));
        EXPECT_EQ(seen.size(), 2U) << "realisation or outline, and white; scale " << scale;
    }
}

TEST(VariancePixels, AmountAndDeltaBarsMeasureTheSameToOnePixel)
{
    const Painted picture = painted(test::articlePart377(), lightTheme());
    const Theme& theme = lightTheme();
    const VarianceRowLayout& npoo = picture.layout.rows[2];
    const int realised = countOf(picture.image, theme.realisation,
                                 QRect(static_cast<int>(picture.layout.amount.zero) + 1, static_cast<int>(npoo.realisation->center().y()),
                                       static_cast<int>(npoo.realisation->width()) + 3, 1));
    const int delta = countOf(picture.image, theme.notJudged,
                              QRect(static_cast<int>(npoo.delta->left()) - 2, static_cast<int>(npoo.delta->center().y()) + 1,
                                    static_cast<int>(npoo.delta->width()) + 2, 1));
    EXPECT_NEAR(realised / 1955609.0, delta / 1646906.0, 1.5 / 1646906.0);
}

}  // namespace
}  // namespace ketenbudget
