#pragma once

#include "core/domain/Check.h"
#include "core/domain/Snapshot.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;

namespace ketenbudget {

class CheckTable;

/// One side of a check: its formula and value, the cells that it uses, and the table in which the
/// chosen one of these is printed.
class CheckSidePanel final : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names of its parts: "checkLeft".
    CheckSidePanel(const QString& name, const QString& accessibleName, SnapshotPtr snapshot, QWidget* parent = nullptr);

    /// `shared`: both sides are printed in one table, which stands elsewhere; cellShown tells which cell.
    void show(const QString& heading, const CheckSide& side, bool shared);
    /// What is known of a side that no cell prints: the passage of the text that names its amount.
    void setPassage(const QString& passage);
    void clear();
    [[nodiscard]] CheckTable& table() { return *m_table; }
    /// The cell at which the user is in the table.
    [[nodiscard]] std::optional<FigureId> currentFigure() const;
    [[nodiscard]] bool hasTableFocus() const;

Q_SIGNALS:
    void currentChanged();
    /// Enter or a double click on a cell of the list.
    void figureChosen(ketenbudget::FigureId figure);
    /// The cell at which the user is in the list.
    void cellShown(ketenbudget::FigureId figure);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(const QString& name, const QString& accessibleName);
    void setFonts();
    void fillCells(const CheckSide& side);
    void fitCells();
    void mark(int row);

    SnapshotPtr m_snapshot;
    QLabel* m_heading = nullptr;
    QLabel* m_formula = nullptr;
    QListWidget* m_cells = nullptr;
    QLabel* m_none = nullptr;
    CheckTable* m_table = nullptr;
    bool m_shared = false;
    std::vector<FigureId> m_figures;  ///< of the rows of m_cells
};

}  // namespace ketenbudget
