#include "core/analysis/Bridge.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/LineValues.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace ketenbudget {
namespace {

struct BridgeWords {
    Q_DECLARE_TR_FUNCTIONS(BridgeWords)
};

std::vector<Operand> operandsOf(const std::vector<BridgeStep>& steps)
{
    std::vector<Operand> operands;
    for (const BridgeStep& step : steps) operands.push_back({step.label, step.amount});
    return operands;
}

/// What the steps leave of end − start becomes a step of its own.
void addRest(Bridge& bridge, const QString& label, Polarity polarity)
{
    const Quantity whole = differenceOf(BridgeWords::tr("Whole difference"), bridge.end, bridge.start);
    BridgeStep rest;
    rest.amount = whole;
    if (!bridge.steps.empty()) {
        const Quantity told = totalOf(BridgeWords::tr("Steps together"), operandsOf(bridge.steps));
        rest.amount = differenceOf(label, {BridgeWords::tr("Whole difference"), whole},
                                   {BridgeWords::tr("Steps together"), told});
    }
    if (!rest.amount.hasValue() || rest.amount.value == 0) return;
    rest.judgement = judge(rest.amount, polarity);
    bridge.steps.push_back(std::move(rest));
}

/// An amount that is not printed is none: a line that begins or ends has its whole amount as its difference.
BridgeStep lineStep(const Snapshot& snapshot, LineId line, const Comparison& comparison)
{
    const LineVariance variance = lineVariance(snapshot, line, comparison);
    BridgeStep step;
    step.kind = BridgeStep::Kind::Line;
    step.label = snapshot.line(line).displayName();
    step.line = line;
    step.amount = variance.delta;
    if (!variance.delta.hasValue() && variance.actual.hasValue())
        step.amount = totalOf(step.label, {{operandLabel(snapshot, line, comparison.actual), variance.actual}});
    if (!variance.delta.hasValue() && variance.base.hasValue())
        step.amount = negativeOf(step.label, {operandLabel(snapshot, line, comparison.base), variance.base});
    step.judgement = judge(step.amount, polarityOf(snapshot.line(line), comparison.measure));
    return step;
}

/// Many lines are judged together only where all of them are judged alike.
Polarity polarityOf(const Snapshot& snapshot, const std::vector<BridgeStep>& steps, Measure measure)
{
    if (steps.empty()) return Polarity::NotJudged;
    const Polarity first = polarityOf(snapshot.line(*steps.front().line), measure);
    const bool alike = std::all_of(steps.begin(), steps.end(), [&](const BridgeStep& step) {
        return polarityOf(snapshot.line(*step.line), measure) == first;
    });
    return alike ? first : Polarity::NotJudged;
}

BridgeStep othersOf(const Snapshot& snapshot, const std::vector<BridgeStep>& steps, Measure measure)
{
    BridgeStep others;
    others.kind = BridgeStep::Kind::Others;
    others.lines = static_cast<int>(steps.size());
    others.amount = totalOf(BridgeWords::tr("Other lines"), operandsOf(steps));
    others.judgement = judge(others.amount, polarityOf(snapshot, steps, measure));
    return others;
}

}  // namespace

std::int64_t sumOfSteps(const Bridge& bridge)
{
    return std::accumulate(bridge.steps.begin(), bridge.steps.end(), std::int64_t{0},
                           [](std::int64_t sum, const BridgeStep& step) { return sum + step.amount.value; });
}

std::optional<Bridge> bridgeOverExplanations(const Snapshot& snapshot, LineId line, const Comparison& comparison)
{
    const LineExplanation text = explanationOf(snapshot, line, comparison);
    Bridge bridge;
    bridge.start = {operandLabel(snapshot, line, comparison.base),
                    lineAmount(snapshot, line, comparison.measure, comparison.base)};
    bridge.end = {operandLabel(snapshot, line, comparison.actual),
                  lineAmount(snapshot, line, comparison.measure, comparison.actual)};
    if (!text.explains() || !bridge.start.quantity.hasValue() || !bridge.end.quantity.hasValue()) return std::nullopt;
    const Polarity polarity = polarityOf(snapshot.line(line), comparison.measure);
    for (const ExplainedMutation& mutation : text.mutations) {
        BridgeStep step;
        step.kind = BridgeStep::Kind::Mutation;
        step.label = mutation.amount->label;
        step.amount = mutation.effect;
        step.judgement = judge(step.amount, polarity);
        step.mutation = mutation;
        bridge.steps.push_back(std::move(step));
    }
    addRest(bridge, BridgeWords::tr("Not explained"), polarity);
    return bridge;
}

std::optional<Bridge> bridgeOverLines(const Snapshot& snapshot, const LineBridgeRequest& request)
{
    Bridge bridge{request.start, request.end, {}};
    if (!bridge.start.quantity.hasValue() || !bridge.end.quantity.hasValue()) return std::nullopt;
    for (const LineId line : request.lines) {
        BridgeStep step = lineStep(snapshot, line, request.comparison);
        if (step.amount.hasValue() && step.amount.value != 0) bridge.steps.push_back(std::move(step));
    }
    std::stable_sort(bridge.steps.begin(), bridge.steps.end(), [](const BridgeStep& a, const BridgeStep& b) {
        return std::llabs(a.amount.value) > std::llabs(b.amount.value);
    });
    // One line too many is no group: it stands for itself.
    if (bridge.steps.size() > request.most + 1) {
        const auto first = bridge.steps.begin() + static_cast<std::ptrdiff_t>(request.most);
        const std::vector<BridgeStep> others(first, bridge.steps.end());
        bridge.steps.erase(first, bridge.steps.end());
        bridge.steps.push_back(othersOf(snapshot, others, request.comparison.measure));
    }
    addRest(bridge, BridgeWords::tr("Not in the lines"), Polarity::NotJudged);
    return bridge;
}

}  // namespace ketenbudget
