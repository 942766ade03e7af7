#pragma once

#include <QStyledItemDelegate>

namespace ketenbudget {

/// Draws a link of the panel: the label in the colour of links, its value at the right, and below
/// them in muted text where it is printed. Nothing is cut: both wrap.
class LinkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int ValueRole = Qt::UserRole + 1;   ///< QString
    static constexpr int SourceRole = Qt::UserRole + 2;  ///< QString
    static constexpr int OpensRole = Qt::UserRole + 3;   ///< bool: there is something to open

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace ketenbudget
