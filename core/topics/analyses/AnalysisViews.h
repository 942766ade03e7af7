#pragma once

#include "core/domain/Snapshot.h"
#include "core/topics/TopicView.h"

namespace ketenbudget {

// The tabs of the page "Analysis". Each builder is a TopicEntry::build.

[[nodiscard]] TopicView priceVolumeCoa(const Snapshot& snapshot, const TopicOptions& options);    ///< Tabel 6, 8
[[nodiscard]] TopicView priceVolumeInd(const Snapshot& snapshot, const TopicOptions& options);    ///< Tabel 33
[[nodiscard]] TopicView priceVolumeNidos(const Snapshot& snapshot, const TopicOptions& options);  ///< Tabel 6, 13, 14
[[nodiscard]] TopicView scenarioCoa(const Snapshot& snapshot, const TopicOptions& options);       ///< Tabel 6, 8; unit prices
[[nodiscard]] TopicView scenarioInd(const Snapshot& snapshot, const TopicOptions& options);       ///< Tabel 33

}  // namespace ketenbudget
