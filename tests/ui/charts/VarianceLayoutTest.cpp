#include "ui/charts/VarianceLayout.h"

#include "tests/ui/charts/RealSpecs.h"
#include "ui/theme/AppFont.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

struct Case {
    VarianceChart chart;
    int width;
    int fontSize;
};

VarianceLayout laidOut(const VarianceChart& chart, int width, int height, int fontSize = 12)
{
    VarianceLayout layout = layoutVariance(chart, QSizeF(width, height), appFont(fontSize));
    if (layout.minimumHeight > height) layout = layoutVariance(chart, QSizeF(width, layout.minimumHeight), appFont(fontSize));
    return layout;
}

std::vector<QRectF> texts(const VarianceLayout& layout)
{
    std::vector<QRectF> rects;
    const auto add = [&rects](const TextBlock& block) {
        if (!block.empty()) rects.push_back(block.rect);
    };
    for (const TextBlock* block : {&layout.frame.message, &layout.frame.who, &layout.frame.what, &layout.frame.when, &layout.labelHeader,
                                   &layout.amount.header, &layout.delta.header, &layout.percent.header}) {
        add(*block);
    }
    for (const TextBlock& block : layout.frame.footer) add(block);
    for (const VarianceRowLayout& row : layout.rows) {
        add(row.label);
        add(row.amountText);
        add(row.deltaText);
        add(row.percentText);
    }
    return rects;
}

std::vector<QRectF> marks(const VarianceLayout& layout)
{
    std::vector<QRectF> rects;
    for (const VarianceRowLayout& row : layout.rows) {
        for (const std::optional<QRectF>& bar : {row.base, row.realisation, row.delta}) {
            if (bar) rects.push_back(*bar);
        }
        if (row.pin) rects.push_back(QRectF(row.pin->p1(), row.pin->p2()).normalized().adjusted(-3, -3, 3, 3));
    }
    return rects;
}

QString joined(const TextBlock& block)
{
    QStringList lines;
    for (const TextLine& line : block.lines) lines.append(line.text);
    return lines.join(QLatin1Char(' '));
}

class VarianceWidths : public ::testing::TestWithParam<std::tuple<int, int>> {
protected:
    int width() const { return std::get<0>(GetParam()); }
    int fontSize() const { return std::get<1>(GetParam()); }
    std::vector<VarianceChart> charts() const { return {test::articlePart374(), test::articlePart377(), test::judgedRows()}; }
};

TEST_P(VarianceWidths, NothingIsCutAndNothingOverlaps)
{
    for (const VarianceChart& chart : charts()) {
        const VarianceLayout layout = laidOut(chart, width(), 600, fontSize());
        const QRectF picture(QPointF(0, 0), layout.frame.size);
        const std::vector<QRectF> words = texts(layout);
        for (std::size_t i = 0; i < words.size(); ++i) {
            EXPECT_TRUE(picture.contains(words[i])) << i << " ends at " << words[i].right() << ", " << words[i].bottom();
            const QRectF inner = words[i].adjusted(0.5, 0.5, -0.5, -0.5);
            for (std::size_t j = i + 1; j < words.size(); ++j) EXPECT_FALSE(inner.intersects(words[j])) << i << " and " << j;
            for (const QRectF& mark : marks(layout)) {
                EXPECT_FALSE(mark.height() > 0 && mark.width() > 0 && inner.intersects(mark)) << "text " << i << " at x " << inner.left();
            }
        }
        for (const QRectF& mark : marks(layout)) EXPECT_TRUE(mark.isEmpty() || picture.contains(mark));
    }
}

TEST_P(VarianceWidths, AmountsAndVariancesShareOneScale)
{
    for (const VarianceChart& chart : charts()) {
        const VarianceLayout layout = laidOut(chart, width(), 600, fontSize());
        ASSERT_GT(layout.amount.scale, 0);
        EXPECT_DOUBLE_EQ(layout.amount.scale, layout.delta.scale);
        for (std::size_t i = 0; i < chart.rows.size(); ++i) {
            const VarianceRow& spec = chart.rows[i];
            const VarianceRowLayout& row = layout.rows[i];
            if (!spec.realisation.value || !spec.base.value) continue;
            EXPECT_NEAR(row.realisation->width(), std::abs(*spec.realisation.value) * layout.amount.scale, 1e-6);
            EXPECT_NEAR(row.delta->width(), std::abs(*spec.delta.value) * layout.amount.scale, 1e-6);
        }
    }
}

TEST_P(VarianceWidths, NamesAreWhole)
{
    for (const VarianceChart& chart : charts()) {
        const VarianceLayout layout = laidOut(chart, width(), 600, fontSize());
        for (std::size_t i = 0; i < chart.rows.size(); ++i) EXPECT_EQ(joined(layout.rows[i].label), chart.rows[i].label);
        EXPECT_EQ(joined(layout.delta.header), chart.deltaHeader);
        EXPECT_EQ(joined(layout.frame.who), chart.text.who);
    }
}

TEST_P(VarianceWidths, BarsKeepAUsefulLength)
{
    const VarianceLayout layout = laidOut(test::articlePart374(), width(), 600, fontSize());
    EXPECT_GE(layout.rows.back().base->width(), 60) << "the longest bar";
}

INSTANTIATE_TEST_SUITE_P(Sizes, VarianceWidths,
                         ::testing::Combine(::testing::Values(450, 480, 520, 560, 700, 900, 1280, 1920), ::testing::Values(11, 12, 13)));

TEST(VarianceLayoutTest, LabelsStandOutsideTheEndOfTheirBars)
{
    const VarianceLayout layout = laidOut(test::articlePart374(), 900, 600);
    const VarianceRowLayout& ind = layout.rows[0];
    const VarianceRowLayout& coa = layout.rows[2];
    EXPECT_LT(coa.deltaText.rect.right(), coa.delta->left());
    EXPECT_LE(coa.delta->right(), layout.delta.zero + 1e-9);
    EXPECT_GT(ind.deltaText.rect.left(), ind.delta->right());
    EXPECT_GE(ind.delta->left(), layout.delta.zero - 1e-9);
    EXPECT_GT(coa.amountText.rect.left(), coa.base->right()) << "beyond the longer of the two bars";
    EXPECT_LT(coa.percentText.rect.right(), coa.pin->p2().x());
    EXPECT_GT(ind.percentText.rect.left(), ind.pin->p2().x());
}

TEST(VarianceLayoutTest, NegativeAmountsGrowToTheLeftOfZero)
{
    const VarianceLayout layout = laidOut(test::judgedRows(), 700, 400);
    const VarianceRowLayout& sso = layout.rows[1];
    EXPECT_NEAR(sso.base->right(), layout.amount.zero, 1e-9);
    EXPECT_NEAR(sso.base->width(), 109 * layout.amount.scale, 1e-9);
    EXPECT_NEAR(sso.realisation->left(), layout.amount.zero, 1e-9);
}

TEST(VarianceLayoutTest, RealisationLiesWithinTheHeightOfTheBase)
{
    for (const VarianceRowLayout& row : laidOut(test::articlePart374(), 900, 600).rows) {
        if (!row.base || !row.realisation) continue;
        EXPECT_LT(row.base->top() + 2, row.realisation->top());
        EXPECT_GT(row.base->bottom() - 2, row.realisation->bottom());
    }
}

TEST(VarianceLayoutTest, CutPinEndsAtTheLimitAndDoesNotSetTheScale)
{
    const VarianceChart with = test::articlePart374();
    VarianceChart without = with;
    without.rows.erase(without.rows.begin() + 9);
    const VarianceLayout cut = laidOut(with, 900, 600);
    const VarianceLayout rest = laidOut(without, 900, 600);
    ASSERT_TRUE(with.rows[9].percentCut);
    EXPECT_NEAR(cut.rows[9].pin->dx(), 100 * cut.percent.scale, 1e-9);
    EXPECT_NEAR(cut.rows[2].pin->length(), rest.rows[2].pin->length(), 1e-9);
    EXPECT_EQ(joined(cut.rows[9].percentText), QStringLiteral("+377,4%"));
}

TEST(VarianceLayoutTest, NoMeaningfulBaseHasTextButNoPin)
{
    const VarianceLayout layout = laidOut(test::articlePart374(), 900, 600);
    EXPECT_FALSE(layout.rows[5].pin);
    EXPECT_EQ(joined(layout.rows[5].percentText), QStringLiteral("n.v.t."));
    EXPECT_FALSE(layout.rows[8].realisation) << "nothing is printed for this row";
    EXPECT_EQ(joined(layout.rows[8].amountText), QStringLiteral("–"));
}

TEST(VarianceLayoutTest, FewRowsDoNotGrowGrotesquely)
{
    VarianceChart chart = test::judgedRows();
    chart.rows.resize(2);
    const VarianceLayout layout = laidOut(chart, 900, 900);
    for (const VarianceRowLayout& row : layout.rows) {
        EXPECT_LE(row.rect.height(), 48.01);
        EXPECT_LE(row.base->height(), 26.01);
    }
}

TEST(VarianceLayoutTest, ManyRowsReportTheHeightTheyNeed)
{
    const VarianceLayout cramped = layoutVariance(test::articlePart374(), QSizeF(520, 300), appFont(12));
    EXPECT_GT(cramped.minimumHeight, 300);
    const VarianceLayout layout = layoutVariance(test::articlePart374(), QSizeF(520, cramped.minimumHeight), appFont(12));
    EXPECT_LE(layout.rows.back().rect.bottom(), layout.frame.footer.front().rect.top());
    EXPECT_LE(layout.frame.footer.back().rect.bottom(), cramped.minimumHeight);
}

TEST(VarianceLayoutTest, GivenRangesAreKeptSoThatChartsCanShareAScale)
{
    VarianceChart small = test::judgedRows();
    small.amountMax = 5605791;
    const VarianceLayout layout = laidOut(small, 900, 400);
    EXPECT_LE(layout.amount.zero + small.amountMax * layout.amount.scale, layout.amount.rect.right() + 1e-6);
}

}  // namespace
}  // namespace ketenbudget
