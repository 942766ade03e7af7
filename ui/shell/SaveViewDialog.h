#pragma once

#include "core/domain/UserWork.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ketenbudget {

/// Under which name, with which sentence and in which set the present view is saved.
class SaveViewDialog final : public QDialog {
    Q_OBJECT

public:
    /// `proposal` has the way to the view, a name and the present message; a name that is there is of the view that is saved anew. `set` is chosen where there is one.
    SaveViewDialog(const UserWork& work, SavedView proposal, const QString& set, QWidget* parent = nullptr);

    [[nodiscard]] SavedView view() const;
    /// Empty: in none.
    [[nodiscard]] QString set() const;

    /// Asks where another view would go.
    [[nodiscard]] bool mayBeSaved();

    void accept() override;

private:
    void tell();

    const UserWork& m_work;
    SavedView m_proposal;
    QString m_own;  ///< the saved view that the page is at; empty: none
    QLineEdit* m_name;
    QLineEdit* m_message;
    QComboBox* m_set;
    QLabel* m_problem;
};

}  // namespace ketenbudget
