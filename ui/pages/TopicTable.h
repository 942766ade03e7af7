#pragma once

#include "ui/models/TopicModel.h"
#include "ui/pages/Page.h"
#include "ui/pages/TopicColumns.h"
#include "ui/views/FrozenTreeView.h"

#include <QSet>
#include <QWidget>

namespace ketenbudget {

class VarianceDelegate;

/// The tree table of a view: keeps the current cell and the closed branches when the view is made anew, and
/// tells what is selected. Rows are positions in the view.
class TopicTable final : public QWidget {
    Q_OBJECT

public:
    explicit TopicTable(QWidget* parent = nullptr);

    /// The row that is current stays, by its name; `wanted` comes first.
    void setView(const TopicView& view, AmountUnit unit, const QString& wanted = {});
    void setFilter(const QString& typed);
    void setTheme(const Theme& theme);
    [[nodiscard]] const TopicModel& model() const { return *m_model; }
    [[nodiscard]] FrozenTreeView& table() { return *m_table; }
    [[nodiscard]] TopicColumns& columns() { return *m_columns; }

    /// Makes a cell the current and only selected one; without a column the current column stays.
    void select(std::size_t row, std::optional<int> column = std::nullopt);
    /// By the row's name, where it is there.
    void selectKey(const QString& key) { selectFirst(key, currentColumn()); }
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] int currentColumn() const;
    /// The current number, or the first one of its row where the name is current.
    [[nodiscard]] QModelIndex currentNumber() const;
    [[nodiscard]] PageSelection selection() const;
    void copy(bool withHeaders) const;

Q_SIGNALS:
    void currentChanged();
    void selectionChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void openBranches();
    void rememberBranch(const QModelIndex& index, bool open);
    void scrollHome();
    void selectFirst(const QString& wanted, int column);
    [[nodiscard]] QString branchKey(const QModelIndex& index) const;

    TopicModel* m_model;
    FrozenTreeView* m_table;
    VarianceDelegate* m_delegate;
    TopicColumns* m_columns;
    QSet<QString> m_closed;   ///< branches that the user closed, of all views
    bool m_changing = false;  ///< the view is being set: signals of the tree say nothing of the user
};

}  // namespace ketenbudget
