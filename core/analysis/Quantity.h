#pragma once

#include "core/domain/Figure.h"
#include "core/domain/Money.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace ketenbudget {

struct Formula;

enum class QuantityState {
    Value,
    Nil,            ///< a dash is printed
    Blank,          ///< nothing is printed
    NotApplicable,  ///< the calculation has no meaning here (percentage of 0): "n.v.t."
};

enum class QuantityKind {
    Money,          ///< value in thousands of euro
    PercentTenths,  ///< value in tenths of a percent: −116 is −11,6 %
    Points,         ///< difference of two percentages, in percentage points, with its own decimals
    Other,          ///< a number of any other unit, in its own decimals; never added up in a selection
};

/// A number that can say where it comes from: a printed figure, or a formula over such numbers.
struct Quantity {
    QuantityState state = QuantityState::Blank;
    QuantityKind kind = QuantityKind::Money;
    std::int64_t value = 0;                  ///< meaningful only where state is Value
    int decimals = 0;                        ///< of `value` where kind is Other or Points
    Unit unit = Unit::Eur1000;               ///< of `value` where kind is Other
    std::optional<FigureId> figure;          ///< the printed cell; for a calculated number empty
    std::shared_ptr<const Formula> formula;  ///< for a calculated number
    std::optional<FigureId> alsoPrinted;     ///< a cell of the report that prints the calculated number too
    bool incomplete = false;                 ///< an operand of the sum is not printed and was left out

    [[nodiscard]] bool hasValue() const { return state == QuantityState::Value; }
    [[nodiscard]] bool calculated() const { return formula != nullptr; }
    [[nodiscard]] std::optional<Money> money() const
    {
        if (!hasValue() || kind != QuantityKind::Money) return std::nullopt;
        return Money::fromKeur(value);
    }
};

enum class FormulaKind {
    Sum,         ///< all operands added
    Difference,  ///< first minus second
    Percentage,  ///< (first − second) / second, in tenths of a percent, rounded half away from zero
    Share,       ///< first / second, in tenths of a percent
    Index,       ///< first / second x 100, where the second is the base year; one decimal
    Quotient,    ///< first / second, in the unit and decimals of the quantity: a price, an amount per person
    Product,     ///< first x second, in the unit of the quantity: price x volume
    Proportion,  ///< first x second / third: an amount at another number of persons
};

struct Operand {
    QString label;  ///< line and stand: "COA, realisatie 2025"
    Quantity quantity;
};

struct Formula {
    FormulaKind kind = FormulaKind::Sum;
    QString label;  ///< what is calculated: "Δ vastgestelde begroting 2025 — COA"
    std::vector<Operand> operands;
};

}  // namespace ketenbudget
