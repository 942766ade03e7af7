#pragma once

#include "core/domain/Snapshot.h"
#include "core/topics/TopicView.h"

// The views of the agency IND. Each reads the tables that its comment names.
namespace ketenbudget {

[[nodiscard]] TopicView indBalance(const Snapshot& snapshot, const TopicOptions& options);  ///< Tabel 25

}  // namespace ketenbudget
