#pragma once

#include "core/base/StrongId.h"
#include "core/domain/Money.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace ketenbudget {

using FigureId = StrongId<struct FigureTag>;
using TableId = StrongId<struct TableTag>;
using DocumentId = StrongId<struct DocumentTag>;
using LineId = StrongId<struct LineTag>;

/// The unit of a printed number; Text for a cell that holds words (Tabel 57).
enum class Unit { Eur1000, EurMln, EurMrd, Eur, Percent, Count, Months, Fte, Index, Text };

/// nil (a dash is printed), blank (nothing is printed) and a value (also 0) are three things.
enum class CellState { Value, Nil, Blank, Text };

/// How a token got its column. The text of the report lost the position of some cells.
enum class Placement {
    ByPosition,  ///< all cells of the row are in the text, in order
    ByTotal,     ///< cells are missing in the text; the column follows from a printed total
    Uncertain,   ///< cells are missing and no total decides; the order of the text was kept
};

/// Where a figure stands: document, table, row and column, as indexes into the Snapshot.
struct CellRef {
    TableId table{0};
    int row = 0;     ///< position in PrintedTable::rows
    int column = 0;  ///< position in PrintedTable::columns
    friend constexpr auto operator<=>(const CellRef&, const CellRef&) = default;
};

/// One printed cell. `raw` is the token as printed and is never corrected; `value` is its exact
/// value in units of 10^-decimals of `unit`, empty unless state is Value. `decimals` are those that
/// are printed: one row may hold "14" and "9,6", and each stands for ± half of its own last digit.
struct Figure {
    FigureId id{0};
    CellRef cell;
    QString raw;
    CellState state = CellState::Blank;
    std::optional<std::int64_t> value;
    int decimals = 0;
    Unit unit = Unit::Eur1000;
    int textLine = 0;         ///< line in the text of the document, counted from 1
    std::optional<int> page;  ///< printed page, where the text tells it
    Placement placement = Placement::ByPosition;

    /// The amount, for figures printed in thousands of euro.
    [[nodiscard]] std::optional<Money> money() const
    {
        if (unit != Unit::Eur1000 || !value) return std::nullopt;
        return Money::fromKeur(*value);
    }
};

/// Codes as stored ("EUR_1000", "value", "by_position").
[[nodiscard]] QString codeOf(Unit unit);
[[nodiscard]] QString codeOf(CellState state);
[[nodiscard]] QString codeOf(Placement placement);
[[nodiscard]] std::optional<Unit> unitFromCode(QStringView code);
[[nodiscard]] std::optional<CellState> cellStateFromCode(QStringView code);
[[nodiscard]] std::optional<Placement> placementFromCode(QStringView code);
/// The most digits that may be printed behind the decimal comma: 3 for EUR_MLN, 2 for
/// EUR_MRD, EUR and PERCENT, 1 for MONTHS, FTE and INDEX, else 0. A token with more is a typing error.
[[nodiscard]] int mostDecimalsOf(Unit unit);

}  // namespace ketenbudget
