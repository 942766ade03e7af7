#pragma once

#include "core/domain/Snapshot.h"
#include "ui/models/PrintedTableModel.h"
#include "ui/pages/Page.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace ketenbudget {

class FullTableView;

/// A table as printed, with its title, where it stands, its unit, footnotes and source.
class PrintedTablePanel final : public QWidget {
    Q_OBJECT

public:
    explicit PrintedTablePanel(SnapshotPtr snapshot, QWidget* parent = nullptr);

    void showTable(TableId table);
    /// Selects a cell and brings it into sight; column 0 is the name of the row.
    void selectCell(int row, int column);
    void selectRow(int row);
    [[nodiscard]] std::optional<TableId> table() const { return m_model.tableId(); }
    [[nodiscard]] std::optional<FigureId> currentFigure() const;
    [[nodiscard]] std::optional<RowRef> currentRow() const;
    [[nodiscard]] int currentColumn() const;
    [[nodiscard]] FullTableView& view() { return *m_view; }
    [[nodiscard]] PageSelection selection() const;
    /// The selected cells; with headers also the names of their rows.
    void copy(bool withHeaders) const;

Q_SIGNALS:
    void currentChanged();
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void setFonts();
    void fitNotes();

    SnapshotPtr m_snapshot;
    PrintedTableModel m_model;
    QLabel* m_title = nullptr;
    QLabel* m_place = nullptr;
    FullTableView* m_view = nullptr;
    QScrollArea* m_notesArea = nullptr;
    QLabel* m_notes = nullptr;
};

}  // namespace ketenbudget
