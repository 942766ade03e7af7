#include "core/analysis/reconciliation/CrosswalkChecks.h"

#include "core/analysis/reconciliation/CellNames.h"
#include "core/format/Terms.h"

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr Measure allMeasures[] = {Measure::Commitments, Measure::Expenditure, Measure::Receipts};

/// The year whose adopted budget the legal structure prints: the last one.
std::optional<Stand> budgetOf(const Snapshot& snapshot)
{
    std::optional<Stand> last;
    for (const LineId article : snapshot.articles(Structure::Legal)) {
        for (const LineFigure& figure : snapshot.line(article).figures) {
            const bool budget = figure.role == ColumnRole::Stand && figure.stand.phase == BudgetPhase::AdoptedBudget;
            if (budget && (!last || *last < figure.stand)) last = figure.stand;
        }
    }
    return last;
}

/// A legal 0 says that the line stood in another chapter or did not exist yet, not that it was 0.
bool hasAmount(const Snapshot& snapshot, std::optional<FigureId> figure)
{
    return figure && snapshot.figure(*figure).value.value_or(0) != 0;
}

CheckRule ruleFor(const Snapshot& snapshot, const QString& id, FigureId legal, FigureId recast)
{
    CheckRule rule;
    rule.id = id + QLatin1Char('/') + codeOf(CheckKind::CrossTable);
    rule.kind = CheckKind::CrossTable;
    rule.title = QStringLiteral("%1 = %2").arg(cellTitle(snapshot, recast), cellTitle(snapshot, legal));
    rule.left = cellOf(recast);
    rule.right = cellOf(legal);
    return rule;
}

/// A line that was split or merged has no single counterpart.
bool isOneToOne(const Snapshot& snapshot, const Crosswalk& step)
{
    const auto& steps = snapshot.crosswalk();
    return std::count_if(steps.begin(), steps.end(), [&step](const Crosswalk& other) {
               return other.was == step.was || other.becomes == step.becomes;
           }) == 1;
}

void addBudgets(const Snapshot& snapshot, const Stand& budget, std::vector<CheckRule>& rules)
{
    for (const Crosswalk& step : snapshot.crosswalk()) {
        if (!step.was || !isOneToOne(snapshot, step)) continue;
        const auto legal = snapshot.findStand(*step.was, Measure::Expenditure, budget);
        const auto recast = snapshot.findStand(step.becomes, Measure::Expenditure, budget);
        if (!hasAmount(snapshot, legal) || !recast) continue;
        rules.push_back(ruleFor(snapshot, cellId(snapshot, *recast) + QStringLiteral("/was"), *legal, *recast));
    }
}

void addRealisations(const Snapshot& snapshot, const Stand& realised, std::vector<CheckRule>& rules)
{
    for (const BudgetLine& line : snapshot.lines()) {
        if (line.structure != Structure::Recast) continue;
        const auto same = snapshot.findLine(Structure::Legal, line.path);
        if (!same) continue;
        for (const Measure measure : allMeasures) {
            const auto legal = snapshot.findStand(*same, measure, realised);
            const auto recast = snapshot.findStand(line.id, measure, realised);
            if (!hasAmount(snapshot, legal) || !recast || *legal == *recast) continue;
            rules.push_back(ruleFor(snapshot, cellId(snapshot, *recast) + QStringLiteral("/legal"), *legal, *recast));
        }
    }
}

}  // namespace

std::vector<CheckRule> crosswalkRules(const Snapshot& snapshot)
{
    std::vector<CheckRule> rules;
    const auto budget = budgetOf(snapshot);
    if (!budget) return rules;
    addBudgets(snapshot, *budget, rules);
    addRealisations(snapshot, {BudgetPhase::Realisation, budget->year}, rules);
    return rules;
}

}  // namespace ketenbudget
