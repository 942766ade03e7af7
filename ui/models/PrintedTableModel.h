#pragma once

#include "core/domain/Snapshot.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ketenbudget {

/// A cell of a check, with the letter of the side that it belongs to: "L", or "R −" where it is subtracted.
struct SideCell {
    CellRef cell;
    QString side;
    friend bool operator==(const SideCell&, const SideCell&) = default;
};

/// One printed table, as printed: the first column has the labels, the others the tokens, which
/// are never made up anew. A blank cell stays blank, a dash stays a dash.
class PrintedTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Beside the roles of Roles.h: int, the indent of the row's label.
    static constexpr int LevelRole = Qt::UserRole + 100;
    /// QString, the side of a check that the cell belongs to; empty for all other cells.
    static constexpr int SideRole = Qt::UserRole + 101;

    explicit PrintedTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Shows the table; `marked` is the cell that is being looked up. The table stays as it is
    /// where only the mark moves.
    void setTable(const SnapshotPtr& snapshot, TableId table, std::optional<CellRef> marked);
    void clear();
    /// The cells of a check; those of other tables may be among them.
    void setSides(std::vector<SideCell> cells);

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
    [[nodiscard]] QString sideOf(const QModelIndex& index) const;
    void tellMarked();

    SnapshotPtr m_snapshot;
    std::optional<TableId> m_table;
    std::optional<CellRef> m_marked;
    std::vector<SideCell> m_sides;
};

}  // namespace ketenbudget
