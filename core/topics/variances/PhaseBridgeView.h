#pragma once

#include "core/analysis/PhaseBridge.h"
#include "core/topics/TopicView.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ketenbudget {

// The choices and the words of the bridge over the budget phases.

/// What is asked, of what can be answered: an article has only the measures and the years that its documents print.
/// The view gets the choices, and each question by its name.
[[nodiscard]] std::optional<PhaseQuestion> choosePhases(const Snapshot& snapshot, const TopicOptions& options, TopicView& view);
/// "37 Migratie".
[[nodiscard]] QString phaseArticle(const PhaseQuestion& question);
/// "brug-fasen-37-2023-ontvangsten": of its table and chart; what is shown without a choice has the name of the view.
[[nodiscard]] QString phaseName(const PhaseQuestion& question);

/// "Stand 1e suppletoire 2022", "Not explained: second supplementary budget and slotwet not known here".
[[nodiscard]] QString labelOf(const PhaseStep& step);

/// What a reader must know: chapter, division, stands and documents that are not known here, tables that were cut.
[[nodiscard]] QStringList phaseNotes(const Snapshot& snapshot, const PhaseQuestion& question, const PhaseBridge& bridge,
                                     AmountUnit unit);

}  // namespace ketenbudget
