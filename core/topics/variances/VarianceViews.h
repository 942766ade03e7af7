#pragma once

#include "core/topics/TopicView.h"

#include "core/domain/Snapshot.h"

namespace ketenbudget {

// The tabs of the page "Variances". Each builder is a TopicEntry::build.

/// Lines whose variance needs an explanation, with what the report and the user say of it.
[[nodiscard]] TopicView varianceWorkList(const Snapshot& snapshot, const TopicOptions& options);
/// The staffel of the budget rules and the user's own, and the class of each article.
[[nodiscard]] TopicView varianceScale(const Snapshot& snapshot, const TopicOptions& options);
/// From the adopted budget to the realisation over the amounts that the text of the report names.
[[nodiscard]] TopicView explainedBridges(const Snapshot& snapshot, const TopicOptions& options);
/// From one stand of a level to another over its lines.
[[nodiscard]] TopicView lineBridges(const Snapshot& snapshot, const TopicOptions& options);
/// From the draft budget over the supplementary budgets to the realisation: articles 37 and 91 of chapter VI.
[[nodiscard]] TopicView phaseBridges(const Snapshot& snapshot, const TopicOptions& options);
/// The stands of these articles over the years, as each document prints them.
[[nodiscard]] TopicView phaseYears(const Snapshot& snapshot, const TopicOptions& options);

}  // namespace ketenbudget
