#pragma once

#include "core/analysis/FindingsFilter.h"
#include "core/report/ReportTable.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// The lists of findings that there are.
enum class FindingList {
    BySubject,    ///< all that pass a filter
    Review,       ///< perspectives, chain objectives and measures of the review of 2021
    Information,  ///< on information management
};

/// "subject", "review", "information".
[[nodiscard]] QString codeOf(FindingList list);
[[nodiscard]] std::optional<FindingList> findingListFromCode(QStringView code);
/// What the tab of a list is called.
[[nodiscard]] QString nameOf(FindingList list);

/// Positions in the Snapshot of the findings of a list, below their subjects; `filter` limits the first list only.
[[nodiscard]] std::vector<std::size_t> listedFindings(const Snapshot& snapshot, FindingList list, const FindingsFilter& filter);

/// What a finding is known by in every edition: its document and key, "adr-2025/inkoop".
[[nodiscard]] QString findingName(const Snapshot& snapshot, std::size_t finding);
[[nodiscard]] std::optional<std::size_t> findFinding(const Snapshot& snapshot, const QString& name);

/// A list of findings with all that is known of each, and their documents below it.
[[nodiscard]] ReportTable findingsReport(const Snapshot& snapshot, FindingList list, const FindingsFilter& filter = {});

}  // namespace ketenbudget
