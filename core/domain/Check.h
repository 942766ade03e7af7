#pragma once

#include "core/base/Rational.h"
#include "core/domain/Figure.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

enum class CheckKind {
    Sum,               ///< children = parent, or parts = total across columns
    Difference,        ///< Verschil = realisatie − begroting, saldo = baten − lasten
    RollForward,       ///< opening + mutations = closing
    Balance,           ///< activa = passiva
    Ratio,             ///< a percentage recomputed
    CrossTable,        ///< the same amount in two tables
    OpeningClosing,    ///< this year's opening = last year's closing
    SameIndicator,     ///< one indicator printed in several places
    CopiedForward,     ///< a budget that equals an earlier year's realisation
    TextAgainstTable,  ///< an amount in the text against the table
    Norm,              ///< a rule of the field with its limit
};

/// What a check found. The first four are of design.md 4; only Unexplained needs somebody's work.
enum class CheckState {
    Equal,
    WithinRounding,  ///< differs by no more than the printed figures' own rounding
    Explained,       ///< a stored reason covers the difference: the printed one or the user's
    Unexplained,
    Notice,    ///< worth a look, no error: a copied budget
    Met,       ///< a norm that is kept
    Breached,  ///< a norm that is not kept
};

/// A printed cell that takes part in a check.
struct CheckOperand {
    FigureId figure{0};
    int sign = 1;  ///< -1 where it is subtracted; 0 where it takes part in a product or ratio
};

/// One side of a check: its exact value, and how far the rounding of its cells may move it.
struct CheckSide {
    QString text;  ///< "707.102 + 170.555 + 221.278"
    Rational value;
    Rational tolerance;
    std::vector<CheckOperand> operands;
};

/// One check with its outcome. All numbers are in `unit`, amounts always in thousands of euro.
struct Check {
    QString id;  ///< stable over editions of a document: "jaarverslag-2025-xx/t09/1613/realisation_2025/sum"
    CheckKind kind = CheckKind::Sum;
    CheckState state = CheckState::Equal;
    QString title;
    Unit unit = Unit::Eur1000;
    CheckSide left;   ///< computed; for a norm the value that is held against it
    CheckSide right;  ///< printed; for a norm the limit
    Rational difference;  ///< left − right; for a norm the room: limit − value (or value − floor)
    Rational tolerance;   ///< of both sides together: (n+1)/2 of the last digit for n addends and a total
    QString reason;       ///< of the package, or the user's note; empty: none
    std::optional<Rational> expected;  ///< the part of the difference that the package's reason covers
};

/// The user's explanation of a difference. It holds while the difference is what it was.
struct CheckNote {
    QString check;  ///< id of the check
    QString text;
    QString author;
    QDateTime writtenAt;  ///< UTC
    QString difference;   ///< exact, as Rational::toString, at the time of writing
    friend bool operator==(const CheckNote&, const CheckNote&) = default;
};

[[nodiscard]] QString codeOf(CheckKind kind);
[[nodiscard]] QString codeOf(CheckState state);
[[nodiscard]] std::optional<CheckKind> checkKindFromCode(QStringView code);
[[nodiscard]] std::optional<CheckState> checkStateFromCode(QStringView code);

}  // namespace ketenbudget
