#pragma once

#include "core/domain/Snapshot.h"

#include <QAbstractTableModel>

#include <optional>

namespace ketenbudget {

/// One printed table, as printed: the first column has the labels, the others the tokens, which
/// are never made up anew. A blank cell stays blank, a dash stays a dash.
class PrintedTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Beside the roles of Roles.h: int, the indent of the row's label.
    static constexpr int LevelRole = Qt::UserRole + 100;

    explicit PrintedTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Shows the table; `marked` is the cell that is being looked up. The table stays as it is
    /// where only the mark moves.
    void setTable(const SnapshotPtr& snapshot, TableId table, std::optional<CellRef> marked);
    void clear();

    [[nodiscard]] QModelIndex markedIndex() const;
    /// The printed cell at an index; empty for labels and header rows.
    [[nodiscard]] std::optional<FigureId> figureAt(const QModelIndex& index) const;

    /// True for a column of words.
    [[nodiscard]] bool holdsText(int column) const;
    [[nodiscard]] std::optional<TableId> tableId() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const PrintedTable* table() const { return m_table ? &m_snapshot->table(*m_table) : nullptr; }
    [[nodiscard]] const PrintedRow& rowOf(const QModelIndex& index) const;
    [[nodiscard]] const Figure* cellOf(const QModelIndex& index) const;
    [[nodiscard]] QString placeOf(const QModelIndex& index) const;
    [[nodiscard]] QString spoken(const QModelIndex& index) const;
    void tellMarked();

    SnapshotPtr m_snapshot;
    std::optional<TableId> m_table;
    std::optional<CellRef> m_marked;
};

}  // namespace ketenbudget
