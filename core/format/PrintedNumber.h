#pragma once

#include "core/domain/Figure.h"

#include <QStringView>

#include <cstdint>
#include <optional>

namespace ketenbudget {

/// What a printed token means.
struct PrintedNumber {
    CellState state = CellState::Blank;
    std::optional<std::int64_t> value;  ///< in units of 10^-decimals
    int decimals = 0;                   ///< as many as are printed
};

/// Reads a token as the reports print it: grouping '.', decimal ',', a minus that may be U+2012,
/// U+2013, U+2212 or '-', followed by an optional blank. A lone dash is Nil, nothing is Blank, and
/// a minus before 0 is the value 0. A `%` behind the digits is taken off for a percentage. Empty where
/// the token is none of these: a letter, a group of the wrong length, more decimals than the unit can
/// have, more than fifteen digits.
[[nodiscard]] std::optional<PrintedNumber> parsePrintedNumber(QStringView token, Unit unit);

}  // namespace ketenbudget
