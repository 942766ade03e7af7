#pragma once

#include "core/domain/Snapshot.h"
#include "core/topics/TopicView.h"

// The views of the balance statement and its specifications. Each reads the tables that its comment names.
namespace ketenbudget {

[[nodiscard]] TopicView balanceSheet(const Snapshot& snapshot, const TopicOptions& options);        ///< Tabel 34
[[nodiscard]] TopicView balanceMeans(const Snapshot& snapshot, const TopicOptions& options);        ///< Tabel 35-38
[[nodiscard]] TopicView balanceReceivables(const Snapshot& snapshot, const TopicOptions& options);  ///< Tabel 39-43
[[nodiscard]] TopicView balanceAdvances(const Snapshot& snapshot, const TopicOptions& options);     ///< Tabel 44-46
[[nodiscard]] TopicView balanceGuarantees(const Snapshot& snapshot, const TopicOptions& options);   ///< Tabel 47
[[nodiscard]] TopicView balanceObligations(const Snapshot& snapshot, const TopicOptions& options);  ///< Tabel 48-50
[[nodiscard]] TopicView balanceLoans(const Snapshot& snapshot, const TopicOptions& options);        ///< Tabel 2

}  // namespace ketenbudget
