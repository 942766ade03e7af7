#pragma once

#include "core/analysis/reconciliation/CheckFormula.h"
#include "core/domain/Check.h"
#include "core/domain/DeclaredCheck.h"
#include "core/domain/Snapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

/// A check before it is calculated: what must relate to what.
struct CheckRule {
    QString id;
    CheckKind kind = CheckKind::Sum;
    QString title;
    CheckFormula left;   ///< what is recomputed
    CheckFormula right;  ///< what is printed, or a limit
    CheckRelation relation = CheckRelation::Equal;
    std::optional<CheckFormula> expected;  ///< the part of left − right that the reason covers
    QString reason;
};

/// The rules of a snapshot, with what is wrong in the expressions that gave none.
struct RuleBook {
    std::vector<CheckRule> rules;
    std::vector<QString> problems;
};

/// What the calculation of a rule says.
struct RuleOutcome {
    enum class Answer {
        Calculated,
        NothingPrinted,  ///< a side has only blank cells, or no cell has a number: there is nothing to check
        UnitsDiffer,
        HasText,
        NoValue,  ///< a division by zero, or numbers too large
    };
    Answer answer = Answer::Calculated;
    CheckState state = CheckState::Equal;
    Unit unit = Unit::Eur1000;
    FormulaValue left;
    FormulaValue right;
    Rational difference;
    Rational tolerance;
    std::optional<Rational> expected;

    [[nodiscard]] bool calculated() const { return answer == Answer::Calculated; }
};

/// Calculates a rule with these values, without the user's notes.
[[nodiscard]] RuleOutcome outcomeOf(const CheckRule& rule, const FigureValues& values);

/// The check that a calculated outcome makes of its rule.
[[nodiscard]] Check checkOf(const CheckRule& rule, const RuleOutcome& outcome, const Snapshot& snapshot);

/// The figures of both sides with the sign they have in left − right.
[[nodiscard]] std::vector<CheckOperand> operandsOf(const CheckRule& rule);

}  // namespace ketenbudget
