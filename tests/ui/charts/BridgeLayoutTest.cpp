#include "ui/charts/BridgeLayout.h"

#include "tests/ui/charts/RealBridges.h"
#include "ui/charts/ChartPicture.h"
#include "ui/theme/AppFont.h"

#include <gtest/gtest.h>

#include <cmath>
#include <utility>

namespace ketenbudget {
namespace {

BridgeLayout laidOut(const BridgeChart& chart, int width, int height = 600,
                     std::optional<qreal> largestScale = std::nullopt)
{
    BridgeLayout layout = layoutBridge(chart, QSizeF(width, height), appFont(12), largestScale);
    if (layout.minimumHeight > height)
        layout = layoutBridge(chart, QSizeF(width, layout.minimumHeight), appFont(12), largestScale);
    return layout;
}

QString joined(const TextBlock& block)
{
    QStringList lines;
    for (const TextLine& line : block.lines) lines.append(line.text);
    return lines.join(QLatin1Char(' '));
}

std::vector<QRectF> texts(const BridgeLayout& layout)
{
    std::vector<QRectF> rects{layout.frame.who.rect, layout.frame.what.rect, layout.frame.when.rect,
                              layout.labelHeader.rect, layout.amountHeader.rect};
    for (const TextBlock& block : layout.frame.footer) rects.push_back(block.rect);
    for (const BridgeRowLayout& row : layout.rows) {
        rects.push_back(row.label.rect);
        rects.push_back(row.text.rect);
    }
    std::erase_if(rects, [](const QRectF& rect) { return rect.isEmpty(); });
    return rects;
}

std::vector<QRectF> marks(const BridgeLayout& layout)
{
    std::vector<QRectF> rects;
    for (const BridgeRowLayout& row : layout.rows) {
        if (row.bar) rects.push_back(*row.bar);
    }
    for (const std::vector<QLineF>* lines : {&layout.connectors, &layout.zeroLine}) {
        for (const QLineF& line : *lines) rects.push_back(QRectF(line.p1(), line.p2()).adjusted(-0.5, 0, 0.5, 0));
    }
    return rects;
}

/// A name of every kind too long for a column at a small width.
BridgeChart longNames()
{
    BridgeChart chart = test::indProfitAndLoss();
    chart.rows[6].label = QStringLiteral("Aansprakelijkheidsverzekeringspremieverplichtingen & R&D < 1 jaar");
    return chart;
}

class BridgeWidths : public ::testing::TestWithParam<int> {};

TEST_P(BridgeWidths, NothingIsCutAndNothingOverlaps)
{
    for (const BridgeChart& chart :
         {test::indProfitAndLoss(), test::indExplained(), longNames(), test::commitments()}) {
        const BridgeLayout layout = laidOut(chart, GetParam());
        const std::vector<QRectF> words = texts(layout);
        for (std::size_t i = 0; i < words.size(); ++i) {
            EXPECT_TRUE(QRectF(QPointF(), layout.frame.size).contains(words[i]))
                << i << " ends at " << words[i].right();
            const QRectF inner = words[i].adjusted(0.5, 0.5, -0.5, -0.5);
            for (std::size_t j = i + 1; j < words.size(); ++j)
                EXPECT_FALSE(inner.intersects(words[j])) << i << " and " << j;
            for (const QRectF& mark : marks(layout)) EXPECT_FALSE(inner.intersects(mark)) << i;
        }
    }
}

TEST_P(BridgeWidths, NamesAreComplete)
{
    for (const BridgeChart& chart : {test::indProfitAndLoss(), test::indExplained(), longNames()}) {
        const BridgeLayout layout = laidOut(chart, GetParam());
        for (std::size_t i = 0; i < chart.rows.size(); ++i) {
            EXPECT_EQ(joined(layout.rows[i].label), chart.rows[i].label);
            EXPECT_EQ(joined(layout.rows[i].text), chart.rows[i].text);
            EXPECT_LE(layout.rows[i].label.rect.height(), layout.rows[i].rect.height());
        }
    }
}

TEST_P(BridgeWidths, BarsRunFromAndToTheirAmountsOnOneScale)
{
    const BridgeChart chart = test::indProfitAndLoss();
    const BridgeLayout layout = laidOut(chart, GetParam());
    ASSERT_GT(layout.scale, 0);
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const BridgeRow& row = chart.rows[i];
        EXPECT_EQ(layout.rows[i].bar.has_value(), row.to.has_value());
        EXPECT_EQ(layout.items[i], layout.rows[i].rect);
        if (!row.to) continue;
        EXPECT_NEAR(layout.rows[i].bar->left(), layout.zero + std::min(row.from, *row.to) * layout.scale, 1e-6);
        EXPECT_NEAR(layout.rows[i].bar->right(), layout.zero + std::max(row.from, *row.to) * layout.scale, 1e-6);
    }
    EXPECT_LT(layout.rows.back().bar->left(), layout.zero) << "-48.859 stands left of zero";
}

INSTANTIATE_TEST_SUITE_P(Widths, BridgeWidths, ::testing::Values(420, 560, 900, 1280, 1920));

TEST(BridgeTest, StepsAddUpExactlyAcrossZero)
{
    const BridgeChart chart = test::indProfitAndLoss();
    long long running = 0;
    for (const BridgeRow& row : chart.rows) {
        if (!row.to || row.kind == BridgeRowKind::Detail) continue;
        if (row.kind == BridgeRowKind::Step) {
            EXPECT_EQ(static_cast<long long>(row.from), running) << row.label.toStdString();
            running = static_cast<long long>(*row.to);
        } else {
            EXPECT_EQ(static_cast<long long>(row.from), 0);
            EXPECT_EQ(static_cast<long long>(*row.to), running) << row.label.toStdString();
        }
    }
    EXPECT_EQ(running, 1111893 - 1160752);
    EXPECT_EQ(running, -48859);
}

TEST_P(BridgeWidths, NoAmountStandsOnTheZeroLine)
{
    // Mirrored the steps up end left of zero, with their amounts to the right of them.
    BridgeChart mirrored = test::commitments();
    for (BridgeRow& row : mirrored.rows) {
        row.from = -row.from;
        row.to = -*row.to;
    }
    std::swap(mirrored.min, mirrored.max);
    mirrored.min = -mirrored.min;
    mirrored.max = -mirrored.max;
    const BridgeChart original = test::commitments();
    for (const BridgeChart* chart : {&original, &std::as_const(mirrored)}) {
        for (const std::optional<qreal> largest : {std::optional<qreal>(), std::optional<qreal>(2e-5)}) {
            const BridgeLayout layout = laidOut(*chart, GetParam(), 600, largest);
            for (const BridgeRowLayout& row : layout.rows) {
                const QRectF& text = row.text.rect;
                EXPECT_FALSE(text.left() < layout.zero && text.right() > layout.zero)
                    << row.text.lines.front().text.toStdString();
                EXPECT_GE(text.left(), 0);
                EXPECT_LE(text.right(), layout.frame.size.width());
                EXPECT_FALSE(row.bar && text.adjusted(0.5, 0.5, -0.5, -0.5).intersects(*row.bar));
            }
            // Names above their bars may cross it.
            EXPECT_TRUE(layout.labelsAbove || layout.zeroLine.size() == 1) << "not parted";
        }
    }
}

TEST(BridgeTest, ConnectorsJoinBarsAtTheRunningAmount)
{
    const BridgeChart chart = test::indExplained();
    const BridgeLayout layout = laidOut(chart, 900);
    // 866,4 +55 +160 −107,5 +21 = 994,9 (+22,4) 1.017,3: seven joints; nothing leads to the year before.
    const std::vector<int> running{8664, 9214, 10814, 9739, 9949, 9949, 10173};
    ASSERT_EQ(layout.connectors.size(), running.size());
    for (std::size_t i = 0; i < running.size(); ++i) {
        const QLineF& line = layout.connectors[i];
        EXPECT_NEAR(line.x1(), layout.zero + running[i] * layout.scale, 1e-6) << i;
        EXPECT_NEAR(line.y1(), layout.rows[i].bar->bottom(), 1e-6) << i;
        EXPECT_NEAR(line.y2(), layout.rows[i + 1].bar->top(), 1e-6) << i;
    }
}

TEST(BridgeTest, ConnectorsPassDetailsAndRowsThatAreNotPrinted)
{
    const BridgeChart chart = test::indProfitAndLoss();
    const BridgeLayout layout = laidOut(chart, 900);
    const qreal x = layout.zero + 1105226 * layout.scale;
    const QLineF& first = layout.connectors.front();
    EXPECT_NEAR(first.x1(), x, 1e-6);
    EXPECT_NEAR(first.y2(), layout.rows[4].bar->top(), 1e-6) << "over two details and an empty row down to Rentebaten";
    EXPECT_GT(layout.rows[1].text.rect.left(), x) << "the amount of a detail stands clear of it";
    EXPECT_FALSE(layout.rows[3].bar);
    EXPECT_GT(layout.rows[3].rect.height(), 10) << "a row without an amount keeps its place";
}

TEST(BridgeTest, NoConnectorWhereTheAmountsDoNotMeet)
{
    BridgeChart chart = test::indExplained();
    const std::size_t before = laidOut(chart, 900).connectors.size();
    chart.rows[5].to = 9950.0;
    EXPECT_EQ(laidOut(chart, 900).connectors.size(), before - 2);
}

TEST(BridgeTest, TextsStandOutsideTheEndOfTheBar)
{
    const BridgeChart chart = test::indProfitAndLoss();
    const BridgeLayout layout = laidOut(chart, 900);
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        if (!chart.rows[i].to) continue;
        const QRectF& text = layout.rows[i].text.rect;
        const qreal end = layout.zero + *chart.rows[i].to * layout.scale;
        const bool falls = *chart.rows[i].to < chart.rows[i].from;
        // At the end of the bar it would stand on the zero line.
        const bool atStart = std::abs(end - layout.zero) < text.width() + 8 && (falls == (end > layout.zero));
        if (falls != atStart) {
            EXPECT_LT(text.right(), layout.rows[i].bar->left()) << chart.rows[i].label.toStdString();
        } else {
            EXPECT_GT(text.left(), layout.rows[i].bar->right()) << chart.rows[i].label.toStdString();
        }
    }
}

TEST(BridgeTest, DetailsAreThinnerAndIndented)
{
    const BridgeLayout layout = laidOut(test::indProfitAndLoss(), 900);
    EXPECT_LT(layout.rows[1].bar->height(), 0.7 * layout.rows[0].bar->height());
    EXPECT_GT(layout.rows[1].label.rect.left(), layout.rows[0].label.rect.left() + 8);
}

TEST(BridgeTest, NamesStandAboveWhereTheBarsWouldHaveTooLittle)
{
    EXPECT_FALSE(laidOut(longNames(), 1280).labelsAbove);
    const BridgeLayout layout = laidOut(longNames(), 420);
    ASSERT_TRUE(layout.labelsAbove);
    EXPECT_TRUE(layout.labelHeader.empty());
    for (const BridgeRowLayout& row : layout.rows) {
        EXPECT_FALSE(row.bar && row.bar->top() < row.label.rect.bottom());
    }
}

TEST(BridgeTest, KeepsWithinTheScaleOfAnotherChart)
{
    const qreal own = laidOut(test::indProfitAndLoss(), 900).scale;
    const BridgeLayout layout = laidOut(test::indProfitAndLoss(), 900, 600, own / 3);
    EXPECT_NEAR(layout.scale, own / 3, 1e-12);
    EXPECT_NEAR(laidOut(test::indProfitAndLoss(), 900, 600, own * 3).scale, own, 1e-12);
}

TEST(BridgeTest, AChartWithoutRowsIsOnlyItsWords)
{
    const BridgeLayout layout = laidOut(BridgeChart{}, 420, 200);
    EXPECT_TRUE(layout.items.empty());
    EXPECT_TRUE(layout.zeroLine.empty());
}

}  // namespace
}  // namespace ketenbudget
