#pragma once

#include "core/topics/TableReader.h"
#include "core/topics/TopicView.h"

#include <QString>

namespace ketenbudget {

// What the themes share: the budget lines that they overlap with.

/// "Ministerie van Asiel en Migratie".
[[nodiscard]] QString themeMinistry();

/// The realisation of 2025 of a line in the recast structure, and what it is called.
[[nodiscard]] Operand realisedOnLine(const Snapshot& snapshot, const QString& path);
/// Links to a line of the recast structure, named with the part of the article that it stands in.
void linkToLine(TopicView& view, const Snapshot& snapshot, const QString& path);
/// "37.4 Toegang, toelating en opvang vreemdelingen — COA".
[[nodiscard]] QString fullNameOf(const Snapshot& snapshot, LineId line);

/// "These amounts are part of ... and must not be added to them."
[[nodiscard]] QString overlapNote(const QString& lines);

}  // namespace ketenbudget
