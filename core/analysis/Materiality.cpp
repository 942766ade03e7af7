#include "core/analysis/Materiality.h"

#include "core/analysis/LineValues.h"

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr Money million(std::int64_t count) { return Money::fromKeur(count * 1000); }

}  // namespace

ThresholdScale standardScale(int year)
{
    return {year,
            {{million(50), million(1), million(2)},
             {million(200), million(2), million(4)},
             {million(1000), million(5), million(10)},
             {std::nullopt, million(10), million(20)}}};
}

ThresholdScale departmentScale(int year)
{
    return {year, {{std::nullopt, million(5), million(5)}}};
}

ThresholdScale scaleOf(const UserWork& work, int year)
{
    const auto own = std::find_if(work.thresholds.begin(), work.thresholds.end(),
                                  [year](const ThresholdScale& scale) { return scale.year == year; });
    // A scale without classes says nothing of any article.
    return own == work.thresholds.end() || own->classes.empty() ? standardScale(year) : *own;
}

ScaleOrigin originOf(const ThresholdScale& scale)
{
    if (scale == standardScale(scale.year)) return ScaleOrigin::Standard;
    return scale == departmentScale(scale.year) ? ScaleOrigin::Department : ScaleOrigin::User;
}

const ThresholdClass* classOf(const ThresholdScale& scale, Money size)
{
    const auto found = std::find_if(scale.classes.begin(), scale.classes.end(), [size](const ThresholdClass& one) {
        return !one.below || size < *one.below;
    });
    return found == scale.classes.end() ? nullptr : &*found;
}

Money limitOf(const ThresholdClass& one, MutationKind kind)
{
    return kind == MutationKind::Policy ? one.policy : one.technical;
}

bool reaches(Money variance, Money limit)
{
    return std::max(variance, -variance) >= limit;
}

Operand articleSize(const Snapshot& snapshot, const QString& article, Measure measure, int year)
{
    const auto line = snapshot.findLine(Structure::Legal, article);
    if (!line) return {};
    const Measure sized = measure == Measure::Receipts ? measure : Measure::Expenditure;
    for (const BudgetPhase phase : {BudgetPhase::DraftBudget, BudgetPhase::AdoptedBudget}) {
        const Stand stand{phase, {year}};
        const Quantity amount = lineAmount(snapshot, *line, sized, stand);
        if (amount.hasValue()) return {operandLabel(snapshot, *line, stand), amount};
    }
    return {};
}

std::optional<Money> limitFor(const Snapshot& snapshot, LineId line, Measure measure, int year, MutationKind kind)
{
    const QString article = snapshot.line(snapshot.pathTo(line).front()).path;
    const auto size = articleSize(snapshot, article, measure, year).quantity.money();
    if (!size) return std::nullopt;
    const ThresholdScale scale = scaleOf(snapshot.userWork(), year);
    const ThresholdClass* one = classOf(scale, *size);
    if (!one) return std::nullopt;
    return limitOf(*one, kind);
}

}  // namespace ketenbudget
