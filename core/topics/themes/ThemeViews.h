#pragma once

#include "core/domain/Snapshot.h"
#include "core/topics/TopicView.h"

// Themes that cut across articles, agencies and other bodies. Their amounts are part of lines that stand elsewhere;
// each view says of which. Each reads the tables that its comment names.
namespace ketenbudget {

[[nodiscard]] TopicView themeOda(const Snapshot& snapshot, const TopicOptions& options);        ///< Tabel 7
[[nodiscard]] TopicView themeUkraine(const Snapshot& snapshot, const TopicOptions& options);    ///< Tabel 56, 6
[[nodiscard]] TopicView themeHire(const Snapshot& snapshot, const TopicOptions& options);       ///< Tabel 55, 6, 16, 23
[[nodiscard]] TopicView themeOpenness(const Snapshot& snapshot, const TopicOptions& options);   ///< Tabel 3
[[nodiscard]] TopicView themeBodies(const Snapshot& snapshot, const TopicOptions& options);     ///< Tabel 51
[[nodiscard]] TopicView themeApparatus(const Snapshot& snapshot, const TopicOptions& options);  ///< Tabel 17
[[nodiscard]] TopicView themeStudies(const Snapshot& snapshot, const TopicOptions& options);    ///< Tabel 52-54

}  // namespace ketenbudget
