#pragma once

#include <QTableView>

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

private:
    void setUpNames();
    void fit();
    void fitColumns();
    void widenLastColumn();
    void fitHeader();
    void placeNames();
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] int figureWidth(int column) const;

    [[nodiscard]] bool currentInSight(const QSize& viewportSize) const;
    void alignToColumn(const QModelIndex& shown);

    QTableView* m_names;  ///< the same table, its first column only, above this one
    QFrame* m_edge;       ///< between the names and the figures that pass under them
};

}  // namespace ketenbudget
