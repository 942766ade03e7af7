#pragma once

#include "core/analysis/reconciliation/CheckList.h"
#include "core/domain/Snapshot.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace ketenbudget {

/// The checks of a reconciliation: those that fail through one cell below that cell, then the others,
/// what needs work first and the largest difference first.
class ChecksModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { StateColumn, TitleColumn, KindColumn, LeftColumn, RightColumn, DifferenceColumn, ToleranceColumn, ColumnCount };
    /// int, the CheckState of a row; invalid for a group.
    static constexpr int StateRole = Qt::UserRole + 100;
    using PlaceName = CheckSearch::PlaceName;

    /// `placeName` tells where a cell is printed.
    ChecksModel(SnapshotPtr snapshot, PlaceName placeName, QObject* parent = nullptr);

    /// `reconciliation` must live as long as the model; call this again whenever it changed.
    void setReconciliation(const Reconciliation& reconciliation);
    void setFilter(const ChecksFilter& filter);
    [[nodiscard]] const ChecksFilter& filter() const { return m_filter; }

    /// Position in Reconciliation::checks; empty for a group.
    [[nodiscard]] std::optional<std::size_t> checkAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& check) const;
    [[nodiscard]] QModelIndex firstCheck() const;
    /// Positions of all checks that pass the filter, in the order of the rows.
    [[nodiscard]] std::vector<std::size_t> listed() const { return checksIn(m_entries); }
    [[nodiscard]] const CheckOrder& order() const { return m_order; }

    /// Within the groups and below them; a column of none gives the standard order back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "≠ unexplained": the sign says it without colour.
    [[nodiscard]] static QString stateText(CheckState state);

private:
    void rebuild();
    [[nodiscard]] QString groupText(const CheckEntry& entry) const;
    [[nodiscard]] QString textOf(const Check& check, int column) const;
    [[nodiscard]] QString spoken(const Check& check) const;

    SnapshotPtr m_snapshot;
    PlaceName m_placeName;
    const Reconciliation* m_reconciliation = nullptr;
    ChecksFilter m_filter;
    CheckSearch m_search;
    CheckOrder m_order;
    std::vector<CheckEntry> m_entries;  ///< the rows of the first level
};

}  // namespace ketenbudget
