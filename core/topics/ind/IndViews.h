#pragma once

#include "core/domain/Snapshot.h"
#include "core/topics/TopicView.h"

// The views of the agency IND. Each reads the tables that its comment names.
namespace ketenbudget {

[[nodiscard]] TopicView indResult(const Snapshot& snapshot, const TopicOptions& options);          ///< Tabel 22, 23
[[nodiscard]] TopicView indTurnover(const Snapshot& snapshot, const TopicOptions& options);        ///< Tabel 24
[[nodiscard]] TopicView indFunding(const Snapshot& snapshot, const TopicOptions& options);         ///< Tabel 9; 6, 23
[[nodiscard]] TopicView indBalance(const Snapshot& snapshot, const TopicOptions& options);         ///< Tabel 25
[[nodiscard]] TopicView indReceivables(const Snapshot& snapshot, const TopicOptions& options);     ///< Tabel 26
[[nodiscard]] TopicView indPayables(const Snapshot& snapshot, const TopicOptions& options);        ///< Tabel 30, 31
[[nodiscard]] TopicView indEquity(const Snapshot& snapshot, const TopicOptions& options);          ///< Tabel 28
[[nodiscard]] TopicView indEquityMovement(const Snapshot& snapshot, const TopicOptions& options);  ///< Tabel 27
[[nodiscard]] TopicView indProvisions(const Snapshot& snapshot, const TopicOptions& options);      ///< Tabel 29
[[nodiscard]] TopicView indCashFlow(const Snapshot& snapshot, const TopicOptions& options);        ///< Tabel 32, 25
[[nodiscard]] TopicView indEfficiency(const Snapshot& snapshot, const TopicOptions& options);      ///< Tabel 33
/// One account of the statement over the years, and the whole statement: Tabel 23 and the statement of every other
/// document.
[[nodiscard]] TopicView indYears(const Snapshot& snapshot, const TopicOptions& options);
[[nodiscard]] TopicView indYearsStatement(const Snapshot& snapshot, const TopicOptions& options);

}  // namespace ketenbudget
