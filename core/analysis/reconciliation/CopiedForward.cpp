#include "core/analysis/reconciliation/CopiedForward.h"

#include "core/analysis/reconciliation/CellNames.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct CopiedWords {
    Q_DECLARE_TR_FUNCTIONS(CopiedForward)
};

constexpr std::int64_t leastTelling = 100;

bool isTelling(const Figure& figure)
{
    return figure.value && (*figure.value >= leastTelling || *figure.value <= -leastTelling);
}

bool isEarlierRealisation(const PrintedColumn& column, const PrintedColumn& budget)
{
    return column.role == ColumnRole::Stand && column.stand.phase == BudgetPhase::Realisation &&
           column.stand.year < budget.stand.year;
}

CheckRule ruleFor(const Snapshot& snapshot, FigureId budget, FigureId realised)
{
    const CellRef& earlier = snapshot.figure(realised).cell;
    const PrintedColumn& column = snapshot.table(earlier.table).columns[static_cast<std::size_t>(earlier.column)];
    CheckRule rule;
    rule.id =
        cellId(snapshot, budget) + QLatin1Char('/') + codeOf(CheckKind::CopiedForward) + QLatin1Char('/') + column.key;
    rule.kind = CheckKind::CopiedForward;
    rule.title = CopiedWords::tr("%1: equals %2").arg(cellTitle(snapshot, budget), column.header);
    rule.left = cellOf(budget);
    rule.right = cellOf(realised);
    return rule;
}

}  // namespace

std::vector<CheckRule> copiedForwardRules(const Snapshot& snapshot, const PrintedTable& table)
{
    std::vector<CheckRule> rules;
    for (const PrintedRow& row : table.rows) {
        for (std::size_t i = 0; i < row.figures.size(); ++i) {
            const PrintedColumn& budget = table.columns[i];
            const Figure& figure = snapshot.figure(row.figures[i]);
            const bool isBudget = budget.role == ColumnRole::Stand && budget.stand.phase == BudgetPhase::AdoptedBudget;
            if (!isBudget || !isTelling(figure)) continue;
            for (std::size_t j = 0; j < row.figures.size(); ++j) {
                const Figure& earlier = snapshot.figure(row.figures[j]);
                const bool same = earlier.value == figure.value && earlier.decimals == figure.decimals;
                if (same && isEarlierRealisation(table.columns[j], budget))
                    rules.push_back(ruleFor(snapshot, figure.id, earlier.id));
            }
        }
    }
    return rules;
}

}  // namespace ketenbudget
