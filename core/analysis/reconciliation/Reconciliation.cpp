#include "core/analysis/reconciliation/Reconciliation.h"

#include "core/analysis/reconciliation/Rules.h"
#include "core/analysis/reconciliation/Suspects.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct ReconciliationWords {
    Q_DECLARE_TR_FUNCTIONS(Reconciliation)
};

using Answer = RuleOutcome::Answer;

QString problemOf(const CheckRule& rule, Answer answer)
{
    switch (answer) {
    case Answer::UnitsDiffer: return ReconciliationWords::tr("%1: compares things of different units").arg(rule.id);
    case Answer::HasText: return ReconciliationWords::tr("%1: a cell holds words, not a number").arg(rule.id);
    case Answer::NoValue: return ReconciliationWords::tr("%1: cannot be calculated").arg(rule.id);
    case Answer::Calculated:
    case Answer::NothingPrinted: break;
    }
    return {};
}

/// A note covers the difference it was written on. Written on another one it explains nothing any more,
/// but its words may still help.
void apply(const CheckNote& note, Check& check)
{
    QStringList reasons;
    if (!check.reason.isEmpty()) reasons.append(check.reason);
    if (note.difference == check.difference.toString()) {
        if (check.state == CheckState::Unexplained) check.state = CheckState::Explained;
        reasons.append(note.text);
    } else {
        reasons.append(ReconciliationWords::tr("Note on an earlier difference: %1").arg(note.text));
    }
    check.reason = reasons.join(QLatin1Char('\n'));
}

void indexFigures(Reconciliation& result)
{
    for (std::size_t i = 0; i < result.checks.size(); ++i) {
        for (const CheckSide* side : {&result.checks[i].left, &result.checks[i].right}) {
            for (const CheckOperand& operand : side->operands) {
                std::vector<std::size_t>& checks = result.byFigure[operand.figure.index()];
                if (checks.empty() || checks.back() != i) checks.push_back(i);
            }
        }
    }
}

}  // namespace

std::size_t Reconciliation::count(CheckState state) const
{
    return static_cast<std::size_t>(
        std::count_if(checks.begin(), checks.end(), [state](const Check& check) { return check.state == state; }));
}

const std::vector<std::size_t>& Reconciliation::checksOf(FigureId figure) const
{
    static const std::vector<std::size_t> none;
    const auto found = byFigure.find(figure.index());
    return found == byFigure.end() ? none : found->second;
}

Reconciliation reconcile(const Snapshot& snapshot, const std::vector<CheckNote>& notes)
{
    RuleBook book = rulesOf(snapshot);
    const FigureValues values(snapshot);
    QHash<QString, const CheckNote*> noteOf;
    for (const CheckNote& note : notes) noteOf.insert(note.check, &note);

    Reconciliation result;
    result.problems = std::move(book.problems);
    std::vector<CheckRule> rules;  // those that gave a check, position by position
    for (CheckRule& rule : book.rules) {
        const RuleOutcome outcome = outcomeOf(rule, values);
        const QString problem = problemOf(rule, outcome.answer);
        if (!problem.isEmpty()) result.problems.push_back(problem);
        if (!outcome.calculated()) continue;
        Check check = checkOf(rule, outcome, snapshot);
        if (const CheckNote* note = noteOf.value(check.id)) apply(*note, check);
        result.checks.push_back(std::move(check));
        rules.push_back(std::move(rule));
    }
    result.groups = findSuspects(rules, result.checks, values);
    indexFigures(result);
    return result;
}

}  // namespace ketenbudget
