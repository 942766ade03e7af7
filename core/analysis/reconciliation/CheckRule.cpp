#include "core/analysis/reconciliation/CheckRule.h"

#include "core/analysis/reconciliation/FormulaText.h"

namespace ketenbudget {
namespace {

using Answer = RuleOutcome::Answer;

Answer answerFor(const FormulaValue& left, const FormulaValue& right)
{
    if (left.hasText || right.hasText) return Answer::HasText;
    if (left.allBlank() || right.allBlank() || left.numbers + right.numbers == 0) return Answer::NothingPrinted;
    if (left.unitsDiffer || right.unitsDiffer) return Answer::UnitsDiffer;
    if (left.unit && right.unit && *left.unit != *right.unit) return Answer::UnitsDiffer;
    const Rational difference = left.value - right.value;
    const Rational tolerance = left.tolerance() + right.tolerance();
    return difference.isValid() && tolerance.isValid() ? Answer::Calculated : Answer::NoValue;
}

bool isKept(const CheckRule& rule, const RuleOutcome& outcome)
{
    return rule.relation == CheckRelation::AtMost ? outcome.difference <= Rational(0)
                                                  : outcome.difference >= Rational(0);
}

/// A norm is a limit, not a printed number: rounding excuses nothing.
CheckState stateOfLimit(const CheckRule& rule, const RuleOutcome& outcome)
{
    const bool kept = isKept(rule, outcome);
    if (rule.kind == CheckKind::Norm) return kept ? CheckState::Met : CheckState::Breached;
    return kept ? CheckState::Equal : CheckState::Unexplained;
}

CheckState stateOfEquality(const CheckRule& rule, const RuleOutcome& outcome, const FigureValues& values)
{
    if (outcome.difference == Rational(0)) return CheckState::Equal;
    if (outcome.difference.magnitude() <= outcome.tolerance) return CheckState::WithinRounding;
    if (!rule.expected || rule.reason.isEmpty() || !outcome.expected) return CheckState::Unexplained;
    const Rational allowed = outcome.tolerance + valueOf(*rule.expected, values).tolerance();
    const Rational rest = (outcome.difference - *outcome.expected).magnitude();
    return rest <= allowed ? CheckState::Explained : CheckState::Unexplained;
}

CheckState stateOf(const CheckRule& rule, const RuleOutcome& outcome, const FigureValues& values)
{
    if (rule.relation != CheckRelation::Equal) return stateOfLimit(rule, outcome);
    if (rule.kind == CheckKind::CopiedForward) return CheckState::Notice;
    return stateOfEquality(rule, outcome, values);
}

CheckSide sideOf(const CheckFormula& formula, const FormulaValue& value, const Snapshot& snapshot)
{
    return {textOf(formula, snapshot), value.value, value.tolerance(), operandsOf(formula)};
}

}  // namespace

RuleOutcome outcomeOf(const CheckRule& rule, const FigureValues& values)
{
    RuleOutcome outcome;
    outcome.left = valueOf(rule.left, values);
    outcome.right = valueOf(rule.right, values);
    outcome.answer = answerFor(outcome.left, outcome.right);
    if (!outcome.calculated()) return outcome;
    outcome.unit = outcome.right.unit.value_or(outcome.left.unit.value_or(Unit::Count));
    outcome.difference = outcome.left.value - outcome.right.value;
    outcome.tolerance = outcome.left.tolerance() + outcome.right.tolerance();
    if (rule.expected) {
        const FormulaValue expected = valueOf(*rule.expected, values);
        if (expected.value.isValid()) outcome.expected = expected.value;
    }
    outcome.state = stateOf(rule, outcome, values);
    // The room under a limit is what a reader asks for, not the excess over it.
    if (rule.relation == CheckRelation::AtMost) outcome.difference = -outcome.difference;
    return outcome;
}

Check checkOf(const CheckRule& rule, const RuleOutcome& outcome, const Snapshot& snapshot)
{
    Check check;
    check.id = rule.id;
    check.kind = rule.kind;
    check.state = outcome.state;
    check.title = rule.title;
    check.unit = outcome.unit;
    check.left = sideOf(rule.left, outcome.left, snapshot);
    check.right = sideOf(rule.right, outcome.right, snapshot);
    check.difference = outcome.difference;
    check.tolerance = outcome.tolerance;
    check.reason = rule.reason;
    check.expected = outcome.expected;
    return check;
}

std::vector<CheckOperand> operandsOf(const CheckRule& rule)
{
    std::vector<CheckOperand> operands = operandsOf(rule.left);
    for (const CheckOperand& operand : operandsOf(rule.right)) operands.push_back({operand.figure, -operand.sign});
    return operands;
}

}  // namespace ketenbudget
