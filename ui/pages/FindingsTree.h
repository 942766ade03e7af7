#pragma once

#include "ui/models/FindingsModel.h"

#include <QTreeView>

namespace ketenbudget {

/// Findings below their subjects, every title whole: it wraps in the room that the other columns leave.
class FindingsTree final : public QTreeView {
    Q_OBJECT

public:
    FindingsTree(SnapshotPtr snapshot, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] FindingsModel& findings() { return *m_model; }
    /// Shows what each entry is in place of its year and document.
    void showCategories();
    void show(const std::vector<std::size_t>& findings);
    [[nodiscard]] std::optional<std::size_t> current() const;
    /// Makes a finding current without telling; false where it is not shown.
    bool select(std::size_t finding);

Q_SIGNALS:
    void chosen(std::size_t finding);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns();

    FindingsModel* m_model;
    bool m_selecting = false;
};

}  // namespace ketenbudget
