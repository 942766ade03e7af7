#pragma once

#include "core/report/CheckTable.h"

namespace ketenbudget {

/// The listed checks for a terminal: by state, the unexplained ones under the cell that they have in
/// common, each with both sides. The last line counts every state, of the filter's table where it
/// names one.
[[nodiscard]] QByteArray checksAsText(const Snapshot& snapshot, const Reconciliation& reconciliation,
                                      const CheckFilter& filter);

/// A check in words: both sides with their formulas, the difference and the reason.
[[nodiscard]] QStringList checkLines(const Check& check);

}  // namespace ketenbudget
