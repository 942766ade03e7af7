#pragma once

#include <QStyledItemDelegate>

namespace ketenbudget {

/// Draws a cell of a printed table: labels indented by level, totals bold, and the cell that is
/// looked up filled and outlined, so that it also stands out without colour. Words wrap.
class PrintedCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Width at which no word of the cell is cut.
    [[nodiscard]] static int narrowest(const QFont& font, const QModelIndex& index);
    /// Width at which the cell has one line.
    [[nodiscard]] static int widest(const QFont& font, const QModelIndex& index);
};

}  // namespace ketenbudget
