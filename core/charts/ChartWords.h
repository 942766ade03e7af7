#pragma once

#include "core/analysis/Quantity.h"
#include "core/charts/ChartSpec.h"
#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace ketenbudget {

/// Tables in which the printed figures behind the quantities stand, operands included.
[[nodiscard]] std::set<TableId> tablesBehind(const Snapshot& snapshot, const std::vector<Quantity>& quantities);

/// "Source: Jaarverslag 2025 XX (36 945 XX, nr. 1), Tabel 5, Tabel 6" and "Data as at 31-12-2025".
[[nodiscard]] QStringList sourceLines(const Snapshot& snapshot, const std::set<TableId>& tables);

/// True for one of them, in the language of now.
[[nodiscard]] bool isSourceLine(const QString& line);

/// What a reader must know of the amounts: sums that leave out a cell that is not printed, and the
/// legal structure, whose budget and realisation stand on different parts.
[[nodiscard]] QStringList cautions(const std::vector<Quantity>& quantities, Structure structure, Measure measure);

/// "Uitgaven, herrekende reeks, bedragen x € 1.000".
[[nodiscard]] QString measurePhrase(Structure structure, Measure measure, AmountUnit unit);

/// "Asiel en Migratie (XX) — 37 Migratie › 37.4 …"; without a line the chapter alone.
[[nodiscard]] QString subjectPhrase(const Snapshot& snapshot, std::optional<LineId> line);

/// A quantity in a sentence: where a table leaves a blank, it says "not printed".
[[nodiscard]] QString spokenQuantity(const Quantity& quantity, AmountUnit unit);

/// A quantity as a mark: plot coordinate and final text.
[[nodiscard]] Mark markOf(const Quantity& quantity, AmountUnit unit, SignMode sign);

}  // namespace ketenbudget
