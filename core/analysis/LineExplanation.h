#pragma once

#include "core/analysis/Quantity.h"
#include "core/analysis/Variance.h"
#include "core/domain/Snapshot.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// An amount by which, as the text says, a line went up or down.
struct ExplainedMutation {
    const Explanation* passage = nullptr;
    const ExplainedAmount* amount = nullptr;
    Quantity effect;  ///< with its sign, in thousands of euro; its formula names the words of the text
};

/// What the report says of the variance of a line.
struct LineExplanation {
    std::vector<const Explanation*> passages;  ///< that tell of the line; those with the mutations first, then those with any
    std::vector<ExplainedMutation> mutations;  ///< against the base of the comparison
    bool underspending = false;  ///< the mutations are those of the text at Tabel 4, the line's own passage names none
    [[nodiscard]] bool explains() const { return !mutations.empty(); }
};

/// The passages on the rows that print the line's realisation, and the amounts they give for its going up or down.
/// These are mutations since the adopted budget: of another base there are none. Where a line's own passages name
/// none, those of its item in the list of underspending (Tabel 4) are taken; they are never added to others, as both
/// may tell of the same money (COA: 356 million in the one, 232 in the other). Against the second supplementary
/// budget only those of Tabel 4 count.
[[nodiscard]] LineExplanation explanationOf(const Snapshot& snapshot, LineId line, const Comparison& comparison);

/// The item of Tabel 4 ("Grootste posten met onderuitputting") about the line: what was left of the stand after
/// the second supplementary budget. The table names neither that stand nor a line of Tabel 6; the field reads it so.
/// Empty where the table has none, or the comparison is not of that year's expenditure.
[[nodiscard]] std::optional<FigureId> underspendingFigure(const Snapshot& snapshot, LineId line,
                                                          const Comparison& comparison);
/// The same in thousands of euro.
[[nodiscard]] Quantity underspendingOf(const Snapshot& snapshot, LineId line, const Comparison& comparison);

}  // namespace ketenbudget
