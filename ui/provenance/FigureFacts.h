#pragma once

#include "ui/provenance/ProvenanceText.h"

namespace ketenbudget {

/// Document, table, row, column, page, text line, token and value of a printed figure.
[[nodiscard]] std::vector<Fact> factsOf(const Snapshot& snapshot, const Figure& figure);

/// "Table 6, page 26, line 1318".
[[nodiscard]] QString placeOf(const Snapshot& snapshot, const Figure& figure);

/// "3.593.266", "2,7%"; for nil, blank and words what is printed instead.
[[nodiscard]] QString valueWord(const Figure& figure);

/// "COA, Realisatie 2025", as printed.
[[nodiscard]] QString cellTitle(const Snapshot& snapshot, const Figure& figure);

/// What a reader must know of the table and of this cell's place in it.
[[nodiscard]] QStringList notesOf(const Snapshot& snapshot, const Figure& figure);

}  // namespace ketenbudget
