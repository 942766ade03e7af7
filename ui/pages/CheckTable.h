#pragma once

#include "core/domain/Snapshot.h"
#include "ui/models/PrintedTableModel.h"

#include <QWidget>

class QLabel;

namespace ketenbudget {

class PrintedTableView;

/// A printed table with the cells of a check in it, each with the letter of its side; the one that the
/// reader is at is filled.
class CheckTable final : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names of its parts: "checkLeft".
    CheckTable(const QString& name, const QString& accessibleName, SnapshotPtr snapshot, QWidget* parent = nullptr);

    void setSides(const std::vector<SideCell>& sides) { m_model.setSides(sides); }
    /// Shows the table of a cell and brings the cell into sight, with the others of its check where there is room.
    void showCell(FigureId figure);
    void clear();
    /// The cell at which the user is.
    [[nodiscard]] std::optional<FigureId> currentFigure() const;
    [[nodiscard]] bool hasTableFocus() const;

Q_SIGNALS:
    void currentChanged();
    /// Enter or a double click on a cell.
    void figureChosen(ketenbudget::FigureId figure);

private:
    void bringIntoSight(const QModelIndex& marked);

    SnapshotPtr m_snapshot;
    PrintedTableModel m_model;
    QLabel* m_place = nullptr;
    PrintedTableView* m_view = nullptr;
};

}  // namespace ketenbudget
