#include "core/analysis/Bridge.h"
#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"
#include "core/topics/TopicPanels.h"
#include "core/topics/TopicParts.h"
#include "core/topics/variances/VarianceBridges.h"
#include "core/topics/variances/VarianceParts.h"
#include "core/topics/variances/VarianceViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ExplainedBridgesWords {
    Q_DECLARE_TR_FUNCTIONS(ExplainedBridgesWords)
};

const QString lineId = QStringLiteral("regel");
const QString allLines = QStringLiteral("alle");

QString nameOf(const Snapshot& snapshot, const ExplainedLine& offered)
{
    const QString name = nameInChapter(snapshot, offered.line);
    if (offered.comparison.measure == Measure::Receipts) return ExplainedBridgesWords::tr("%1, receipts").arg(name);
    if (offered.comparison.measure == Measure::Commitments) return ExplainedBridgesWords::tr("%1, commitments").arg(name);
    return name;
}

TopicChoice lineChoice(const Snapshot& snapshot, const std::vector<ExplainedLine>& offered, const TopicOptions& options)
{
    TopicChoice choice{lineId, ExplainedBridgesWords::tr("&Line"), {{allLines, ExplainedBridgesWords::tr("All lines")}}, {}};
    for (const ExplainedLine& one : offered)
        choice.options.push_back({bridgeName(snapshot, one.line, one.comparison.measure), nameOf(snapshot, one)});
    choice.current = chosenValue(options, choice, allLines);
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

void addLine(TopicView& view, const Snapshot& snapshot, const ExplainedLine& one, AmountUnit unit)
{
    const auto bridge = bridgeOverExplanations(snapshot, one.line, one.comparison);
    if (!bridge) return;
    const Measure measure = one.comparison.measure;
    BridgeShape shape;
    shape.name = bridgeName(snapshot, one.line, measure);
    shape.tab = nameOf(snapshot, one);
    shape.note = noteOf(snapshot, one, unit);
    shape.printed = printedRow(snapshot, one.line, measure, one.comparison.actual);
    shape.unit = unit;
    TopicChart chart = addBridge(view, snapshot, *bridge, shape);
    ChartText& text = textOf(chart.spec);
    text.who = subjectPhrase(snapshot, one.line);
    text.what = measurePhrase(snapshot.line(one.line).structure, measure, unit);
    text.when = comparisonPhrase(one.comparison);
    text.footer += chosenPolarities(snapshot, {one.line}, measure);
    view.charts.push_back(std::move(chart));
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
    for (const ExplainedLine& one : offered) {
        const bool shown = chosen == allLines || chosen == bridgeName(snapshot, one.line, one.comparison.measure);
        if (shown) addLine(view, snapshot, one, options.unit);
    }
    view.notes = {ExplainedBridgesWords::tr("Each step is an amount of the report's text, as printed; what the steps leave of the "
                                            "difference is a step of its own."),
                  ExplainedBridgesWords::tr("ca.: the text itself gives the amount as approximate. A step that goes beyond the "
                                            "difference is not corrected: then the rest has the other sign.")};
    view.links = {{ExplainedBridgesWords::tr("To the work list"), ViewRef{QStringLiteral("verschillen"), {}}},
                  {ExplainedBridgesWords::tr("Bridge over the lines"), ViewRef{QStringLiteral("brug-regels"), {}}}};
    finishView(view, snapshot,
               {ExplainedBridgesWords::tr("Asylum and Migration (XX)"), ExplainedBridgesWords::tr("From the adopted budget to the realisation"),
                comparisonPhrase(offered.front().comparison)},
               unitPhrase(options.unit));
    return view;
}

}  // namespace ketenbudget
