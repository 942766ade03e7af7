#pragma once

#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"
#include "core/report/ReportTable.h"

namespace ketenbudget {

/// The was/wordt table: each line of the budget act with its adopted budget, the line it became,
/// that line's budget in the recast series, and the difference between the two.
[[nodiscard]] ReportTable buildCrosswalkTable(const Snapshot& snapshot, AmountUnit unit);

/// The rows of the was/wordt table that name this line on either side.
[[nodiscard]] std::vector<Crosswalk> crosswalkOf(const Snapshot& snapshot, LineId line);

}  // namespace ketenbudget
