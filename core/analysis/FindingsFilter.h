#pragma once

#include "core/domain/Snapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

/// Which findings are shown; what is empty does not limit.
struct FindingsFilter {
    std::optional<FindingCategory> category;
    std::optional<FindingState> state;
    std::optional<FindingReporter> reporter;
    QString text;  ///< every word must occur

    [[nodiscard]] bool empty() const;
    bool operator==(const FindingsFilter&) const = default;
};

/// Positions in the Snapshot of the findings that pass.
[[nodiscard]] std::vector<std::size_t> filteredFindings(const Snapshot& snapshot, const FindingsFilter& filter);

/// The perspectives, chain objectives and measures of the document of the review.
[[nodiscard]] std::vector<std::size_t> reviewFindings(const Snapshot& snapshot);

/// The findings about the subject whose maturity is measured: information management.
[[nodiscard]] std::vector<std::size_t> informationFindings(const Snapshot& snapshot);

/// The findings about one subject, in the order of years and documents, with this one among them.
[[nodiscard]] std::vector<std::size_t> courseOf(const Snapshot& snapshot, std::size_t finding);

/// How the findings about a subject went over the years: "2024: ADR open, AR open → 2025: AR solved". Empty
/// where no auditor or ministry gave a finding a state.
[[nodiscard]] QString courseText(const Snapshot& snapshot, const QString& subject);

}  // namespace ketenbudget
