#pragma once

#include <QTableView>

#include <vector>

namespace ketenbudget {

/// A printed table in a narrow place: the name column stays in sight while the figures scroll
/// under it, names and headings wrap, and no token is cut.
class PrintedTableView : public QTableView {
    Q_OBJECT
public:
    explicit PrintedTableView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Room that the figures have beside the name column.
    [[nodiscard]] QRect figuresRect() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

    /// Width of the name column.
    [[nodiscard]] virtual int namesWidth() const;
    /// Widths of the other columns, which follow from what they hold.
    [[nodiscard]] virtual std::vector<int> columnWidths(int names) const;
    /// Width at which no token and no word of the head is cut.
    [[nodiscard]] int figureWidth(int column) const;
    /// The longest word, and the longest text on one line.
    [[nodiscard]] int narrowest(int column) const;
    [[nodiscard]] int widest(int column) const;
    [[nodiscard]] bool holdsText(int column) const;
    [[nodiscard]] QTableView& names() { return *m_names; }

private:
    void setUpNames();
    void fit();
    void fitColumns();
    void widenLastColumn();
    void fitHeader();
    void placeNames();
    void fitRows();
    [[nodiscard]] bool currentInSight(const QSize& viewportSize) const;
    void alignToColumn(const QModelIndex& shown);

    QTableView* m_names;  ///< the same table, its first column only, above this one
    QFrame* m_edge;       ///< between the names and the figures that pass under them
};

}  // namespace ketenbudget
