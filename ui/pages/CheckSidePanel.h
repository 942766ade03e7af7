#pragma once

#include "core/domain/Check.h"
#include "core/domain/Snapshot.h"
#include "ui/models/PrintedTableModel.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ketenbudget {

class PrintedTableView;

/// One side of a check: its formula and value, the cells that it uses, and the table in which the
/// chosen one of these is printed.
class CheckSidePanel final : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names of its parts: "checkLeft".
    CheckSidePanel(const QString& name, const QString& accessibleName, SnapshotPtr snapshot, QWidget* parent = nullptr);

    void show(const QString& heading, const CheckSide& side, Unit unit);
    void clear();
    [[nodiscard]] PrintedTableView& view() { return *m_view; }
    /// The cell at which the user is in the table.
    [[nodiscard]] std::optional<FigureId> currentFigure() const;
    [[nodiscard]] bool hasTableFocus() const;

Q_SIGNALS:
    void currentChanged();
    /// Enter or a double click on a cell of the list.
    void figureChosen(ketenbudget::FigureId figure);
    /// Enter or a double click in the table.
    void provenanceWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(const QString& name, const QString& accessibleName);
    void setFonts();
    void fillCells(const CheckSide& side);
    void fitCells();
    void mark(int row);

    SnapshotPtr m_snapshot;
    PrintedTableModel m_model;
    QLabel* m_heading = nullptr;
    QLabel* m_formula = nullptr;
    QListWidget* m_cells = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_place = nullptr;
    PrintedTableView* m_view = nullptr;
    std::vector<FigureId> m_figures;  ///< of the rows of m_cells
};

}  // namespace ketenbudget
