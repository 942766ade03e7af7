#pragma once

#include <QTreeView>

class QTimer;

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
    /// In which all columns are in sight and all names whole.
    [[nodiscard]] int wholeWidth() const;
    /// Opens all branches at once; nobody hears of them one by one, while the rows are still being laid out.
    void openAll();
    /// Names may break into lines, so that rows differ in height and the frozen column may be narrower.
    void setNamesBreak(bool breaking);
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
    /// A heading goes on over the cells beside it, which are empty.
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void linkScrolling();
    void linkExpansion();
    void linkSignals();
    void hideScrollingColumns();
    void fitHeader();
    void placeFrozen();
    void resizeNameColumn();
    [[nodiscard]] int roomOfLastColumns(int most) const;
    void showWholeColumns(const QModelIndex& wanted);

    QTreeView* m_frozen;
    QString m_emptyText;
    QTimer* m_relayout;
    bool m_nameFits = true;  ///< the user has not dragged the name column
    bool m_wholeAtEnd = false;
    int m_leastName = 220;   ///< pixels that the frozen column keeps
    bool m_fitting = false;  ///< a resize of the name column is ours
};

}  // namespace ketenbudget
