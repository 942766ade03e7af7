#include "core/topics/variances/VarianceWork.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/LineValues.h"
#include "core/format/Terms.h"
#include "core/format/WorkText.h"
#include "core/topics/TopicPanels.h"
#include "core/topics/TopicParts.h"
#include "core/topics/variances/VarianceParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct VarianceWorkWords {
    Q_DECLARE_TR_FUNCTIONS(VarianceWorkWords)
};

TopicChoice measureChoice(const TopicOptions& options)
{
    TopicChoice choice{QStringLiteral("maat"), VarianceWorkWords::tr("&Measure"), {}, {}};
    for (const Measure measure : {Measure::Expenditure, Measure::Commitments, Measure::Receipts})
        choice.options.push_back({codeOf(measure), termFor(measure)});
    choice.current = chosenValue(options, choice, codeOf(Measure::Expenditure));
    return choice;
}

/// The budget act prints nothing but zeros for the years before 2025, and Tabel 4 is about expenditure.
TopicChoice baseChoice(const Comparison& standard, const TopicOptions& options)
{
    const int year = standard.actual.year.value;
    std::vector<Stand> bases{standard.base};
    if (standard.measure == Measure::Expenditure)
        bases.insert(bases.end(), {{BudgetPhase::Realisation, {year - 1}}, {BudgetPhase::SecondSupplementary, {year}}});
    TopicChoice choice{QStringLiteral("basis"), VarianceWorkWords::tr("&Base"), {}, {}};
    for (const Stand& base : bases) choice.options.push_back({codeOf(base.phase), termFor(base)});
    choice.current = chosenValue(options, choice, codeOf(standard.base.phase));
    return choice;
}

TopicChoice limitChoice(const TopicOptions& options)
{
    TopicChoice choice{QStringLiteral("grens"), VarianceWorkWords::tr("L&imit"),
                       {{QStringLiteral("beleidsmatig"), VarianceWorkWords::tr("policy")},
                        {QStringLiteral("technisch"), VarianceWorkWords::tr("technical")}}, {}};
    choice.current = chosenValue(options, choice, choice.options.front().value);
    return choice;
}

TopicChoice levelChoice(const TopicOptions& options)
{
    TopicChoice choice{QStringLiteral("niveau"), VarianceWorkWords::tr("&Level"),
                       {{QStringLiteral("instrumenten"), VarianceWorkWords::tr("instruments")},
                        {QStringLiteral("onderdelen"), VarianceWorkWords::tr("article parts")}}, {}};
    choice.current = chosenValue(options, choice, choice.options.front().value);
    return choice;
}

TopicChoice showChoice(const TopicOptions& options)
{
    TopicChoice choice{QStringLiteral("toon"), VarianceWorkWords::tr("Sh&ow"),
                       {{QString::fromUtf16(showOver), VarianceWorkWords::tr("over the limit")},
                        {QString::fromUtf16(showOpen), VarianceWorkWords::tr("still to be explained")},
                        {QString::fromUtf16(showAll), VarianceWorkWords::tr("all lines")}}, {}};
    choice.current = chosenValue(options, choice, choice.options.front().value);
    return choice;
}

/// Expenditure by instrument or article part; the budget act prints commitments and receipts of whole articles.
std::vector<LineId> linesOf(const Snapshot& snapshot, const VarianceChoices& choices)
{
    const Measure measure = choices.work.comparison.measure;
    if (measure != Measure::Expenditure) return snapshot.articles(choices.work.structure);
    if (!choices.parts) return instrumentsOf(snapshot, choices.work.structure, measure);
    std::vector<LineId> parts;
    for (const BudgetLine& line : snapshot.lines()) {
        const bool part = line.structure == choices.work.structure && line.kind == LineKind::ArticlePart;
        if (part && snapshot.hasMeasure(line.id, measure)) parts.push_back(line.id);
    }
    return parts;
}

/// Against the second supplementary budget the report prints the difference alone; the stand follows from it.
LineVariance varianceOf(const Snapshot& snapshot, LineId line, const Comparison& comparison)
{
    if (comparison.base.phase != BudgetPhase::SecondSupplementary) return lineVariance(snapshot, line, comparison);
    LineVariance variance;
    variance.delta = underspendingOf(snapshot, line, comparison);
    if (!variance.delta.hasValue()) return variance;
    variance.actual = lineAmount(snapshot, line, comparison.measure, comparison.actual);
    const QString name = snapshot.line(line).displayName();
    const Operand actual{operandLabel(snapshot, line, comparison.actual), variance.actual};
    const Operand base{operandLabel(snapshot, line, comparison.base), {}};
    variance.base = differenceOf(base.label, actual, {VarianceWorkWords::tr("Table 4, %1").arg(name), variance.delta});
    variance.percent = relativeDifferenceOf(deltaPercentHeader(comparison.base) + QStringLiteral(" — ") + name, actual,
                                            {base.label, variance.base});
    variance.judgement = judge(variance.delta, polarityOf(snapshot.line(line), comparison.measure));
    return variance;
}

std::optional<PassageAbove> passageAbove(const Snapshot& snapshot, LineId line, const Comparison& comparison)
{
    for (auto above = snapshot.line(line).parent; above; above = snapshot.line(*above).parent) {
        const LineExplanation there = explanationOf(snapshot, *above, comparison);
        if (there.explains()) return PassageAbove{*above, there.passages.front()};
    }
    return std::nullopt;
}

const LineNote* noteOn(const Snapshot& snapshot, LineId id, const Comparison& comparison)
{
    const BudgetLine& line = snapshot.line(id);
    const QString subject = lineSubject(line.structure, line.path, comparison.measure);
    const QString key = noteComparison(comparison);
    const auto& notes = snapshot.userWork().lineNotes;
    const auto found = std::find_if(notes.begin(), notes.end(), [&](const LineNote& note) {
        return note.subject == subject && note.comparison == key;
    });
    return found == notes.end() ? nullptr : &*found;
}

VarianceItem itemOf(const Snapshot& snapshot, LineId line, const VarianceWork& work)
{
    VarianceItem item;
    item.line = line;
    item.variance = varianceOf(snapshot, line, work.comparison);
    if (work.comparison.base.phase == BudgetPhase::AdoptedBudget) item.later = underspendingOf(snapshot, line, work.comparison);
    item.limit = limitFor(snapshot, line, work.comparison.measure, work.comparison.actual.year.value, work.kind);
    item.report = explanationOf(snapshot, line, work.comparison);
    if (!item.report.explains()) item.above = passageAbove(snapshot, line, work.comparison);
    item.note = noteOn(snapshot, line, work.comparison);
    const auto delta = item.variance.delta.money();
    if (!delta || !item.limit || !reaches(*delta, *item.limit)) return item;
    const bool explained = item.report.explains() || item.note;
    item.state = explained ? VarianceState::Explained : VarianceState::NeedsExplanation;
    return item;
}

}  // namespace

Quantity VarianceItem::explained() const
{
    if (!report.explains()) return {};
    std::vector<Operand> amounts;
    for (const ExplainedMutation& mutation : report.mutations) amounts.push_back({mutation.amount->label, mutation.effect});
    return totalOf(VarianceWorkWords::tr("Explained in the report"), std::move(amounts));
}

VarianceChoices varianceChoices(const Snapshot& snapshot, const TopicOptions& options)
{
    VarianceChoices choices;
    choices.shown.push_back(measureChoice(options));
    const Measure measure = measureFromCode(choices.shown[0].current).value_or(Measure::Expenditure);
    VarianceWork& work = choices.work;
    work.structure = measure == Measure::Expenditure ? Structure::Recast : Structure::Legal;
    work.comparison = defaultComparison(snapshot, work.structure, measure);
    choices.shown.push_back(baseChoice(work.comparison, options));
    work.comparison.base.phase = phaseFromCode(choices.shown[1].current).value_or(work.comparison.base.phase);
    if (work.comparison.base.phase == BudgetPhase::Realisation) --work.comparison.base.year.value;
    choices.shown.push_back(limitChoice(options));
    work.kind = choices.shown[2].current == choices.shown[2].options[0].value ? MutationKind::Policy : MutationKind::Technical;
    if (measure == Measure::Expenditure) {
        choices.shown.push_back(levelChoice(options));
        choices.parts = choices.shown[3].current != choices.shown[3].options[0].value;
    }
    choices.shown.push_back(showChoice(options));
    choices.show = choices.shown.back().current;
    return choices;
}

VarianceWork varianceWork(const Snapshot& snapshot, const VarianceChoices& choices)
{
    VarianceWork work = choices.work;
    for (const LineId line : linesOf(snapshot, choices)) {
        VarianceItem item = itemOf(snapshot, line, work);
        if (item.variance.delta.hasValue() && item.size() != 0) work.items.push_back(std::move(item));
    }
    std::stable_sort(work.items.begin(), work.items.end(),
                     [](const VarianceItem& a, const VarianceItem& b) { return a.size() > b.size(); });
    return work;
}

}  // namespace ketenbudget
