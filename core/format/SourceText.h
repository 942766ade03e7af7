#pragma once

#include "core/domain/PrintedTable.h"

#include <QString>

#include <optional>

namespace ketenbudget {

// Where something is printed, in words.

/// "Jaarverslag 2025 XX (36 945 XX, nr. 1)"; the short title alone where no parliamentary number is known.
[[nodiscard]] QString sourceName(const Document& document);
/// "data as at 31-12-2025"; empty where no day is known.
[[nodiscard]] QString dataDateText(const Document& document);
/// "Table 9"; of a publication of which only a page was read with its name: "Jaarverslag 2020 VI, Table 1".
[[nodiscard]] QString tableName(const Document& document, const PrintedTable& table);
/// "line 1112 in the text", or "row 12 of the table on the page" of a document whose text the program does not have.
[[nodiscard]] QString lineText(const Document& document, int textLine);
/// The same in few words: "line 1112", "row 12".
[[nodiscard]] QString shortLineText(const Document& document, int textLine);
/// "page 28, line 1479 in the text"; with the address of the page that was read, where there is one.
[[nodiscard]] QString placeText(const Document& document, std::optional<int> page, int textLine);

}  // namespace ketenbudget
