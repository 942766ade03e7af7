#pragma once

#include "ui/models/ArticlesModel.h"
#include "ui/pages/Page.h"
#include "ui/views/FrozenTreeView.h"

#include <QWidget>

#include <set>

class QSettings;

namespace ketenbudget {

class ColumnMenu;
class VarianceDelegate;

/// The tree table of the articles: keeps the current cell and the open branches when the view
/// changes, and tells what is selected.
class ArticlesTree final : public QWidget {
    Q_OBJECT

public:
    explicit ArticlesTree(SnapshotPtr snapshot, QWidget* parent = nullptr);

    /// The wanted cell becomes the current one if the view has its line; else the filter's first
    /// hit; else the current cell stays.
    void setView(const ArticlesView& view, std::optional<LineId> wanted = std::nullopt,
                 std::optional<int> wantedColumn = std::nullopt);
    [[nodiscard]] const ArticlesModel& model() const { return *m_model; }
    [[nodiscard]] FrozenTreeView& table() { return *m_table; }
    [[nodiscard]] ColumnMenu& columns() { return *m_columns; }
    void setTheme(const Theme& theme);

    /// Makes a cell the current and only selected one; without a column the current column stays.
    void select(LineId line, std::optional<int> column = std::nullopt);
    [[nodiscard]] std::optional<LineId> currentLine() const;
    [[nodiscard]] int currentColumn() const;
    /// The current cell, or the realisation where the name is current.
    [[nodiscard]] QModelIndex currentNumber() const;
    [[nodiscard]] PageSelection selection() const;
    void copy(bool withHeaders) const;

    void save(QSettings& settings) const;
    void restore(QSettings& settings);
    void setStandardColumns();
    /// Brings a state of a ColumnStep back; without `widths` these stay as they are now.
    void takeColumns(const QVariantMap& state, bool widths);
    /// As ui/pages/HeaderColumns.h has it.
    [[nodiscard]] QStringList columnsInSight() const;
    void showColumns(const QStringList& wanted);

Q_SIGNALS:
    void currentChanged();
    void selectionChanged();

private:
    void openBranches();
    void rememberBranch(const QModelIndex& index, bool open);
    void showColumnWidths();
    [[nodiscard]] QVariantMap columnState() const;
    [[nodiscard]] QStringList columnKeys() const;
    [[nodiscard]] QModelIndex subtotalOf(const QModelIndex& row) const;

    SnapshotPtr m_snapshot;
    ArticlesModel* m_model;
    FrozenTreeView* m_table;
    VarianceDelegate* m_delegate;
    ColumnMenu* m_columns;
    std::set<LineId> m_open;    ///< branches that the user sees open
    std::set<LineId> m_closed;  ///< top branches that the user closed
    bool m_changing = false;    ///< the view is being set: signals of the tree say nothing of the user
};

}  // namespace ketenbudget
