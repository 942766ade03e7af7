#pragma once

#include "core/domain/Snapshot.h"
#include "core/topics/TopicView.h"

// The views of the migration chain. Each reads the tables that its comment names.
namespace ketenbudget {

[[nodiscard]] TopicView chainIndicators(const Snapshot& snapshot, const TopicOptions& options);   ///< Tabel 8
[[nodiscard]] TopicView chainDepartures(const Snapshot& snapshot, const TopicOptions& options);   ///< Tabel 8, return
[[nodiscard]] TopicView chainOnTime(const Snapshot& snapshot, const TopicOptions& options);       ///< Tabel 10
[[nodiscard]] TopicView chainReception(const Snapshot& snapshot, const TopicOptions& options);    ///< Tabel 6, 8, 11, 12
[[nodiscard]] TopicView chainGuardianship(const Snapshot& snapshot, const TopicOptions& options); ///< Tabel 13, 14
[[nodiscard]] TopicView chainIndex(const Snapshot& snapshot, const TopicOptions& options);        ///< Tabel 6, 8, 12
[[nodiscard]] TopicView chainRelations(const Snapshot& snapshot, const TopicOptions& options);    ///< Tabel 6, 7, 8

}  // namespace ketenbudget
