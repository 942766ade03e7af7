#pragma once

#include "core/base/Rational.h"
#include "core/domain/Snapshot.h"

#include <vector>

namespace ketenbudget {

/// What a printed figure counts for in a check: amounts in thousands of euro, all else in its own
/// unit. Nil and blank count as 0; only a printed number is rounded, so only it has a tolerance.
struct FigureValue {
    CellState state = CellState::Blank;
    Unit unit = Unit::Eur1000;
    Rational value;
    Rational tolerance;  ///< half of the last printed digit
};

/// The unit in which figures of `unit` are compared, and what one of them counts for in it.
struct ComparisonUnit {
    Unit unit = Unit::Eur1000;
    Rational factor = 1;
};
[[nodiscard]] ComparisonUnit comparisonUnitOf(Unit unit);

/// The values of all figures of a snapshot. A value can be replaced to see what a check would say
/// of another figure; the snapshot itself is never changed.
class FigureValues {
public:
    explicit FigureValues(const Snapshot& snapshot);

    [[nodiscard]] const FigureValue& of(FigureId figure) const { return m_values[figure.index()]; }
    void replace(FigureId figure, const Rational& value) { m_values[figure.index()].value = value; }

private:
    std::vector<FigureValue> m_values;
};

}  // namespace ketenbudget
