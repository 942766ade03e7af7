#pragma once

#include "core/analysis/PhaseBridge.h"
#include "core/topics/TopicView.h"

#include <QString>
#include <QStringList>

namespace ketenbudget {

// The words of the bridge over the budget phases.

/// "Stand 1e suppletoire 2022", "Not explained: second supplementary budget and slotwet not known here".
[[nodiscard]] QString labelOf(const PhaseStep& step);

/// What a reader must know: chapter, division, stands and documents that are not known here, tables that were cut.
[[nodiscard]] QStringList phaseNotes(const Snapshot& snapshot, const PhaseQuestion& question, const PhaseBridge& bridge,
                                     AmountUnit unit);

}  // namespace ketenbudget
