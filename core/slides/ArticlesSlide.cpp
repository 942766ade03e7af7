#include "core/slides/SlideParts.h"

#include "core/catalog/ChartCatalog.h"
#include "core/charts/ChartWords.h"
#include "core/charts/VarianceChartBuilder.h"
#include "core/charts/YearsChartBuilder.h"
#include "core/report/ArticlesTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(SlideWords)
};

struct Wanted {
    Structure structure = Structure::Recast;
    Measure measure = Measure::Expenditure;
    std::optional<LineId> level;
    std::optional<LineId> line;
    QString missing;  ///< path of a level that is not in the figures
};

Wanted wantedOf(const Snapshot& snapshot, const ViewLink& link)
{
    Wanted wanted;
    wanted.structure = structureFromCode(link.parts.value(part::Structure)).value_or(Structure::Recast);
    wanted.measure = measureFromCode(link.parts.value(part::Measure)).value_or(Measure::Expenditure);
    const QString level = link.parts.value(part::Level);
    wanted.level = snapshot.findLine(wanted.structure, level);
    if (!level.isEmpty() && (!wanted.level || !snapshot.hasMeasure(*wanted.level, wanted.measure))) wanted.missing = level;
    wanted.line = snapshot.findLine(wanted.structure, link.parts.value(part::Line));
    return wanted;
}

/// A row of the tiers leads to its own level where it has one.
void addDrills(Slide& slide, const Snapshot& snapshot, const Wanted& wanted, const ViewLink& link)
{
    for (const LineId line : linesOfLevel(snapshot, wanted.structure, wanted.level, wanted.measure)) {
        if (linesOfLevel(snapshot, wanted.structure, line, wanted.measure).empty() || line == wanted.level) continue;
        ViewLink deeper = link;
        deeper.parts.insert(part::Level, snapshot.line(line).path);
        deeper.parts.remove(part::Line);
        deeper.parts.remove(part::Filter);
        deeper.parts.remove(part::Chart);
        slide.drills.emplace_back(static_cast<int>(line.index()), deeper);
    }
}

}  // namespace

Slide articlesSlide(const Snapshot& snapshot, const ViewLink& link)
{
    Slide slide;
    const Wanted wanted = wantedOf(snapshot, link);
    if (!wanted.missing.isEmpty()) {
        slide.problem = SlideWords::tr("The line “%1” is not in these figures any more.").arg(wanted.missing);
        return slide;
    }
    const AmountUnit unit = unitOf(link);
    slide.title = subjectPhrase(snapshot, wanted.level);
    const Comparison comparison = defaultComparison(snapshot, wanted.structure, wanted.measure);
    slide.charts.push_back({varianceChartName(snapshot, wanted.structure, wanted.measure, wanted.level),
                            buildVarianceChart(snapshot, {wanted.structure, comparison, wanted.level, unit, {}})});
    if (const auto line = wanted.line ? wanted.line : wanted.level; line && snapshot.hasMeasure(*line, wanted.measure)) {
        slide.charts.push_back({yearsChartName(snapshot, wanted.measure, *line),
                                buildYearsChart(snapshot, {*line, wanted.measure, unit, {}})});
    }
    addDrills(slide, snapshot, wanted, link);
    slide.table = withColumnsOf(link, buildArticlesTable(snapshot, {wanted.structure, wanted.measure, unit, wanted.level,
                                                                   link.parts.value(part::Filter)}));
    return slide;
}

}  // namespace ketenbudget
