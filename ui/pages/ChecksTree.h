#pragma once

#include "ui/theme/Theme.h"

#include <QTreeView>
#include <QVariantMap>

namespace ketenbudget {

class ChecksModel;
class ColumnMenu;

/// The list of checks; a group of checks has its whole row for its words, which wrap.
class ChecksTree final : public QTreeView {
    Q_OBJECT

public:
    explicit ChecksTree(ChecksModel& model, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// Width that the words of a group may take.
    [[nodiscard]] int groupWidth() const;
    [[nodiscard]] ColumnMenu& columns() { return *m_columns; }
    /// All columns in their first order and widths, and what needs work first.
    void resetColumns();
    /// Brings a state of a ColumnStep back.
    void takeColumns(const QVariantMap& state, bool widths);
    /// The columns in sight behind the first by their keys, in order; empty where they are as at first.
    [[nodiscard]] QStringList columnOrder() const;
    /// Brings that back: without keys, all of them in the first order.
    void orderColumns(const QStringList& keys);
    /// A column of none: what needs work first.
    void sortBy(int column);
    /// Selects a row and brings it into sight.
    void selectRow(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showGroups();
    void placeColumns();

    Theme m_theme;
    ColumnMenu* m_columns;
};

}  // namespace ketenbudget
