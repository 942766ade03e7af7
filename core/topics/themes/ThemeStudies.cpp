#include "core/charts/AxisTicks.h"
#include "core/topics/TableSections.h"
#include "core/topics/TopicParts.h"
#include "core/topics/themes/ThemeParts.h"
#include "core/topics/themes/ThemeViews.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct ThemeStudiesWords {
    Q_DECLARE_TR_FUNCTIONS(ThemeStudiesWords)
};

constexpr int firstTable = 52;
constexpr int lastTable = 54;
const QString type = QStringLiteral("study_type");

QString wordsOf(const TopicView& view, const TopicRow& row, const QString& key)
{
    const auto at = columnOf(view, key);
    return at && *at < row.cells.size() ? row.cells[*at].words : QString();
}

QStringList typesOf(const TopicView& view)
{
    QStringList types;
    for (const TopicRow& row : view.rows) {
        const QString words = wordsOf(view, row, type);
        if (!words.isEmpty() && !types.contains(words)) types.append(words);
    }
    types.sort();
    return types;
}

/// How many studies of each type there are, per table.
TopicChart typesChart(const TopicView& view, const std::vector<TableReader>& tables)
{
    StackedChart chart;
    double highest = 0;
    for (const TableReader& table : tables) {
        chart.columns.append(table.table().title.section(QStringLiteral(" - "), 2));
        chart.fills.push_back(FillRole::Realisation);
    }
    for (const QString& one : typesOf(view)) chart.series.push_back({one, {}, {}, one});
    for (const TableReader& table : tables) {
        int all = 0;
        for (StackedSeries& series : chart.series) {
            const auto count = static_cast<int>(std::count_if(view.rows.begin(), view.rows.end(), [&](const TopicRow& row) {
                return row.printed && row.printed->table == table.table().id && wordsOf(view, row, type) == series.label;
            }));
            series.values.push_back({count > 0 ? std::optional<double>(count) : std::nullopt, QString::number(count)});
            series.details += QStringLiteral(", ") + QString::number(count);
            all += count;
        }
        chart.totals.push_back({static_cast<double>(all), QString::number(all)});
        highest = std::max(highest, static_cast<double>(all));
    }
    const AxisScale scale = barScale(0, highest, AmountUnit::Keur);
    chart.axisMax = scale.max;
    chart.ticks = scale.ticks;
    chart.text.what = ThemeStudiesWords::tr("Number of studies by type, counted");
    return {QStringLiteral("thema-onderzoek-soorten"), std::move(chart)};
}

}  // namespace

TopicView themeStudies(const Snapshot& snapshot, const TopicOptions&)
{
    TopicView view;
    view.name = QStringLiteral("thema-onderzoek");
    view.tab = ThemeStudiesWords::tr("Studies");
    std::vector<TableReader> tables;
    for (int number = firstTable; number <= lastTable; ++number) {
        if (const auto table = TableReader::open(snapshot, number)) tables.push_back(*table);
    }
    if (tables.empty()) return view;
    view.labelHeader = tables.front().table().labelHeader;
    QMap<QString, QString> same;
    for (const PrintedColumn& column : tables.front().table().columns) {
        view.columns.push_back({column.key, column.header, TopicColumn::Kind::Words});
        same.insert(column.key, column.key);
    }
    for (const TableReader& table : tables) {
        addSection(view, table, {same});
        if (!table.table().note.isEmpty()) view.notes.append(QStringLiteral("Tabel %1: ").arg(table.table().number) + table.table().note);
    }
    view.charts.push_back(typesChart(view, tables));
    linkToLine(view, snapshot, QStringLiteral("37/37.4"));
    linkToLine(view, snapshot, QStringLiteral("37/37.5"));
    finishView(view, snapshot,
               {themeMinistry(), ThemeStudiesWords::tr("Evaluations and other studies"), ThemeStudiesWords::tr("state at the end of 2025")}, {});
    return view;
}

}  // namespace ketenbudget
