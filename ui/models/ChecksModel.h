#pragma once

#include "core/analysis/reconciliation/Reconciliation.h"
#include "core/domain/Snapshot.h"
#include "ui/models/CheckOrder.h"
#include "ui/models/CheckSearch.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace ketenbudget {

/// Which checks a reader wants to see; without anything set: all of them.
struct ChecksFilter {
    std::optional<CheckState> state;
    std::optional<CheckKind> kind;
    std::optional<TableId> table;  ///< a cell of it takes part
    QString text;              ///< every word of it is in the check, or in the places of its cells, or is an amount of it
    QString always;            ///< id of a check that stays in sight: the one that was just explained

    bool operator==(const ChecksFilter&) const = default;
};

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
    [[nodiscard]] std::vector<std::size_t> listed() const;

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
    /// A row of the first level: a group with the checks that pass the filter, or one check.
    struct Entry {
        std::optional<std::size_t> group;
        std::vector<std::size_t> checks;
    };

    void rebuild();
    void addGroups(std::vector<bool>& taken);
    void addOthers(const std::vector<bool>& taken);
    [[nodiscard]] bool passes(std::size_t check) const;
    [[nodiscard]] QString groupText(const Entry& entry) const;
    [[nodiscard]] QString textOf(const Check& check, int column) const;
    [[nodiscard]] QString spoken(const Check& check) const;

    SnapshotPtr m_snapshot;
    PlaceName m_placeName;
    const Reconciliation* m_reconciliation = nullptr;
    ChecksFilter m_filter;
    std::vector<SearchWord> m_words;  ///< of the filter
    CheckSearch m_search;
    CheckOrder m_order;
    std::vector<Entry> m_entries;
};

}  // namespace ketenbudget
