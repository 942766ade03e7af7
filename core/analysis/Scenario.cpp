#include "core/analysis/Scenario.h"

#include "core/analysis/Calculation.h"
#include "core/format/NumberFormat.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace ketenbudget {
namespace {

struct ScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioWords)
};

Operand changedBy(const Operand& driver, int percent)
{
    const Rational scaled = Rational(driver.quantity.value) * Rational(100 + percent, 100);
    const QString label = QStringLiteral("%1 %2%").arg(driver.label, formatInteger(percent, SignMode::Explicit));
    return assumedOperand(label, driver, scaled.rounded(0));
}

DriverEffect effectOf(const std::vector<Operand>& drivers, std::size_t at, const ScenarioModel& model,
                      const Operand& unchanged, int percent)
{
    std::vector<Operand> changed = drivers;
    changed[at] = changedBy(drivers[at], percent);
    DriverEffect effect{at, percent, changed[at], {changed[at].label, model(changed)}, {}};
    effect.delta = differenceOf(effect.result.label, effect.result, unchanged);
    return effect;
}

std::int64_t sizeOf(const DriverEffect& low, const DriverEffect& high)
{
    return std::max(std::abs(low.delta.value), std::abs(high.delta.value));
}

}  // namespace

Operand assumedOperand(const QString& label, const Operand& base, std::int64_t value)
{
    if (!base.quantity.hasValue() || base.quantity.value == value) return {label, base.quantity};
    Quantity change;
    change.state = QuantityState::Value;
    change.kind = base.quantity.kind;
    change.unit = base.quantity.unit;
    change.decimals = base.quantity.decimals;
    Quantity assumed = change;
    change.value = value - base.quantity.value;
    assumed.value = value;
    assumed.formula = std::make_shared<const Formula>(
        Formula{FormulaKind::Sum, label, {base, {ScenarioWords::tr("assumed change"), change}}});
    return {label, assumed};
}

std::vector<DriverEffect> sensitivity(const std::vector<Operand>& drivers, const ScenarioModel& model,
                                      const Operand& unchanged, int percent)
{
    struct Pair {
        DriverEffect low;
        DriverEffect high;
    };
    std::vector<Pair> pairs;
    for (std::size_t at = 0; at < drivers.size(); ++at)
        pairs.push_back({effectOf(drivers, at, model, unchanged, -percent), effectOf(drivers, at, model, unchanged, percent)});
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return sizeOf(a.low, a.high) > sizeOf(b.low, b.high); });
    std::vector<DriverEffect> effects;
    for (Pair& pair : pairs) {
        effects.push_back(std::move(pair.low));
        effects.push_back(std::move(pair.high));
    }
    return effects;
}

}  // namespace ketenbudget
