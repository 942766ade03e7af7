#include "tests/ui/charts/Pixels.h"
#include "tests/ui/charts/RealBridges.h"
#include "ui/charts/ChartPicture.h"
#include "ui/charts/ChartView.h"
#include "ui/theme/AppFont.h"

#include <QPainter>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

using test::countOf;

struct Painted {
    BridgeLayout layout;
    QImage image;

    [[nodiscard]] QColor at(QPointF point) const
    {
        return image.pixelColor(static_cast<int>(point.x()), static_cast<int>(point.y()));
    }
    [[nodiscard]] QColor middleOf(std::size_t row) const { return at(layout.rows[row].bar->center()); }
};

Painted painted(const BridgeChart& chart, const Theme& theme, const ChartHighlight& highlight = {})
{
    const QSize size(900, 600);
    Painted result{layoutBridge(chart, size, appFont(12)), QImage(size, QImage::Format_RGB32)};
    QPainter painter(&result.image);
    paintBridge(painter, result.layout, chart, chartTheme(theme), highlight);
    return result;
}

/// Changes between the background and anything else along the middle of a bar, its edges left out.
int stripesAlong(const Painted& picture, const QRectF& bar, const QColor& background)
{
    int changes = 0;
    bool ink = false;
    for (int x = static_cast<int>(bar.left()) + 3; x < static_cast<int>(bar.right()) - 3; ++x) {
        const bool now = picture.at(QPointF(x, bar.center().y())) != background;
        changes += now != ink ? 1 : 0;
        ink = now;
    }
    return changes;
}

class BridgePaint : public ::testing::TestWithParam<bool> {
protected:
    const Theme& theme() const { return GetParam() ? darkTheme() : lightTheme(); }
};

TEST_P(BridgePaint, StepsHaveTheColourOfTheirJudgement)
{
    const Painted picture = painted(test::indProfitAndLoss(), theme());
    EXPECT_EQ(picture.middleOf(0), theme().good);
    EXPECT_EQ(picture.middleOf(6), theme().bad);
    EXPECT_EQ(picture.middleOf(11), theme().bad);
    EXPECT_EQ(painted(test::indExplained(), theme()).middleOf(2), theme().notJudged);
}

TEST_P(BridgePaint, ConnectorsMeetWhereNothingWasAdded)
{
    // Tabel 29: "Vrijval" 0 stands between a withdrawal and the closing stand.
    BridgeChart chart = test::indExplained();
    chart.rows[1].to = chart.rows[1].from;
    chart.rows[1].text = QStringLiteral("0");
    chart.rows[2].from = chart.rows[1].from;
    const Painted picture = painted(chart, theme());
    const QRectF& bar = *picture.layout.rows[1].bar;
    ASSERT_LT(bar.width(), 0.5);
    const QRect line(static_cast<int>(std::floor(bar.left())) - 1, static_cast<int>(bar.top()) + 1, 3, static_cast<int>(bar.height()) - 2);
    EXPECT_GE(countOf(picture.image, theme().mutedText, line), line.height());
}

TEST_P(BridgePaint, DetailsArePalerThanTheirStep)
{
    const Painted picture = painted(test::indProfitAndLoss(), theme());
    const QColor detail = picture.middleOf(7);
    EXPECT_NE(detail, theme().bad);
    EXPECT_NE(detail, theme().base);
    const QRect bar = picture.layout.rows[7].bar->toAlignedRect();
    EXPECT_GE(countOf(picture.image, theme().bad, bar.adjusted(0, -1, 0, 1)), bar.width())
        << "its edge keeps the contrast";
}

TEST_P(BridgePaint, TotalsShowTheirScenarioByFill)
{
    const Painted picture = painted(test::indExplained(), theme());
    EXPECT_EQ(picture.middleOf(0), theme().budgetFill);
    EXPECT_GE(countOf(picture.image, theme().budgetOutline, picture.layout.rows[0].bar->toAlignedRect()), 500);
    EXPECT_EQ(picture.middleOf(7), theme().realisation);
    EXPECT_EQ(picture.middleOf(8), theme().earlierYear);
    EXPECT_GE(stripesAlong(picture, *picture.layout.rows[5].bar, theme().budgetFill), 40) << "a forecast is hatched";
    EXPECT_EQ(stripesAlong(picture, *picture.layout.rows[0].bar, theme().budgetFill), 0) << "a budget is not";
}

TEST_P(BridgePaint, TheUnexplainedRestIsDottedAndEmpty)
{
    BridgeChart chart = test::indExplained();
    chart.rows[6].to = 12000.0;
    chart.max = 12000;
    const Painted picture = painted(chart, theme());
    const QRectF& bar = *picture.layout.rows[6].bar;
    EXPECT_EQ(picture.at(bar.center()), theme().base);
    int ink = 0;
    int bare = 0;
    for (int x = static_cast<int>(bar.left()) + 4; x < static_cast<int>(bar.right()) - 4; ++x) {
        const QColor colour = picture.image.pixelColor(x, static_cast<int>(std::round(bar.top())));
        ink += colour == theme().notJudged ? 1 : 0;
        bare += colour == theme().base ? 1 : 0;
    }
    EXPECT_GE(ink, 10);
    EXPECT_GE(bare, 10) << "the outline has holes";
}

TEST_P(BridgePaint, ConnectorsAndZeroLineAreThere)
{
    const Painted picture = painted(test::indExplained(), theme());
    for (const QLineF& line : picture.layout.connectors) {
        const QRect around = QRectF(line.p1() - QPointF(1, 0), line.p2() + QPointF(1, 0)).toAlignedRect();
        EXPECT_GE(countOf(picture.image, theme().mutedText, around), static_cast<int>(line.length()) - 2);
    }
    const QRectF& last = picture.layout.rows.back().rect;
    const QRect zero(static_cast<int>(picture.layout.zero) - 1, static_cast<int>(last.top()) + 2, 3, 8);
    EXPECT_GE(countOf(picture.image, theme().text, zero), 7);
}

TEST_P(BridgePaint, CurrentRowIsMarkedOverItsWholeWidth)
{
    ChartHighlight highlight;
    highlight.current = 3;
    const Painted picture = painted(test::indProfitAndLoss(), theme(), highlight);
    const QRectF& rect = picture.layout.rows[3].rect;
    EXPECT_EQ(picture.at(QPointF(rect.left() - 3, rect.center().y())), theme().selection);
    EXPECT_EQ(picture.at(QPointF(rect.right() + 3, rect.center().y())), theme().selection);
}

INSTANTIATE_TEST_SUITE_P(Themes, BridgePaint, ::testing::Bool());

TEST(BridgeView, HeadersStayInSightWhileRowsScroll)
{
    ChartView view;
    view.setFont(appFont(12));
    view.setSpec(test::indProfitAndLoss());
    view.resize(560, 260);
    view.show();
    ASSERT_GT(view.verticalScrollBar()->maximum(), 100);
    view.setCurrentKey(13);
    EXPECT_GT(view.verticalScrollBar()->value(), 0) << "the current row is brought into sight";
    EXPECT_TRUE(view.viewport()->rect().contains(view.itemRect(13)));
    view.verticalScrollBar()->setValue(100);
    const QImage scrolled = view.viewport()->grab().toImage();
    const BridgeLayout layout =
        layoutBridge(test::indProfitAndLoss(), QSizeF(view.viewport()->width(), 260), appFont(12));
    const QRect header = layout.amountHeader.rect.translated(0, -layout.headerBand.top()).toAlignedRect();
    EXPECT_FALSE(test::inkIn(scrolled, header, lightTheme().base).isEmpty());
    const int rule = static_cast<int>(layout.headerBand.height()) - 1;
    EXPECT_GE(countOf(scrolled, lightTheme().mutedText, QRect(0, rule - 1, scrolled.width(), 3)), scrolled.width() / 2);
}

}  // namespace
}  // namespace ketenbudget
