#pragma once

#include "core/domain/Snapshot.h"

#include <optional>
#include <variant>

class QSettings;

namespace ketenbudget {

/// A table in view, with the cell that the user is at; column 0 is the name of the row.
struct TablePlace {
    TableId table{0};
    int row = 0;
    int column = 0;
    friend bool operator==(const TablePlace&, const TablePlace&) = default;
};

/// A passage of the text: its position among the explanations or the findings of the Snapshot.
struct ExplanationPlace {
    std::size_t explanation = 0;
    friend bool operator==(const ExplanationPlace&, const ExplanationPlace&) = default;
};
struct FindingPlace {
    std::size_t finding = 0;
    friend bool operator==(const FindingPlace&, const FindingPlace&) = default;
};

/// A number of a document's own count without a table.
struct AbsentPlace {
    DocumentId document{0};
    int number = 0;
    friend bool operator==(const AbsentPlace&, const AbsentPlace&) = default;
};

/// What the sources page can show.
using SourcePlace = std::variant<TablePlace, ExplanationPlace, FindingPlace, AbsentPlace>;

/// True for the same table or passage, wherever in it the user is.
[[nodiscard]] bool sameSource(const SourcePlace& a, const SourcePlace& b);

[[nodiscard]] DocumentId documentOf(const Snapshot& snapshot, const SourcePlace& place);

/// Kept by key, number and text line, so that it means the same after an update of the figures.
void saveSourcePlace(QSettings& settings, const Snapshot& snapshot, const SourcePlace& place);
[[nodiscard]] std::optional<SourcePlace> savedSourcePlace(QSettings& settings, const Snapshot& snapshot);

/// "lines 1318–1320 in the text": where a passage stands in its document.
[[nodiscard]] QString linesText(const TextPlace& place);

}  // namespace ketenbudget
