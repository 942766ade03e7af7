#pragma once

#include "core/topics/TopicView.h"
#include "core/topics/TopicRows.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace ketenbudget {

/// The table of a topic's view as a tree by the level of its rows: name, then the view's columns. A filter
/// keeps the rows that match, what stands above them, and all below a name that matches.
class TopicModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit TopicModel(QObject* parent = nullptr);

    void setView(TopicView view, AmountUnit unit);
    void setFilter(const QString& typed);
    [[nodiscard]] const TopicView& view() const { return m_view; }
    [[nodiscard]] AmountUnit unit() const { return m_unit; }
    [[nodiscard]] const QString& filter() const { return m_filter; }
    [[nodiscard]] const TopicRows& tree() const { return m_tree; }

    /// By position in the view; not valid where the filter hides the row.
    [[nodiscard]] QModelIndex indexOf(std::size_t row, int column = 0) const;
    [[nodiscard]] std::optional<std::size_t> rowAt(const QModelIndex& index) const;
    /// Blank for names and words.
    [[nodiscard]] Quantity quantityAt(const QModelIndex& index) const;
    /// The cell itself where it is a number, else the first number of its row; not valid without any.
    [[nodiscard]] QModelIndex numberAt(const QModelIndex& index) const;
    /// The amount that was typed, else the first row whose name matches, else an amount that begins so.
    [[nodiscard]] QModelIndex firstMatch() const;
    /// "Omzet, Realisatie 2025": what a cell is, in words.
    [[nodiscard]] QString cellTitle(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// Amounts of one unit have bars of one scale.
    struct Scale {
        Quantity sample;
        double largest = 0;
    };

    void listRows();
    void measureDeltas();
    [[nodiscard]] const std::vector<std::size_t>& below(const QModelIndex& parent) const;
    [[nodiscard]] const TopicRow& rowOf(const QModelIndex& index) const { return m_view.rows[*rowAt(index)]; }
    [[nodiscard]] bool isOfKind(const QModelIndex& index, TopicColumn::Kind kind) const;
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    [[nodiscard]] QVariant mark(const QModelIndex& index, int role) const;

    TopicView m_view;
    AmountUnit m_unit = AmountUnit::Keur;
    QString m_filter;
    TopicRows m_tree;
    std::vector<std::vector<std::size_t>> m_below;  ///< shown rows under each row; the last one holds the outermost
    std::vector<int> m_places;                      ///< of each row among its neighbours; −1: not shown
    std::vector<Scale> m_scales;
};

}  // namespace ketenbudget
