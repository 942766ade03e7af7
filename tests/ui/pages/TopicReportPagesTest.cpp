#include "core/topics/Topics.h"
#include "tests/ui/pages/TopicFixture.h"
#include "ui/delegates/VarianceDelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

// Topic pages of the report: the chain, the IND and the variances.

namespace ketenbudget::test {
namespace {

TEST(TopicPageOfTheChain, BeginsWithTheLastYearAndItsVarianceAndSaysItsNotesOnce)
{
    const std::vector<Topic> all = topics();
    const auto chain = std::find_if(all.begin(), all.end(), [](const Topic& one) { return one.name == QStringLiteral("keten"); });
    ASSERT_NE(chain, all.end());
    WorkBook work(ownedReport(), nullptr, QString());
    TopicPage page(reportSnapshot(), *chain, work);
    const WindowDriver drive(page);
    drive.show({1100, 640});
    for (int i = 0; i < 3; ++i) QApplication::processEvents();
    const auto& table = drive.find<FrozenTreeView>("topicTable");
    EXPECT_EQ(table.model()->headerData(table.currentIndex().column(), Qt::Horizontal).toString(), QStringLiteral("Realisatie 2025"));
    for (int column = table.currentIndex().column(); column < table.model()->columnCount(); ++column) {
        const QRect cell = table.visualRect(table.currentIndex().siblingAtColumn(column));
        EXPECT_GE(cell.left(), table.columnWidth(0)) << column;
        EXPECT_LE(cell.right(), table.viewport()->rect().right()) << column;
    }
    ASSERT_FALSE(page.view().notes.isEmpty());
    const QString note = page.view().notes.first();
    EXPECT_TRUE(textOf(page.charts().front().spec).footer.contains(note)) << "an export says all";
    EXPECT_FALSE(textOf(*drive.find<ChartView>("topicChart1").spec()).footer.contains(note));
}

TEST(TopicPageOfTheInd, TwoChartsOfOneUnitShowAnAmountAtTheSameLength)
{
    const std::vector<Topic> all = topics();
    const auto ind = std::find_if(all.begin(), all.end(), [](const Topic& one) { return one.name == QStringLiteral("ind"); });
    ASSERT_NE(ind, all.end());
    WorkBook work(ownedReport(), nullptr, QString());
    TopicPage page(reportSnapshot(), *ind, work);
    const WindowDriver drive(page);
    drive.show({1700, 1000});
    ASSERT_TRUE(page.open(ViewRef{QStringLiteral("ind-baten-lasten"), {}}));
    for (int i = 0; i < 3; ++i) QApplication::processEvents();
    const auto& tiers = drive.find<ChartView>("topicChart1");
    const auto& bridge = drive.find<ChartView>("topicChart2");
    ASSERT_TRUE(tiers.isVisible() && bridge.isVisible());
    EXPECT_EQ(textOf(*tiers.spec()).unit, textOf(*bridge.spec()).unit);
    EXPECT_FALSE(textOf(*tiers.spec()).unit.isEmpty());
    ASSERT_GT(tiers.naturalScale(), 0);
    ASSERT_GT(bridge.naturalScale(), 0);
    EXPECT_NE(tiers.naturalScale(), bridge.naturalScale()) << "each by itself would have another";
    ASSERT_TRUE(tiers.scale() && bridge.scale());
    EXPECT_NEAR(*tiers.scale() / *bridge.scale(), 1.0, 0.01);
}

class TopicPageOfTheIndTest : public ::testing::Test {
protected:
    static Topic ind()
    {
        const std::vector<Topic> all = topics();
        return *std::find_if(all.begin(), all.end(), [](const Topic& one) { return one.name == QStringLiteral("ind"); });
    }
    void open(const char* view, QSize size)
    {
        m_drive.show(size);
        ASSERT_TRUE(m_page.open(ViewRef{QString::fromLatin1(view), {}}));
        for (int i = 0; i < 3; ++i) QApplication::processEvents();
    }
    [[nodiscard]] FrozenTreeView& table() const { return m_drive.find<FrozenTreeView>("topicTable"); }
    [[nodiscard]] QSplitter& border() const { return m_drive.find<QSplitter>("topicSplitter"); }
    [[nodiscard]] int beside() const { return table().viewport()->width() - table().header()->length(); }

    WorkBook m_work{ownedReport(), nullptr, QString()};
    TopicPage m_page{reportSnapshot(), ind(), m_work};
    WindowDriver m_drive{m_page};
};

TEST_F(TopicPageOfTheIndTest, AWideWindowHasNoEmptyRoomBesideTheColumns)
{
    for (const char* view : {"ind-balans", "ind-omzet", "ind-kasstroom", "ind-baten-lasten"}) {
        open(view, {1760, 900});
        EXPECT_GE(beside(), 0) << view;
        EXPECT_LE(beside(), 30) << view;
    }
}

TEST_F(TopicPageOfTheIndTest, AMarkDoesNotTouchItsNumber)
{
    open("ind-omzet", {1760, 900});
    const int delta = 3;
    ASSERT_EQ(table().model()->headerData(delta, Qt::Horizontal).toString(), QStringLiteral("Δ realisation 2024"));
    QFont bold = table().font();
    bold.setBold(true);
    const int number = QFontMetrics(bold).horizontalAdvance(QStringLiteral("+202.262"));
    const QRect cell(0, 0, table().columnWidth(delta), 25);
    EXPECT_LT(VarianceDelegate::markArea(cell).right(), cell.right() - number - 4);
}

TEST_F(TopicPageOfTheIndTest, ABorderThatTheUserDraggedStaysAndComesBack)
{
    open("ind-balans", {1760, 900});
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat);
    m_page.save(settings);
    EXPECT_TRUE(settings.value(QStringLiteral("splitter")).toByteArray().isEmpty()) << "the program's own border";
    auto* handle = border().handle(1);
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip - QPoint(120, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
    const QList<int> dragged = border().sizes();
    ASSERT_TRUE(m_page.open(ViewRef{QStringLiteral("ind-omzet"), {}}));
    EXPECT_EQ(border().sizes(), dragged);
    m_page.save(settings);
    TopicPage later(reportSnapshot(), ind(), m_work);
    const WindowDriver drive(later);
    later.restore(settings);
    drive.show({1760, 900});
    EXPECT_EQ(drive.find<QSplitter>("topicSplitter").sizes(), dragged);
    m_page.resetLayout();
    EXPECT_LE(beside(), 30) << "the standard layout takes it back";
}

TEST_F(TopicPageOfTheIndTest, AStatementOverTheYearsBeginsWhereItHasANumberInTheCurrentYear)
{
    open("ind-jaren-staat", {1100, 640});
    const QModelIndex current = table().currentIndex();
    EXPECT_EQ(table().model()->headerData(current.column(), Qt::Horizontal).toString(), QStringLiteral("Realisation 2025"));
    EXPECT_EQ(current.data().toString(), QStringLiteral("1.105.226"));
    const auto& chart = m_drive.find<ChartView>("topicChart1");
    EXPECT_GE(chart.viewport()->height(), chart.height() * 3 / 4) << "the words below leave the chart its room";
}

TEST_F(TopicPageOfTheIndTest, AnAccountOverTheYearsSaysTheLatestRealisation)
{
    open("ind-jaren", {1100, 640});
    EXPECT_TRUE(m_drive.find<ChartView>("topicChart1").currentDetails().startsWith(QStringLiteral("2025: ")));
}

TEST(TopicPageOfVariances, ComesBackToANumberNotToTheWordsBeforeIt)
{
    const std::vector<Topic> all = topics();
    const auto variances = std::find_if(all.begin(), all.end(), [](const Topic& one) { return one.name == QStringLiteral("verschillen"); });
    WorkBook work{ownedReport(), nullptr, QString()};
    TopicPage page{reportSnapshot(), *variances, work};
    WindowDriver drive{page};
    drive.show({1280, 720});
    for (const char* view : {"verschillen", "brug-regels", "verschillen"}) ASSERT_TRUE(page.open(ViewRef{QString::fromLatin1(view), {}}));
    const QModelIndex current = drive.find<FrozenTreeView>("topicTable").currentIndex();
    EXPECT_EQ(current.data().toString(), QStringLiteral("−1.646.906"));
}

}  // namespace
}  // namespace ketenbudget::test
