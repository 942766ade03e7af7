#pragma once

#include "core/domain/Finding.h"

#include <QString>

#include <array>

namespace ketenbudget {

inline constexpr std::array allFindingCategories{FindingCategory::Finding, FindingCategory::Recommendation,
                                                 FindingCategory::Measure, FindingCategory::Perspective,
                                                 FindingCategory::Objective};
inline constexpr std::array allFindingReporters{FindingReporter::Adr, FindingReporter::Ar, FindingReporter::Ministry,
                                                FindingReporter::Review};
inline constexpr std::array allFindingStates{FindingState::New, FindingState::Open, FindingState::InProgress,
                                             FindingState::Solved, FindingState::Noted};

[[nodiscard]] QString termFor(FindingCategory category);  ///< "recommendation" / "aanbeveling"
[[nodiscard]] QString termFor(FindingReporter reporter);  ///< "ministry" / "ministerie"
[[nodiscard]] QString termFor(FindingState state);        ///< "in progress" / "in uitvoering"
/// The state with its sign, so that it can be told apart at a glance without colour: "+ new".
[[nodiscard]] QString markedTerm(FindingState state);

}  // namespace ketenbudget
