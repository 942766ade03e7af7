#pragma once

#include "core/analysis/reconciliation/Reconciliation.h"
#include "ui/models/ChecksModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ketenbudget {

class FilterSteps;

/// How many checks are in each state, and which of them are listed.
class ChecksBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChecksBar(QWidget* parent = nullptr);
    ~ChecksBar() override;

    /// Counts anew, and offers the tables in which a check has a cell.
    void show(const Snapshot& snapshot, const Reconciliation& reconciliation);
    void setListed(std::size_t count);
    [[nodiscard]] ChecksFilter filter() const;
    void setFilter(const ChecksFilter& filter);
    /// Lists all checks again.
    void showAll() { setFilter({}); }
    /// What the user chose, for taking it back.
    [[nodiscard]] FilterSteps& steps() { return *m_steps; }
    /// Gives the keyboard to the text field.
    void find();

Q_SIGNALS:
    void filterChanged();
    /// The user goes on from the text field to the list.
    void listWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QComboBox* addBox(const char* name, const QString& accessibleName);
    void fillTables(const Snapshot& snapshot, const Reconciliation& reconciliation);

    FilterSteps* m_steps;
    QLabel* m_summary;
    QComboBox* m_state;
    QComboBox* m_kind;
    QComboBox* m_table;
    QLineEdit* m_text;
    QLabel* m_listed;
};

}  // namespace ketenbudget
