#pragma once

#include "core/analysis/reconciliation/FigureValues.h"
#include "core/domain/Check.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// One side of a check as a calculation over printed cells.
struct CheckFormula {
    enum class Kind { Number, Cell, Sum, Product, Quotient };
    Kind kind = Kind::Number;

    // A number that is no cell: of an expression (exact), or of the text of a document (rounded).
    Rational number;
    Rational tolerance;
    std::optional<Unit> unit;
    QString text;  ///< as printed or written

    // A cell; `anyColumn` instead of a figure where the column is still open (`T8.1505.*`).
    FigureId figure{0};
    std::optional<RowRef> anyColumn;

    // A calculation. A sum has a sign for each part; product and quotient have two parts.
    std::vector<CheckFormula> parts;
    std::vector<int> signs;
};

[[nodiscard]] CheckFormula cellOf(FigureId figure);
[[nodiscard]] CheckFormula sumOf(const std::vector<CheckOperand>& operands);

/// What a formula comes to: its value, and the lowest and highest value it may stand for when each
/// cell is off by half of its last printed digit.
struct FormulaValue {
    Rational value;
    Rational low;
    Rational high;
    std::optional<Unit> unit;  ///< none for a plain number or a ratio of like things
    bool unitsDiffer = false;  ///< adds things of different units
    bool hasText = false;      ///< a cell holds words
    int cells = 0;
    int blanks = 0;   ///< cells where nothing is printed
    int numbers = 0;  ///< cells where a number is printed

    [[nodiscard]] bool allBlank() const { return cells > 0 && blanks == cells; }
    [[nodiscard]] Rational tolerance() const;
};

[[nodiscard]] FormulaValue valueOf(const CheckFormula& formula, const FigureValues& values);

/// The cells of a formula in their order, each with its sign; 0 within a product or quotient.
[[nodiscard]] std::vector<CheckOperand> operandsOf(const CheckFormula& formula);

}  // namespace ketenbudget
