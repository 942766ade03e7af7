#include "core/topics/chain/ChainViews.h"
#include "core/topics/TableReader.h"
#include "tests/core/support/Report.h"
#include "tests/core/topics/TopicCells.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <utility>

// The forecasts (MPP) of the asylum inflow, as published: autumn 2025 40.000–55.300 for 2025 and 39.000–67.100 for
// 2026; autumn 2023 45.000/60.000/68.000 for 2023; spring 2023 at most 76.000.
namespace ketenbudget::test {
namespace {

struct Bound {
    const char* key;
    int year;
    std::int64_t value;
};

/// The annual report with forecasts as packages of their own.
class ReportWithForecasts {
public:
    ReportWithForecasts()
    {
        const Snapshot& from = report();
        m_data = {from.documents(), from.tables(), from.figures(), from.lines(), from.crosswalk(), {}, {}, {}, {}, {}};
        for (Account account : from.accounts()) {
            if (account.key.startsWith(QStringLiteral("keten/prognose"))) continue;
            std::erase_if(account.rows, [&from](const RowRef& row) {
                return from.document(from.table(row.table).document).key != currentReport();
            });
            if (!account.rows.empty()) m_data.accounts.push_back(std::move(account));
        }
    }

    void add(const char* name, const char* account, std::initializer_list<Bound> bounds)
    {
        PrintedTable table;
        table.id = TableId(m_data.tables.size());
        table.document = DocumentId(m_data.documents.size());
        table.number = 1;
        table.unit = Unit::Count;
        table.note = QStringLiteral("transcription of %1").arg(QString::fromLatin1(name));
        PrintedRow row;
        row.label = QStringLiteral("totale asielinstroom");
        row.textLine = 1;
        for (const Bound& bound : bounds) {
            Figure figure;
            figure.id = FigureId(m_data.figures.size());
            figure.cell = {table.id, 0, static_cast<int>(table.columns.size())};
            figure.state = CellState::Value;
            figure.value = bound.value;
            figure.unit = Unit::Count;
            row.figures.push_back(figure.id);
            m_data.figures.push_back(figure);
            const QString key = QString::fromLatin1(bound.key);
            const bool realised = key.startsWith(QStringLiteral("realisation"));
            table.columns.push_back({key,
                                     key,
                                     realised ? ColumnRole::Stand : ColumnRole::Value,
                                     {BudgetPhase::Realisation, {bound.year}},
                                     {}});
        }
        table.rows.push_back(std::move(row));
        Document document;
        document.id = table.document;
        document.key = document.shortTitle = QString::fromLatin1(name);
        document.tables.push_back(table.id);
        addToAccount(QString::fromLatin1(account), {table.id, 0});
        m_data.documents.push_back(std::move(document));
        m_data.tables.push_back(std::move(table));
    }

    [[nodiscard]] Snapshot snapshot() const { return Snapshot(m_data); }

private:
    void addToAccount(const QString& key, const RowRef& row)
    {
        const auto found = std::find_if(m_data.accounts.begin(), m_data.accounts.end(),
                                        [&key](const Account& account) { return account.key == key; });
        if (found != m_data.accounts.end()) {
            found->rows.push_back(row);
        } else {
            m_data.accounts.push_back({key, Polarity::NotJudged, false, {row}});
        }
    }

    SnapshotData m_data;
};

Snapshot withForecasts()
{
    ReportWithForecasts made;
    made.add("MPP najaar 2025", "keten/prognose/asielinstroom",
             {{"minimum_2025", 2025, 40000},
              {"maximum_2025", 2025, 55300},
              {"minimum_2026", 2026, 39000},
              {"maximum_2026", 2026, 67100}});
    made.add("MPP najaar 2023", "keten/prognose/asielinstroom-zonder-oekraine",
             {{"minimum_2023", 2023, 45000}, {"mediaan_2023", 2023, 60000}, {"maximum_2023", 2023, 68000}});
    made.add("MPP voorjaar 2023", "keten/prognose/asielinstroom-zonder-oekraine", {{"maximum_2023", 2023, 76000}});
    return made.snapshot();
}

const SeriesPanel& panelOf(const PanelsChart& chart, const char* start)
{
    for (const SeriesPanel& panel : chart.panels) {
        if (panel.title.startsWith(QString::fromUtf8(start))) return panel;
    }
    qFatal("no panel %s", start);
}

std::size_t yearAt(const PanelsChart& chart, const char* year)
{
    return static_cast<std::size_t>(chart.years.indexOf(QString::fromLatin1(year)));
}

TEST(ChainForecast, BandsStandAtTheirYearsBesideTheRealisation)
{
    const Snapshot snapshot = withForecasts();
    const TopicView view = chainForecast(snapshot, {});
    const auto& chart = std::get<PanelsChart>(chartOf(view, "keten-prognose-asielinstroom"));
    ASSERT_EQ(chart.panels.size(), 3U);
    EXPECT_EQ(chart.years.back(), QStringLiteral("2026"));
    const SeriesPanel& autumn = panelOf(chart, "MPP najaar 2025");
    ASSERT_EQ(autumn.bands.size(), 1U);
    const PanelBand::Range& at2025 = autumn.bands.front().ranges.at(yearAt(chart, "2025"));
    EXPECT_EQ(at2025.text, QStringLiteral("40.000–55.300"));
    EXPECT_EQ(at2025.low, 40000);
    EXPECT_FALSE(at2025.middle.has_value());
    EXPECT_FALSE(autumn.bands.front().ranges.at(yearAt(chart, "2024")).low.has_value());
    const Mark& realised = autumn.series.front().points.at(yearAt(chart, "2025"));
    EXPECT_EQ(realised.text, QStringLiteral("42.810"));
    EXPECT_FALSE(autumn.series.front().points.at(yearAt(chart, "2026")).value.has_value());
    ASSERT_EQ(autumn.marks.size(), 1U);
    EXPECT_EQ(autumn.marks.front().value.text, QStringLiteral("76.400"));
    EXPECT_EQ(static_cast<std::size_t>(autumn.marks.front().year), yearAt(chart, "2025"));
}

TEST(ChainForecast, HoldsThePublishedForecasts)
{
    const TopicView view = topicView("keten-prognose");
    const auto& chart = std::get<PanelsChart>(chartOf(view, "keten-prognose-asielinstroom"));
    ASSERT_EQ(chart.panels.size(), 4U);
    const auto textAt = [&chart](const char* name, const char* year) {
        return panelOf(chart, name).bands.front().ranges.at(yearAt(chart, year)).text;
    };
    EXPECT_EQ(textAt("MPP najaar 2025", "2026"), QStringLiteral("39.000–67.100"));
    EXPECT_EQ(textAt("Vorige prognose", "2025"), QStringLiteral("52.000–74.800"));
    EXPECT_EQ(textAt("MPP najaar 2023", "2023"), QStringLiteral("45.000–68.000"));
    // Inflow of 2017 in the chain's own report: 35.030; 2018 is printed nowhere here.
    EXPECT_EQ(chart.years.front(), QStringLiteral("2016"));
    EXPECT_EQ(chart.panels.front().series.at(1).points.at(1).text, QStringLiteral("35.030"));
}

TEST(ChainForecast, AMedianAndASingleBoundAreKept)
{
    const Snapshot snapshot = withForecasts();
    const TopicView view = chainForecast(snapshot, {});
    const auto& chart = std::get<PanelsChart>(chartOf(view, "keten-prognose-asielinstroom"));
    EXPECT_EQ(panelOf(chart, "MPP najaar 2023").bands.front().ranges.at(yearAt(chart, "2023")).middle, 60000);
    const PanelBand::Range& spring = panelOf(chart, "MPP voorjaar 2023").bands.front().ranges.at(yearAt(chart, "2023"));
    EXPECT_FALSE(spring.low.has_value());
    EXPECT_EQ(spring.high, 76000);
    EXPECT_EQ(spring.text, QStringLiteral("at most 76.000"));
    EXPECT_EQ(panelOf(chart, "MPP voorjaar 2023").marks.size(), 1U);  // the budget alone
    EXPECT_EQ(panelOf(chart, "MPP voorjaar 2023").axisMax, panelOf(chart, "MPP najaar 2025").axisMax);
}

TEST(ChainForecast, EachPanelIsARowOfTheTable)
{
    const Snapshot snapshot = withForecasts();
    const TopicView view = chainForecast(snapshot, {});
    EXPECT_EQ(cellText(view, "Asielinstroom¹", "year_2025"), QStringLiteral("42.810"));
    EXPECT_EQ(cellText(view, "Asielinstroom¹", "year_2026"), QString());
    const auto& chart = std::get<PanelsChart>(chartOf(view, "keten-prognose-asielinstroom"));
    for (const SeriesPanel& panel : chart.panels)
        EXPECT_EQ(view.rows.at(static_cast<std::size_t>(panel.key.value_or(-1))).label, panel.title);
    EXPECT_TRUE(view.footer.filter(QStringLiteral("MPP najaar 2025")).size() > 0);
    EXPECT_TRUE(view.notes.filter(QStringLiteral("transcription of MPP voorjaar 2023")).size() == 1);
}

TEST(ChainForecast, TheInflowOfOtherDocumentsIsALineOfItsOwn)
{
    ReportWithForecasts made;
    made.add("Rapportage 2017", "keten/instroom/asiel",
             {{"realisation_2016", 2016, 33570}, {"realisation_2017", 2017, 35030}});
    const Snapshot snapshot = made.snapshot();
    const TopicView view = chainForecast(snapshot, {});
    EXPECT_EQ(cellText(view, "Rapportage 2017 — totale asielinstroom", "year_2017"), QStringLiteral("35.030"));
    const auto& chart = std::get<PanelsChart>(chartOf(view, "keten-prognose-asielinstroom"));
    EXPECT_EQ(chart.years.front(), QStringLiteral("2016"));
    EXPECT_EQ(chart.years.at(2), QStringLiteral("2018"));  // printed nowhere: a gap in its place
    const auto& series = chart.panels.front().series;
    ASSERT_EQ(series.size(), 2U);
    EXPECT_EQ(series[1].role, LineRole::Other);
    EXPECT_EQ(series[1].points[0].value, 33570);
    EXPECT_FALSE(series[0].points[2].value.has_value());
}

TEST(ChainForecast, WithoutForecastsTheRealisationStands)
{
    const Snapshot snapshot = ReportWithForecasts().snapshot();
    const TopicView view = chainForecast(snapshot, {});
    EXPECT_EQ(std::get<PanelsChart>(chartOf(view, "keten-prognose-asielinstroom")).panels.size(), 1U);
}

}  // namespace
}  // namespace ketenbudget::test
