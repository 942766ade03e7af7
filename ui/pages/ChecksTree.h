#pragma once

#include "ui/theme/Theme.h"

#include <QTreeView>

namespace ketenbudget {

class ChecksModel;

/// The list of checks; a group of checks has its whole row for its words, which wrap.
class ChecksTree final : public QTreeView {
    Q_OBJECT

public:
    explicit ChecksTree(ChecksModel& model, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// Width that the words of a group may take.
    [[nodiscard]] int groupWidth() const;
    /// Places the columns in their first order and widths.
    void resetColumns();
    /// The columns behind the first by their keys, as the user moved them; empty where he moved none.
    [[nodiscard]] QStringList columnOrder() const;
    /// Brings that back: without keys, the first order. No column goes out of sight.
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

    Theme m_theme;
};

}  // namespace ketenbudget
