#include "core/charts/ScaleBands.h"
#include "core/topics/TopicList.h"
#include "tests/support/MemoryWork.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/WindowDriver.h"
#include "ui/models/CheckBook.h"
#include "ui/pages/OverviewPage.h"
#include "ui/pages/OverviewTile.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <gtest/gtest.h>

#include <set>

// The first page: six tiles, each a door. Figures of tables 4, 6, 16 and 23.

namespace ketenbudget::test {
namespace {

class NoNotes final : public CheckNoteStore {
public:
    [[nodiscard]] Result<std::vector<CheckNote>> notes() const override { return std::vector<CheckNote>{}; }
    [[nodiscard]] Result<void> save(const CheckNote& /*note*/) override { return {}; }
    [[nodiscard]] Result<void> remove(const QString& /*check*/) override { return {}; }
};

class OverviewPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&m_page, &Page::linkActivated, &m_page, [this](const PageLink& link) { m_links.push_back(link); });
        QObject::connect(&m_page, &Page::pageRequested, &m_page, [this](const QString& page) { m_pages.append(page); });
        QObject::connect(&m_page, &Page::provenanceRequested, &m_page, [this](const QString& title, const Quantity& quantity) {
            m_asked.append(title);
            m_value = quantity.value;
        });
        QObject::connect(&m_page, &Page::statusMessage, &m_page, [this](const QString& message) { m_message = message; });
        show(1110, 640);  // what a window of 1280 x 720 leaves
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { WindowDriver::press(key, modifiers); }
    void show(int width, int height) const
    {
        m_drive.show({width, height});
        QApplication::processEvents();
        QApplication::processEvents();
    }
    [[nodiscard]] QToolButton& door(const char* view) const
    {
        return m_drive.find<QToolButton>((QByteArray(view) + "-door").constData());
    }
    [[nodiscard]] ChartView& chart(const char* view) const
    {
        return m_drive.find<ChartView>((QByteArray(view) + "-chart").constData());
    }
    /// Left edges of the tiles: as many as there are columns.
    [[nodiscard]] std::size_t columns() const
    {
        std::set<int> edges;
        for (const OverviewTile* tile : m_page.findChildren<OverviewTile*>()) edges.insert(tile->x());
        return edges.size();
    }
    [[nodiscard]] QScrollBar& scrollBar() const { return *m_drive.find<QScrollArea>("overviewScroll").verticalScrollBar(); }

    CheckBook m_checks{ownedReport(), std::make_shared<NoNotes>(), QStringLiteral("Test")};
    std::shared_ptr<MemoryWork> m_kept = std::make_shared<MemoryWork>();
    WorkBook m_work{ownedReport(), m_kept, QStringLiteral("Test")};
    OverviewPage m_page{reportSnapshot(), overviewTopic(), m_checks, m_work};
    WindowDriver m_drive{m_page};
    std::vector<PageLink> m_links;
    QStringList m_pages;
    QStringList m_asked;
    std::int64_t m_value = 0;
    QString m_message;
};

TEST_F(OverviewPageTest, SixTilesStandInOneWindowWithoutScrolling)
{
    EXPECT_EQ(m_page.findChildren<OverviewTile*>().size(), 6);
    EXPECT_EQ(columns(), 3U);
    EXPECT_EQ(scrollBar().maximum(), 0);
    for (const ChartView* view : m_page.findChildren<ChartView*>())
        EXPECT_EQ(view->verticalScrollBar()->maximum(), 0) << view->objectName().toStdString() << " is cut";
    const int line = m_page.fontMetrics().height();
    show(48 * line, 40 * line);  // what a window of 1024 x 700 leaves in its font
    EXPECT_EQ(columns(), 2U);
    EXPECT_GT(scrollBar().maximum(), 0);
}

TEST_F(OverviewPageTest, ColumnsFollowTheFont)
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPixelSize(QFontInfo(before).pixelSize() * 3 / 2);
    QApplication::setFont(large);
    for (int i = 0; i < 3; ++i) QApplication::processEvents();
    EXPECT_EQ(columns(), 2U);
    QApplication::setFont(before);
    for (int i = 0; i < 3; ++i) QApplication::processEvents();
    EXPECT_EQ(columns(), 3U);
}

TEST_F(OverviewPageTest, CountsAreThereAndLeadToTheirPages)
{
    auto& unexplained = m_drive.find<QToolButton>("overviewUnexplained");
    EXPECT_TRUE(unexplained.text().contains(QStringLiteral("35"))) << unexplained.text().toStdString();
    EXPECT_EQ(unexplained.accessibleName(), unexplained.text());
    unexplained.click();
    m_drive.find<QToolButton>("overviewFindings").click();
    EXPECT_EQ(m_pages, QStringList({QStringLiteral("reconciliationPage"), QStringLiteral("findingsPage")}));
}

TEST_F(OverviewPageTest, EachTileIsADoor)
{
    for (const char* view : {"overzicht-begroting", "overzicht-verschillen", "overzicht-onderdelen", "overzicht-ind",
                             "overzicht-keten", "overzicht-onderuitputting"}) {
        door(view).setFocus();
        press(Qt::Key_Space);
    }
    ASSERT_EQ(m_links.size(), 6U);
    EXPECT_EQ(std::get<LineId>(m_links[0]), reportLine(Structure::Legal, QStringLiteral("37")));
    EXPECT_EQ(std::get<LineId>(m_links[1]), reportLine(Structure::Recast, QStringLiteral("37")));
    EXPECT_EQ(std::get<LineId>(m_links[2]), reportLine(Structure::Recast, QStringLiteral("37/37.1")));
    EXPECT_EQ(std::get<ViewRef>(m_links[3]).view, QStringLiteral("ind-baten-lasten"));
    EXPECT_EQ(std::get<ViewRef>(m_links[4]).view, QStringLiteral("keten-instroom-bezetting"));
    EXPECT_TRUE(std::holds_alternative<RowRef>(m_links[5]));
}

TEST_F(OverviewPageTest, KeysWalkOverDoorsAndCharts)
{
    m_drive.find<QComboBox>("unitSwitch").setFocus();
    QStringList order;
    for (int i = 0; i < 8; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(order, QStringList({QStringLiteral("unitSwitch"), QStringLiteral("overviewScaleButton"), QStringLiteral("overviewUnexplained"), QStringLiteral("overviewFindings"),
                                  QStringLiteral("overzicht-begroting-door"), QStringLiteral("overzicht-begroting-chart"),
                                  QStringLiteral("overzicht-verschillen-door"), QStringLiteral("overzicht-verschillen-chart")}));
    for (const QWidget* widget : m_page.findChildren<QToolButton*>()) EXPECT_FALSE(widget->accessibleName().isEmpty());
    for (const QWidget* widget : m_page.findChildren<ChartView*>()) EXPECT_FALSE(widget->accessibleName().isEmpty());
}

TEST_F(OverviewPageTest, ANumberOfATileTellsWhereItComesFrom)
{
    chart("overzicht-verschillen").setFocus();
    press(Qt::Key_Home);
    EXPECT_TRUE(m_message.startsWith(QStringLiteral("IND (37.4): "))) << m_message.toStdString();
    EXPECT_TRUE(m_message.contains(QStringLiteral("1.017,3")) && m_message.contains(QStringLiteral("+150,9")))
        << m_message.toStdString();
    press(Qt::Key_F4);
    ASSERT_EQ(m_asked.size(), 1);
    EXPECT_EQ(m_value, 1017282);
    press(Qt::Key_Return);
    ASSERT_EQ(m_links.size(), 1U);
    EXPECT_EQ(std::get<LineId>(m_links[0]), reportLine(Structure::Recast, QStringLiteral("37/37.4/agentschappen/ind")));
}

TEST_F(OverviewPageTest, WhatATileSumsIsASumWithItsParts)
{
    // Tabel 4: −35,185 −14,266 −8,577 −8,290 +48,489.
    chart("overzicht-onderuitputting").setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Up);
    press(Qt::Key_F4);
    ASSERT_EQ(m_asked.size(), 1);
    EXPECT_EQ(m_value, -17829) << m_asked.front().toStdString();
}

TEST_F(OverviewPageTest, TheUnitIsSwitchedAndTheTileKept)
{
    EXPECT_EQ(m_page.unit(), AmountUnit::Mln) << "for a meeting";
    chart("overzicht-ind").setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(m_page.unit(), AmountUnit::Keur);
    EXPECT_TRUE(chart("overzicht-ind").hasFocus());
    EXPECT_EQ(chart("overzicht-ind").currentKey(), 0);
    press(Qt::Key_F4);
    EXPECT_EQ(m_value, 1111893);
    EXPECT_EQ(m_page.charts().front().name, QStringLiteral("overzicht-ind-verschil"));
}

TEST_F(OverviewPageTest, TheExportIsWholeAndOfTheTileUsedLast)
{
    door("overzicht-verschillen").setFocus();
    const std::vector<PageChart> charts = m_page.charts();
    ASSERT_EQ(charts.size(), 6U);
    EXPECT_EQ(charts.front().name, QStringLiteral("overzicht-verschillen-grootste"));
    const auto& whole = std::get<VarianceChart>(charts.front().spec);
    EXPECT_EQ(whole.rows.size(), 12U) << "five over, five under, the others and the sum";
    EXPECT_FALSE(whole.text.who.isEmpty());
    EXPECT_FALSE(whole.text.footer.isEmpty());
    const auto& shown = std::get<VarianceChart>(*chart("overzicht-verschillen").spec());
    EXPECT_EQ(shown.rows.size(), 6U) << "two over, three under and the others";
    EXPECT_TRUE(shown.text.who.isEmpty());
    ASSERT_TRUE(m_page.reportTable());
    EXPECT_EQ(m_page.reportTable()->rows.size(), 12U);
}

TEST_F(OverviewPageTest, ChartsOfVariancesShareOneScaleWhereTheirBarsAreSeenAndABandTiesTheOthers)
{
    // −410,6 (Tabel 4) must not be longer than −469,3 (Tabel 6).
    const auto scaleOf = [this](const char* view) { return *chart(view).scale(); };
    const auto bandIn = [this](const char* view) { return bandOf(*chart(view).spec()); };
    EXPECT_NEAR(scaleOf("overzicht-verschillen"), scaleOf("overzicht-onderuitputting"), 1e-9);
    EXPECT_NEAR(scaleOf("overzicht-verschillen"), scaleOf("overzicht-ind"), 1e-9);
    EXPECT_LT(scaleOf("overzicht-begroting") * 410564, 2.0) << "nothing of them would be seen on the scale of the chapter";
    for (const char* view : {"overzicht-verschillen", "overzicht-onderdelen", "overzicht-ind", "overzicht-onderuitputting"}) {
        ASSERT_TRUE(bandIn(view)) << view << m_drive.find<QLabel>("overviewSources").text().toStdString();
        EXPECT_NEAR(bandIn(view)->amount, 500000, 0.5) << view;
    }
    EXPECT_FALSE(bandIn("overzicht-keten")) << "numbers of people";
    EXPECT_TRUE(m_drive.find<QLabel>("overviewSources").text().endsWith(QStringLiteral("Scaling band: 500,0")));
    m_drive.find<QToolButton>("overviewScaleButton").click();
    EXPECT_GT(scaleOf("overzicht-onderuitputting"), 1.2 * scaleOf("overzicht-verschillen"));
    EXPECT_NEAR(bandIn("overzicht-onderuitputting")->amount, 500000, 0.5);
    const auto link = m_page.viewLink();
    m_drive.find<QToolButton>("overviewScaleButton").click();
    ASSERT_TRUE(m_page.showViewLink(*link).ok());
    EXPECT_GT(scaleOf("overzicht-onderuitputting"), 1.2 * scaleOf("overzicht-verschillen"));
}

TEST_F(OverviewPageTest, AnExportHasTheScaleAndTheBandOfTheTiles)
{
    const std::vector<PageChart> charts = m_page.charts();
    EXPECT_EQ(charts[1].name, QStringLiteral("overzicht-verschillen-grootste"));
    EXPECT_EQ(charts[1].sameScaleAs.size(), 2U) << "IND and underspending";
    EXPECT_TRUE(bandOf(charts[1].spec));
    EXPECT_EQ(textOf(charts[1].spec).footer.last(), QStringLiteral("Scaling band: 500,0"));
}

TEST_F(OverviewPageTest, EachTileNamesWhatItIsComparedWithAndNothingOfItIsCut)
{
    for (const auto& [view, base] : {std::pair{"overzicht-begroting", "adopted budget 2025"}, {"overzicht-verschillen", "adopted budget 2025"},
                                     {"overzicht-keten", "adopted budget 2025"}, {"overzicht-onderuitputting", "second supplementary budget"}}) {
        const auto& words = m_drive.find<QLabel>((QByteArray(view) + "-words").constData());
        EXPECT_TRUE(words.text().contains(QLatin1String(base))) << words.text().toStdString();
        EXPECT_GE(words.width(), words.sizeHint().width()) << view;
        EXPECT_TRUE(chart(view).accessibleName().contains(QLatin1String(base)));
        EXPECT_TRUE(words.toolTip().contains(QLatin1String(base))) << words.toolTip().toStdString();
    }
    chart("overzicht-onderuitputting").setFocus();
    press(Qt::Key_Home);
    EXPECT_TRUE(m_message.contains(QStringLiteral("second supplementary budget"))) << m_message.toStdString();
}

TEST_F(OverviewPageTest, ALargeScreenShowsTheWholeCharts)
{
    show(1750, 1000);
    EXPECT_EQ(std::get<StackedChart>(*chart("overzicht-onderdelen").spec()).series.size(), 5U);
    EXPECT_EQ(std::get<VarianceChart>(*chart("overzicht-onderuitputting").spec()).rows.size(), 10U);
    show(1110, 640);
    EXPECT_EQ(std::get<StackedChart>(*chart("overzicht-onderdelen").spec()).series.size(), 3U);
}

TEST_F(OverviewPageTest, OpensItsViewsKeepsItsUnitAndShowsSentences)
{
    EXPECT_TRUE(m_page.open(ViewRef{QStringLiteral("overzicht-keten"), std::nullopt}));
    EXPECT_TRUE(chart("overzicht-keten").hasFocus());
    EXPECT_FALSE(m_page.open(ViewRef{QStringLiteral("ander"), std::nullopt}));
    const ChartMessage message{QStringLiteral("overzicht-keten-jaren"), QStringLiteral("Tijdigheid daalt")};
    ASSERT_TRUE(m_work.put(message).ok());
    EXPECT_EQ(textOf(*chart("overzicht-keten").spec()).message, QStringLiteral("Tijdigheid daalt"));
    m_page.setUnit(AmountUnit::Keur);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("plaats.ini")), QSettings::IniFormat);
    m_page.save(settings);
    m_page.setUnit(AmountUnit::Mln);
    m_page.restore(settings);
    EXPECT_EQ(m_page.unit(), AmountUnit::Keur);
    EXPECT_EQ(textOf(*chart("overzicht-keten").spec()).message, QStringLiteral("Tijdigheid daalt"));
    ASSERT_TRUE(m_work.change(message, std::nullopt).ok());
    EXPECT_EQ(textOf(*chart("overzicht-keten").spec()).message, QString());
}

TEST_F(OverviewPageTest, GoesToEveryDoorByTheMenu)
{
    QMenu menu;
    m_page.fillGoMenu(menu);
    for (const QAction* action : menu.actions()) {
        if (action->objectName().startsWith(QStringLiteral("go-"))) ++m_value;
    }
    EXPECT_EQ(m_value, 6);
}

TEST(OverviewPageEmpty, SaysWhatIsMissing)
{
    const auto nothing = std::make_shared<Snapshot>(SnapshotData{});
    CheckBook checks(nothing, std::make_shared<NoNotes>(), QStringLiteral("Test"));
    WorkBook work(nothing, nullptr, QString());
    OverviewPage page(nothing, overviewTopic(), checks, work);
    WindowDriver(page).show({1110, 640});
    EXPECT_TRUE(page.charts().empty());
    EXPECT_FALSE(page.reportTable());
    EXPECT_FALSE(page.currentCell());
    for (const ChartView* view : page.findChildren<ChartView*>())
        EXPECT_TRUE(view->accessibleDescription().contains(QStringLiteral("Import the annual report")));
    EXPECT_FALSE(page.findChild<QToolButton*>(QStringLiteral("overzicht-ind-door"))->isEnabled());
}

}  // namespace
}  // namespace ketenbudget::test
