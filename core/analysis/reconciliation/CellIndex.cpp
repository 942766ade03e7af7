#include "core/analysis/reconciliation/CellIndex.h"

namespace ketenbudget {

CellIndex::CellIndex(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_tables(snapshot.documents().size()), m_rows(snapshot.tables().size())
{
    for (const Document& document : snapshot.documents()) m_documents.insert(document.key, document.id);
    for (const PrintedTable& table : snapshot.tables()) {
        m_tables[table.document.index()].insert(table.number, table.id);
        QHash<int, int>& rows = m_rows[table.id.index()];
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (!table.rows[row].figures.empty()) rows.insert(table.rows[row].textLine, static_cast<int>(row));
        }
    }
}

std::optional<TableId> CellIndex::findTable(const QString& document, int number) const
{
    const auto owner = m_documents.constFind(document);
    if (owner == m_documents.cend()) return std::nullopt;
    const auto& tables = m_tables[owner->index()];
    const auto found = tables.constFind(number);
    if (found == tables.cend()) return std::nullopt;
    return *found;
}

std::optional<RowRef> CellIndex::findRow(TableId table, int textLine) const
{
    const auto& rows = m_rows[table.index()];
    const auto found = rows.constFind(textLine);
    if (found == rows.cend()) return std::nullopt;
    return RowRef{table, *found};
}

std::optional<FigureId> CellIndex::findCell(const RowRef& row, const QString& column) const
{
    const std::vector<PrintedColumn>& columns = m_snapshot.table(row.table).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].key == column) return m_snapshot.findCell({row.table, row.row, static_cast<int>(i)});
    }
    return std::nullopt;
}

}  // namespace ketenbudget
