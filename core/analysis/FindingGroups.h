#pragma once

#include "core/domain/Snapshot.h"

#include <QString>

#include <vector>

namespace ketenbudget {

/// Findings about one subject.
struct FindingGroup {
    QString subject;
    std::vector<std::size_t> findings;  ///< by position in the Snapshot
};

/// Findings below their subjects, these by name; below a subject by year and reporter.
[[nodiscard]] std::vector<FindingGroup> findingGroups(const Snapshot& snapshot, const std::vector<std::size_t>& findings);
/// The findings of all groups, in their order.
[[nodiscard]] std::vector<std::size_t> findingsIn(const std::vector<FindingGroup>& groups);

}  // namespace ketenbudget
