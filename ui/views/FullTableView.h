#pragma once

#include "ui/provenance/PrintedTableView.h"

namespace ketenbudget {

/// A printed table with a page to itself: names on one line where there is room, words in columns
/// that share what is left, and any cells can be selected.
class FullTableView final : public PrintedTableView {
    Q_OBJECT

public:
    explicit FullTableView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    /// Enter on a cell.
    void enterPressed(const QModelIndex& index);

protected:
    [[nodiscard]] int namesWidth() const override;
    [[nodiscard]] std::vector<int> columnWidths(int names) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What a column needs to be read, and what it would need to have each cell on one line.
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int wishedWidth(int column) const;
};

}  // namespace ketenbudget
