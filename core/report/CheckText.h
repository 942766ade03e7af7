#pragma once

#include "core/report/CheckTable.h"

namespace ketenbudget {

/// The listed checks for a terminal: by state, the unexplained ones under the cell that they have in
/// common, each with both sides. The last line counts every state, of the filter's table where it
/// names one.
[[nodiscard]] QByteArray checksAsText(const Snapshot& snapshot, const Reconciliation& reconciliation,
                                      const CheckFilter& filter);

}  // namespace ketenbudget
