#pragma once

#include "core/domain/Snapshot.h"
#include "core/topics/TopicView.h"

// The tiles of the overview. Each is a view of its own, with its table, and a door: the first of its links.
namespace ketenbudget {

/// Expenditure in the recast series, and commitments, expenditure and receipts as the act has them, of the chapter and
/// its articles (Tabel 6, 16 and 5, 15, 18).
[[nodiscard]] TopicView overviewBudget(const Snapshot& snapshot, const TopicOptions& options);
/// The instruments that differ most from the budget, over and under (Tabel 6, 16).
[[nodiscard]] TopicView overviewVariances(const Snapshot& snapshot, const TopicOptions& options);
/// Article parts over the years (Tabel 6, 16).
[[nodiscard]] TopicView overviewParts(const Snapshot& snapshot, const TopicOptions& options);
/// The result, the equity and the reporting tolerance of the IND (Tabel 23, 25, 20).
[[nodiscard]] TopicView overviewInd(const Snapshot& snapshot, const TopicOptions& options);
/// Inflow, occupancy and the share on time against the budget (Tabel 8, 10).
[[nodiscard]] TopicView overviewChain(const Snapshot& snapshot, const TopicOptions& options);
/// The largest items of underspending (Tabel 4).
[[nodiscard]] TopicView overviewUnderspending(const Snapshot& snapshot, const TopicOptions& options);

}  // namespace ketenbudget
