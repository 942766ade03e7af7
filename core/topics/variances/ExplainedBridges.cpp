#include "core/analysis/Bridge.h"
#include "core/charts/ChartWords.h"
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

struct ExplainedBridgesWords {
    Q_DECLARE_TR_FUNCTIONS(ExplainedBridgesWords)
};

QString nameOf(const Snapshot& snapshot, const ExplainedLine& offered)
{
    const QString name = nameInChapter(snapshot, offered.line);
    if (offered.comparison.measure == Measure::Receipts) return ExplainedBridgesWords::tr("%1, receipts").arg(name);
    if (offered.comparison.measure == Measure::Commitments) return ExplainedBridgesWords::tr("%1, commitments").arg(name);
    return name;
}

TopicChoice lineChoice(const Snapshot& snapshot, const std::vector<ExplainedLine>& offered, const TopicOptions& options)
{
    TopicChoice choice{bridgeChoiceId(), ExplainedBridgesWords::tr("&Line"), {}, {}};
    choice.named = true;
    for (const ExplainedLine& one : offered)
        choice.options.push_back({bridgeName(snapshot, one.line, one.comparison.measure), nameOf(snapshot, one)});
    choice.current = chosenValue(options, choice, choice.options.front().value);
    return choice;
}

/// What the text at Tabel 4 has to do with the line.
QString noteOf(const Snapshot& snapshot, const ExplainedLine& one, AmountUnit unit)
{
    const Quantity left = underspendingOf(snapshot, one.line, one.comparison);
    if (!left.hasValue()) return {};
    const QString amount = formatQuantity(left, unit, SignMode::Explicit);
    if (explanationOf(snapshot, one.line, one.comparison).underspending)
        return ExplainedBridgesWords::tr("The steps are those of the text at Table 4, which explains %1 against the "
                                         "second supplementary budget; the line's own text names no mutation.")
            .arg(amount);
    return ExplainedBridgesWords::tr("Table 4 names %1 against the second supplementary budget. It is no step: the text of "
                                     "the line may tell of the same money.")
        .arg(amount);
}

bool anyApproximate(const Bridge& bridge)
{
    return std::any_of(bridge.steps.begin(), bridge.steps.end(),
                       [](const BridgeStep& step) { return step.mutation && step.mutation->amount->approximate; });
}

/// The steps are no cells: the passages they stand in.
QString sourceOf(const Bridge& bridge)
{
    QStringList passages;
    for (const BridgeStep& step : bridge.steps) {
        if (step.mutation && !passages.contains(passageWords(*step.mutation->passage)))
            passages += passageWords(*step.mutation->passage);
    }
    return ExplainedBridgesWords::tr("Source of the steps: text of the report, %1").arg(passages.join(QStringLiteral("; ")));
}

QString titleOf(const Snapshot& snapshot, const ExplainedLine& one)
{
    return QStringList{termFor(one.comparison.measure), termFor(snapshot.line(one.line).structure).toLower(),
                       ExplainedBridgesWords::tr("over the explanations")}
        .join(QStringLiteral(", "));
}

/// To the printed row that the passage is about; its panel shows the passage.
void addPassageLink(TopicView& view, const Explanation& passage)
{
    if (!passage.rows.empty()) view.links.push_back({passageWords(passage), passage.rows.front()});
}

void addLine(TopicView& view, const Snapshot& snapshot, const ExplainedLine& one, AmountUnit unit)
{
    const auto bridge = bridgeOverExplanations(snapshot, one.line, one.comparison);
    if (!bridge) return;
    const Measure measure = one.comparison.measure;
    BridgeShape shape;
    shape.name = bridgeName(snapshot, one.line, measure);
    shape.printed = printedRow(snapshot, one.line, measure, one.comparison.actual);
    shape.unit = unit;
    shape.comparison = one.comparison;
    view.charts.push_back(addBridge(view, snapshot, *bridge, shape));
    if (anyApproximate(*bridge))
        view.notes.append(ExplainedBridgesWords::tr("ca.: the text itself gives the amount as approximate; it counts as the printed number."));
    const QString note = noteOf(snapshot, one, unit);
    if (!note.isEmpty()) view.notes.append(note);
    view.footer = QStringList{sourceOf(*bridge)} + chosenPolarities(snapshot, {one.line}, measure);
    view.links.push_back({ExplainedBridgesWords::tr("To %1").arg(nameOf(snapshot, one)), one.line});
    for (const Explanation* passage : explanationOf(snapshot, one.line, one.comparison).passages)
        addPassageLink(view, *passage);
    finishView(view, snapshot, {subjectPhrase(snapshot, one.line), titleOf(snapshot, one), comparisonPhrase(one.comparison)},
               unitPhrase(unit));
}

}  // namespace

TopicView explainedBridges(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("brug-toelichting");
    view.tab = ExplainedBridgesWords::tr("Bridge over the explanations");
    const std::vector<ExplainedLine> offered = explainedLines(snapshot);
    if (offered.empty()) return view;
    addBridgeColumns(view, true);
    view.choices = {lineChoice(snapshot, offered, options)};
    const QString& chosen = view.choices.front().current;
    view.notes = {ExplainedBridgesWords::tr("Each step is an amount of the report's text, as printed; what the steps leave of the "
                                            "difference is a step of its own.")};
    view.links = {{ExplainedBridgesWords::tr("To the work list"), ViewRef{QStringLiteral("verschillen"), {}}},
                  {ExplainedBridgesWords::tr("Bridge over the lines"), ViewRef{QStringLiteral("brug-regels"), {}}}};
    for (const ExplainedLine& one : offered) {
        if (chosen == bridgeName(snapshot, one.line, one.comparison.measure)) addLine(view, snapshot, one, options.unit);
    }
    return view;
}

}  // namespace ketenbudget
