#pragma once

#include <QTreeView>

namespace ketenbudget {

/// A tree whose first column stays in sight while the others scroll. The column is shown by a
/// second view that lies over this one and shares its model, selection and expansion; it never has
/// the keyboard.
class FrozenTreeView final : public QTreeView {
    Q_OBJECT

public:
    explicit FrozenTreeView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setItemDelegate(QAbstractItemDelegate* delegate);
    /// The frozen column takes the width of its contents, at most what the other columns leave,
    /// and two fifths of the view where they leave too little for names, until the user drags it.
    void fitNameColumn();
    /// The frozen column keeps its width, as if the user had dragged it.
    void keepNameColumn();
    /// Where not all columns fit, the frozen one takes what the last columns leave, so that scrolled to the end
    /// none lies half beneath it.
    void setWholeAtEnd(bool whole) { m_wholeAtEnd = whole; }
    /// Names that are too long for their column go on below, for rows as tall as they need.
    void wrapNames();
    /// Stands in the place of the rows where there are none.
    void setEmptyText(const QString& text);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }
    [[nodiscard]] bool nameFits() const { return m_nameFits; }
    [[nodiscard]] QTreeView& frozen() { return *m_frozen; }
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Enter on a row.
    void enterPressed(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Left and Right go from number to number; on the names they open and close branches.
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;

private:
    void linkScrolling();
    void linkExpansion();
    void linkSignals();
    void hideScrollingColumns();
    void fitHeader();
    void placeFrozen();
    void resizeNameColumn();
    void breakNamesAnew();
    [[nodiscard]] int roomOfLastColumns(int most) const;
    void showWholeColumns(const QModelIndex& wanted);

    QTreeView* m_frozen;
    QString m_emptyText;
    bool m_nameFits = true;  ///< the user has not dragged the name column
    bool m_wholeAtEnd = false;
    bool m_breaksPosted = false;
    bool m_fitting = false;  ///< a resize of the name column is ours
};

}  // namespace ketenbudget
