#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace ketenbudget {

/// Draws amounts as text, Δ cells with a bar and Δ% cells with a pin beside the number. What a
/// cell holds it asks of the model's roles; colours come from the theme.
class VarianceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit VarianceDelegate(QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    /// Names and words that do not fit go on on further lines; the tree must allow rows of several heights.
    void setWrapping(bool wrapping) { m_wrapping = wrapping; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Part of a cell in which the mark is drawn; the number stands right of it.
    [[nodiscard]] static QRect markArea(const QRect& cell);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintBar(QPainter& painter, const QRect& area, double fraction, const QColor& colour) const;
    void paintPin(QPainter& painter, const QRect& area, double fraction, bool cut, const QColor& colour) const;
    [[nodiscard]] QColor judgedColour(const QModelIndex& index) const;
    [[nodiscard]] int lineCount(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Theme m_theme;
    bool m_wrapping = false;
};

}  // namespace ketenbudget
