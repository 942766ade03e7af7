#pragma once

#include "core/domain/Snapshot.h"

#include <QString>

namespace ketenbudget {

/// A cell in words: "Tabel 9, Totale bekostiging, Realisatie 2025".
[[nodiscard]] QString cellTitle(const Snapshot& snapshot, FigureId figure);

/// The name of a cell in ids of checks, the same in every edition of its document:
/// "jaarverslag-2025-xx/t09/1613/realisation_2025".
[[nodiscard]] QString cellId(const Snapshot& snapshot, FigureId figure);

}  // namespace ketenbudget
