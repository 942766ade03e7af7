#include "core/analysis/Bridge.h"
#include "core/analysis/Calculation.h"
#include "core/analysis/LineValues.h"
#include "core/charts/ChartWords.h"
#include "core/charts/VarianceChartBuilder.h"
#include "core/format/Terms.h"
#include "core/topics/TopicPanels.h"
#include "core/topics/TopicParts.h"
#include "core/topics/variances/VarianceBridges.h"
#include "core/topics/variances/VarianceParts.h"
#include "core/topics/variances/VarianceViews.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct LineBridgesWords {
    Q_DECLARE_TR_FUNCTIONS(LineBridgesWords)
};

constexpr Structure structure = Structure::Recast;
constexpr Measure measure = Measure::Expenditure;
const QString chapter = QStringLiteral("brug-regels");
const QString budget = QStringLiteral("begroting");
const QString instruments = QStringLiteral("instrumenten");

/// "brug-regels-37.4-zbo-rwt": the value of the choice, and the name of the chart.
QString nameOf(const BudgetLine& line)
{
    const QString path = line.kind == LineKind::Article ? line.path : line.path.section(QLatin1Char('/'), 1);
    return chapter + QLatin1Char('-') + QString(path).replace(QLatin1Char('/'), QLatin1Char('-'));
}

std::optional<LineId> levelOf(const Snapshot& snapshot, const QString& name)
{
    for (const BudgetLine& line : snapshot.lines()) {
        if (line.structure == structure && nameOf(line) == name) return line.id;
    }
    return std::nullopt;
}

TopicChoice levelChoice(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicChoice choice{QStringLiteral("niveau"), LineBridgesWords::tr("&Level"),
                       {{chapter, LineBridgesWords::tr("Asylum and Migration (XX)")}}, {}, false, true};
    for (const BudgetLine& line : snapshot.lines()) {
        const bool level = line.structure == structure && line.kind != LineKind::Subtotal && snapshot.hasMeasure(line.id, measure);
        if (!level || linesOfLevel(snapshot, structure, line.id, measure).size() < 2) continue;
        const QString part = line.parent ? snapshot.line(*line.parent).code : QString();
        const QString name = line.kind == LineKind::InstrumentType ? part + QLatin1Char(' ') + line.name : line.displayName();
        choice.options.push_back({nameOf(line), name});
    }
    choice.current = chosenValue(options, choice, chapter);
    return choice;
}

TopicChoice stepsChoice(const TopicOptions& options)
{
    TopicChoice choice{QStringLiteral("stappen"), LineBridgesWords::tr("Ste&ps"),
                       {{instruments, LineBridgesWords::tr("instruments")},
                        {QStringLiteral("onderdelen"), LineBridgesWords::tr("the lines directly below")}}, {}};
    choice.current = chosenValue(options, choice, instruments);
    return choice;
}

std::vector<int> realisedYears(const Snapshot& snapshot)
{
    std::vector<int> years;
    for (const Stand& stand : standsOf(snapshot, structure, measure)) {
        if (stand.phase == BudgetPhase::Realisation) years.push_back(stand.year.value);
    }
    return years;
}

TopicChoice fromChoice(const std::vector<int>& years, const TopicOptions& options)
{
    const Stand adopted{BudgetPhase::AdoptedBudget, {years.back()}};
    TopicChoice choice{QStringLiteral("van"), LineBridgesWords::tr("F&rom"), {{budget, termFor(adopted)}}, {}};
    for (auto year = years.rbegin() + 1; year != years.rend(); ++year)
        choice.options.push_back({QString::number(*year), termFor(Stand{BudgetPhase::Realisation, {*year}})});
    choice.current = chosenValue(options, choice, budget);
    return choice;
}

/// Only years after the one it begins with; from the budget only the realisation of its own year.
TopicChoice toChoice(const std::vector<int>& years, const QString& from, const TopicOptions& options)
{
    TopicChoice choice{QStringLiteral("tot"), LineBridgesWords::tr("&To"), {}, {}};
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        if (from == budget ? *year == years.back() : *year > from.toInt())
            choice.options.push_back({QString::number(*year), termFor(Stand{BudgetPhase::Realisation, {*year}})});
    }
    choice.current = chosenValue(options, choice, QString::number(years.back()));
    return choice;
}

/// Amount of the level; of the chapter the sum of its articles.
Operand wholeOf(const Snapshot& snapshot, std::optional<LineId> level, const Stand& stand)
{
    if (level) return {operandLabel(snapshot, *level, stand), lineAmount(snapshot, *level, measure, stand)};
    std::vector<Operand> articles;
    for (const LineId article : snapshot.articles(structure)) {
        if (snapshot.hasMeasure(article, measure))
            articles.push_back({operandLabel(snapshot, article, stand), lineAmount(snapshot, article, measure, stand)});
    }
    const QString label = LineBridgesWords::tr("Asylum and Migration (XX), %1").arg(termFor(stand));
    return {label, totalOf(label, std::move(articles))};
}

struct Chosen {
    std::optional<LineId> level;
    Comparison comparison;
    bool lowest = true;
};

Chosen chosenIn(const Snapshot& snapshot, const std::vector<TopicChoice>& choices)
{
    Chosen chosen;
    chosen.level = levelOf(snapshot, choices[0].current);
    chosen.lowest = choices[1].current == instruments;
    const int to = choices[3].current.toInt();
    const QString& from = choices[2].current;
    chosen.comparison = {measure,
                         {BudgetPhase::Realisation, {to}},
                         from == budget ? Stand{BudgetPhase::AdoptedBudget, {to}} : Stand{BudgetPhase::Realisation, {from.toInt()}}};
    return chosen;
}

QStringList notesOf(const Bridge& bridge, const Comparison& comparison)
{
    const bool others = std::any_of(bridge.steps.begin(), bridge.steps.end(),
                                    [](const BridgeStep& step) { return step.kind == BridgeStep::Kind::Others; });
    QStringList notes{others ? LineBridgesWords::tr("The five lines with the largest differences are steps of their own, the others are one; the "
                                                    "steps add up exactly.")
                             : LineBridgesWords::tr("Each line with a difference is a step of its own; the steps add up exactly.")};
    if (comparison.base.phase == BudgetPhase::Realisation)
        notes.append(LineBridgesWords::tr("Break: until 2024 the realisation comes in part from the accounts of Justice and Security (VI). "
                                          "Tables 6 and 16 recast it to the division at the end of 2025, so that the years compare."));
    return notes;
}

}  // namespace

TopicView lineBridges(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("brug-regels");
    view.tab = LineBridgesWords::tr("Bridge over the lines");
    const std::vector<int> years = realisedYears(snapshot);
    if (years.empty()) return view;
    view.choices = {levelChoice(snapshot, options), stepsChoice(options), fromChoice(years, options)};
    view.choices.push_back(toChoice(years, view.choices.back().current, options));
    const Chosen chosen = chosenIn(snapshot, view.choices);
    const std::vector<LineId> lines = chosen.lowest ? instrumentsOf(snapshot, structure, measure, chosen.level)
                                                    : linesOfLevel(snapshot, structure, chosen.level, measure);
    const auto bridge = bridgeOverLines(snapshot, {chosen.comparison, wholeOf(snapshot, chosen.level, chosen.comparison.base),
                                                   wholeOf(snapshot, chosen.level, chosen.comparison.actual), lines});
    if (!bridge) return view;
    addBridgeColumns(view, false);
    BridgeShape shape;
    shape.name = view.choices.front().current;
    shape.unit = options.unit;
    shape.comparison = chosen.comparison;
    if (chosen.comparison.base.phase == BudgetPhase::Realisation) shape.baseFill = FillRole::EarlierYear;
    if (chosen.level) shape.printed = printedRow(snapshot, *chosen.level, measure, chosen.comparison.actual);
    view.charts.push_back(addBridge(view, snapshot, *bridge, shape));
    view.notes = notesOf(*bridge, chosen.comparison);
    view.footer = chosenPolarities(snapshot, lines, measure);
    view.links = {{LineBridgesWords::tr("To the work list"), ViewRef{QStringLiteral("verschillen"), {}}}};
    if (chosen.level) view.links.push_back({LineBridgesWords::tr("To the lines of %1").arg(snapshot.line(*chosen.level).displayName()), *chosen.level});
    finishView(view, snapshot,
               {subjectPhrase(snapshot, chosen.level), termFor(measure) + QStringLiteral(", ") + termFor(structure).toLower() + QStringLiteral(", ") + LineBridgesWords::tr("over the lines"),
                comparisonPhrase(chosen.comparison)},
               unitPhrase(options.unit));
    return view;
}

}  // namespace ketenbudget
