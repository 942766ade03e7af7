#pragma once

#include "core/domain/UserWork.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ketenbudget {

/// Asks under which name a what-if is kept, and why these assumptions.
class ScenarioDialog final : public QDialog {
    Q_OBJECT

public:
    /// `taken`: the scenarios that are there already; one of the same name is replaced, which the dialog says.
    ScenarioDialog(Scenario proposal, const std::vector<Scenario>& taken, QWidget* parent = nullptr);

    /// What is to be kept.
    [[nodiscard]] Scenario scenario() const;
    /// Why it could not be kept; what was typed stays.
    void showProblem(const QString& problem);

private:
    void tell();

    Scenario m_proposal;
    std::vector<Scenario> m_taken;
    QLineEdit* m_name;
    QPlainTextEdit* m_note;
    QLabel* m_about;
    QPushButton* m_save;
};

}  // namespace ketenbudget
