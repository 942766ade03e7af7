#pragma once

#include "core/domain/Snapshot.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ketenbudget {

/// What a hit is; in the order in which hits are listed.
enum class SearchKind {
    Amount,       ///< a figure that is exactly the amount
    Table,        ///< a table's title, or why there is none
    Row,          ///< a row's label
    Column,       ///< a column's head
    Term,         ///< the glossary
    Text,         ///< a cell that holds words
    Explanation,  ///< a passage of the text, with its amounts
    Finding,
    Note,         ///< a footnote, or what is said of the transcription
    Figure,       ///< a figure that begins with the digits
};

/// "amount", "row", ...: for the list, the command line and its reader.
[[nodiscard]] QString termFor(SearchKind kind);
[[nodiscard]] QString codeOf(SearchKind kind);

/// A place where a query was found.
struct SearchHit {
    SearchKind kind = SearchKind::Row;
    DocumentId document{0};
    std::optional<TableId> table;
    std::optional<int> absentTable;  ///< number of a table that is not in its document
    std::optional<RowRef> row;
    std::optional<FigureId> figure;
    std::optional<std::size_t> finding;      ///< position in the Snapshot
    std::optional<std::size_t> explanation;  ///< position in the Snapshot
    std::optional<std::size_t> term;         ///< position in the Snapshot
    QString title;    ///< what was found: a label, a token as printed, a passage's title
    QString context;  ///< where, on one line: "Tabel 6 › Bijdrage aan ZBO's/RWT's › COA › Realisatie 2025"
    int textLine = 0; ///< in the text of the document; 0: none
};

/// Everything of a Snapshot that can be read, folded once, so that it can be searched at each key.
class TextIndex {
public:
    explicit TextIndex(SnapshotPtr snapshot);
    ~TextIndex();
    TextIndex(TextIndex&&) noexcept;
    TextIndex& operator=(TextIndex&&) noexcept;

    /// Hits of a query: every word of it occurs in the hit or in the place where it stands, and at
    /// least one in the hit itself. By kind; within a kind in order of document, table and row.
    [[nodiscard]] std::vector<SearchHit> find(const QString& query) const;

private:
    struct Entries;
    std::unique_ptr<Entries> m_entries;
};

}  // namespace ketenbudget
