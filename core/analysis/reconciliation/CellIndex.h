#pragma once

#include "core/domain/Snapshot.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

/// Finds cells by the names that expressions give them. The Snapshot's own look-ups walk its lists;
/// a whole reconciliation asks a few thousand times.
class CellIndex {
public:
    explicit CellIndex(const Snapshot& snapshot);

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] std::optional<TableId> findTable(const QString& document, int number) const;
    /// The row with cells whose figures stand on `textLine`.
    [[nodiscard]] std::optional<RowRef> findRow(TableId table, int textLine) const;
    /// Empty where the table has no such column or the row no cells.
    [[nodiscard]] std::optional<FigureId> findCell(const RowRef& row, const QString& column) const;

private:
    const Snapshot& m_snapshot;
    QHash<QString, DocumentId> m_documents;
    std::vector<QHash<int, TableId>> m_tables;  ///< by document: number -> table
    std::vector<QHash<int, int>> m_rows;        ///< by table: text line -> row
};

}  // namespace ketenbudget
