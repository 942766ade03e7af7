#pragma once

#include "core/topics/Topics.h"

#include <vector>

namespace ketenbudget {

/// A value that was asked for and is not there, and what stands in its place.
struct LostChoice {
    QString problem;  ///< "The scenario “X” is no longer kept."
    QString shown;    ///< "The view shows the base."
};

/// What of the wanted values the view does not have; an id that it does not know is ignored.
[[nodiscard]] std::vector<LostChoice> lostChoices(const TopicView& view, const QMap<QString, QString>& wanted);

/// Gives each chart of the view that `build` made with `options` the name under which the user's sentence above it is
/// kept: that of the chart where nothing is chosen, or only what the name says itself; else with the choices behind it.
void setMessageKeys(TopicView& view, const TopicEntry& entry, const Snapshot& snapshot, const TopicOptions& options);

}  // namespace ketenbudget
