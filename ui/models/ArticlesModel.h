#pragma once

#include "core/analysis/Variance.h"
#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"
#include "ui/models/ArticlesNode.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace ketenbudget {

/// The articles as a tree: name, one column per stand, Δ and Δ%. Reads only the snapshot; numbers
/// are made when the view changes, not when a cell is painted.
class ArticlesModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit ArticlesModel(SnapshotPtr snapshot, QObject* parent = nullptr);
    ~ArticlesModel() override;

    void setView(const ArticlesView& view);
    [[nodiscard]] const ArticlesView& view() const { return m_view; }
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }
    [[nodiscard]] const std::vector<Stand>& stands() const { return m_stands; }

    [[nodiscard]] int firstStandColumn() const { return 1; }
    /// Column of the realisation that the comparison looks at.
    [[nodiscard]] int actualColumn() const;
    [[nodiscard]] int deltaColumn() const { return 1 + static_cast<int>(m_stands.size()); }
    [[nodiscard]] int percentColumn() const { return deltaColumn() + 1; }

    [[nodiscard]] QModelIndex indexOf(LineId line, int column = 0) const;
    [[nodiscard]] std::optional<LineId> lineAt(const QModelIndex& index) const;
    /// Blank for the name column.
    [[nodiscard]] Quantity quantityAt(const QModelIndex& index) const;
    /// The first cell that the filter names to the last digit; else the first row whose name
    /// matches; else the first amount that begins with the typed digits.
    [[nodiscard]] QModelIndex firstMatch() const;
    /// "COA, realisation 2025": what a cell is, in words.
    [[nodiscard]] QString cellTitle(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] const ArticlesNodes& childrenOf(const QModelIndex& parent) const;
    [[nodiscard]] QString text(const ArticlesNode& node, int column) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    /// What the user chose and wrote on a line; a mark stands behind the name of one that has some.
    [[nodiscard]] QStringList workOn(const BudgetLine& line) const;
    [[nodiscard]] QVariant fraction(const ArticlesNode& node, int role) const;
    void measureDeltas(const ArticlesNodes& nodes);

    SnapshotPtr m_snapshot;
    ArticlesView m_view;
    std::vector<Stand> m_stands;
    Comparison m_comparison;
    ArticlesNodes m_nodes;
    std::int64_t m_largestDelta = 0;
};

}  // namespace ketenbudget
