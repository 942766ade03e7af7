#include "tests/ui/charts/Pixels.h"
#include "tests/ui/charts/RealSpecs.h"
#include "ui/charts/ChartPicture.h"
#include "ui/theme/AppFont.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

using test::countOf;

constexpr QSize size(900, 600);

VarianceLayout laidOut(const VarianceChart& chart, QSize at = size) { return layoutVariance(chart, at, appFont(12)); }

QImage painted(const VarianceChart& chart, const Theme& theme)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintVariance(painter, laidOut(chart), chart, chartTheme(theme));
    return image;
}

VarianceChart amountsAlone()
{
    VarianceChart chart = test::articlePart374();
    chart.tiers = false;
    for (VarianceRow& row : chart.rows) row.base = {};
    chart.amountHeader = QStringLiteral("Realisatie 2025");
    test::setRanges(chart);
    return chart;
}

TEST(VarianceBase, ShowsItsScenarioByFill)
{
    VarianceChart chart = test::articlePart374();
    const VarianceRowLayout coa = laidOut(chart).rows[2];
    const QPointF beyond((coa.realisation->right() + coa.base->right()) / 2, coa.base->center().y());
    const QRect area =
        QRectF(QPointF(coa.realisation->right() + 2, coa.base->top() + 2), coa.base->bottomRight() - QPointF(2, 2))
            .toAlignedRect();
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        chart.baseFill = FillRole::EarlierYear;
        const QImage earlier = painted(chart, *theme);
        EXPECT_EQ(earlier.pixelColor(beyond.toPoint()), theme->earlierYear);
        EXPECT_EQ(earlier.pixelColor(coa.realisation->center().toPoint()), theme->realisation) << "in front of it";
        EXPECT_GE(countOf(earlier, theme->earlierYearOutline, coa.base->toAlignedRect()),
                  static_cast<int>(coa.base->width()));
        chart.baseFill = FillRole::Budget;
        const QImage budget = painted(chart, *theme);
        EXPECT_EQ(budget.pixelColor(beyond.toPoint()), theme->budgetFill);
        EXPECT_EQ(test::inkIn(budget, area.adjusted(1, 1, -1, -1), theme->budgetFill), QRect()) << "empty inside";
        chart.baseFill = FillRole::Forecast;
        const QRect hatched = test::inkIn(painted(chart, *theme), area.adjusted(1, 1, -1, -1), theme->budgetFill);
        EXPECT_GE(hatched.width(), area.width() - 6) << "hatched all over";
    }
}

TEST(VarianceAlone, HasNoDifferencesAndTheWholeWidth)
{
    for (const QSize at : {QSize(420, 500), QSize(560, 420), QSize(900, 600), QSize(1920, 1080)}) {
        const VarianceChart chart = amountsAlone();
        const VarianceLayout layout = laidOut(chart, at);
        qreal right = 0;
        for (const VarianceRowLayout& row : layout.rows) {
            EXPECT_FALSE(row.delta || row.pin || row.base);
            EXPECT_TRUE(row.deltaText.empty());
            EXPECT_TRUE(row.percentText.empty());
            right = std::max(right, row.amountText.rect.right());
        }
        EXPECT_TRUE(layout.delta.header.empty());
        EXPECT_TRUE(layout.percent.header.empty());
        EXPECT_NEAR(right, layout.frame.plot.right(), 1) << at.width();
        EXPECT_GT(layout.amount.scale, laidOut(test::articlePart374(), at).amount.scale);
    }
}

TEST(VarianceAlone, KeepsItsBaseIfItHasOne)
{
    VarianceChart chart = test::articlePart374();
    chart.tiers = false;
    const VarianceLayout layout = laidOut(chart);
    EXPECT_TRUE(layout.rows[2].base);
    EXPECT_LT(layout.rows[2].realisation->height(), layout.rows[2].base->height());
    EXPECT_GT(laidOut(amountsAlone()).rows[2].realisation->height(), layout.rows[2].realisation->height());
}

TEST(VarianceAlone, PaintsNothingOfTheOtherTiers)
{
    VarianceChart chart = test::judgedRows();
    for (const bool tiers : {true, false}) {
        chart.tiers = tiers;
        const QImage image = painted(chart, lightTheme());
        EXPECT_EQ(countOf(image, lightTheme().good) > 0, tiers);
        EXPECT_EQ(countOf(image, lightTheme().bad) > 0, tiers);
    }
}

}  // namespace
}  // namespace ketenbudget
