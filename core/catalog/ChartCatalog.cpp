#include "core/catalog/ChartCatalog.h"

#include "core/charts/ChartWords.h"
#include "core/charts/VarianceChartBuilder.h"
#include "core/charts/YearsChartBuilder.h"
#include "core/topics/Topics.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <utility>

namespace ketenbudget {
namespace {

struct CatalogWords {
    Q_DECLARE_TR_FUNCTIONS(CatalogWords)
};

constexpr std::initializer_list<Structure> structures{Structure::Recast, Structure::Legal};
constexpr std::initializer_list<Measure> measures{Measure::Expenditure, Measure::Commitments, Measure::Receipts};

QString measureSuffix(Measure measure)
{
    switch (measure) {
    case Measure::Commitments: return QStringLiteral("-verplichtingen");
    case Measure::Receipts: return QStringLiteral("-ontvangsten");
    case Measure::Expenditure: break;
    }
    return {};
}

/// "37/37.4/zbo-rwt/coa" becomes "37.4-zbo-rwt-coa": the part's code holds the article's already.
QString pathName(const BudgetLine& line)
{
    QStringList steps = line.path.split(QLatin1Char('/'));
    if (steps.size() > 1 && steps.at(1).startsWith(steps.first() + QLatin1Char('.'))) steps.removeFirst();
    return steps.join(QLatin1Char('-'));
}

QString nameOf(const QString& kind, Structure structure, Measure measure, const BudgetLine* line)
{
    QStringList parts{kind};
    if (structure == Structure::Legal) parts.append(QStringLiteral("wet"));
    if (line) parts.append(pathName(*line));
    return parts.join(QLatin1Char('-')) + measureSuffix(measure);
}

struct CatalogChart {
    ChartEntry entry;
    std::function<ChartSpec(const ChartOptions&)> build;
};

CatalogChart varianceEntry(const Snapshot& snapshot, Structure structure, Measure measure, std::optional<LineId> level)
{
    const ChartEntry entry{varianceChartName(snapshot, structure, measure, level),
                           CatalogWords::tr("Variance: %1, %2")
                               .arg(subjectPhrase(snapshot, level), measurePhrase(structure, measure, AmountUnit::Keur))};
    return {entry, [&snapshot, structure, measure, level](const ChartOptions& options) -> ChartSpec {
                const Comparison comparison = defaultComparison(snapshot, structure, measure);
                return buildVarianceChart(snapshot, {structure, comparison, level, options.unit, options.message});
            }};
}

CatalogChart yearsEntry(const Snapshot& snapshot, Measure measure, LineId line)
{
    const Structure structure = snapshot.line(line).structure;
    const ChartEntry entry{yearsChartName(snapshot, measure, line),
                           CatalogWords::tr("Years: %1, %2")
                               .arg(subjectPhrase(snapshot, line), measurePhrase(structure, measure, AmountUnit::Keur))};
    return {entry, [&snapshot, measure, line](const ChartOptions& options) -> ChartSpec {
                return buildYearsChart(snapshot, {line, measure, options.unit, options.message});
            }};
}

std::vector<CatalogChart> allCharts(const Snapshot& snapshot)
{
    std::vector<CatalogChart> charts;
    for (const Structure structure : structures) {
        for (const Measure measure : measures) {
            if (linesOfLevel(snapshot, structure, std::nullopt, measure).empty()) continue;
            charts.push_back(varianceEntry(snapshot, structure, measure, std::nullopt));
            for (const BudgetLine& line : snapshot.lines()) {
                if (line.structure != structure || !snapshot.hasMeasure(line.id, measure)) continue;
                if (!linesOfLevel(snapshot, structure, line.id, measure).empty())
                    charts.push_back(varianceEntry(snapshot, structure, measure, line.id));
                charts.push_back(yearsEntry(snapshot, measure, line.id));
            }
        }
    }
    return charts;
}

/// The charts of every view of a topic, as the view is when nothing is chosen.
std::vector<TopicChart> topicCharts(const Snapshot& snapshot)
{
    std::vector<TopicChart> charts;
    for (const Topic& topic : topics()) {
        for (const TopicEntry& entry : topic.views) {
            TopicView view = entry.build(snapshot, {});
            std::move(view.charts.begin(), view.charts.end(), std::back_inserter(charts));
        }
    }
    return charts;
}

/// The chart of that name. Mostly its view's name is the start of it: those views are made first, and no others
/// where the chart is among them.
std::optional<TopicChart> topicChart(const Snapshot& snapshot, const QString& name, AmountUnit unit)
{
    for (const bool sameStart : {true, false}) {
        for (const Topic& topic : topics()) {
            for (const TopicEntry& entry : topic.views) {
                if (name.startsWith(entry.name) != sameStart) continue;
                for (TopicChart& chart : entry.build(snapshot, {unit, {}}).charts) {
                    if (chart.name == name) return std::move(chart);
                }
            }
        }
    }
    return std::nullopt;
}

QString titleOf(const TopicChart& chart)
{
    const ChartText& text = textOf(chart.spec);
    QStringList parts{text.who, text.what, text.when, chart.tab};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace

QString varianceChartName(const Snapshot& snapshot, Structure structure, Measure measure, std::optional<LineId> level)
{
    return nameOf(QStringLiteral("verschil"), structure, measure, level ? &snapshot.line(*level) : nullptr);
}

QString yearsChartName(const Snapshot& snapshot, Measure measure, LineId line)
{
    return nameOf(QStringLiteral("jaren"), snapshot.line(line).structure, measure, &snapshot.line(line));
}

std::vector<ChartEntry> chartCatalog(const Snapshot& snapshot)
{
    std::vector<ChartEntry> entries;
    for (CatalogChart& chart : allCharts(snapshot)) entries.push_back(std::move(chart.entry));
    for (const TopicChart& chart : topicCharts(snapshot))
        entries.push_back({chart.name, titleOf(chart)});
    return entries;
}

Result<ChartSpec> buildChart(const Snapshot& snapshot, const QString& name, const ChartOptions& given)
{
    ChartOptions options = given;
    if (options.message.isEmpty()) options.message = messageAbove(snapshot.userWork(), name);
    for (const CatalogChart& chart : allCharts(snapshot)) {
        if (chart.entry.name == name) return chart.build(options);
    }
    std::optional<TopicChart> chart = topicChart(snapshot, name, options.unit);
    if (!chart) return Error{ErrorCode::UnknownName, name, {}, 0, {}};
    textOf(chart->spec).message = options.message;
    return std::move(chart->spec);
}

}  // namespace ketenbudget
