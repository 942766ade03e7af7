#pragma once

#include <QString>

class QBoxLayout;
class QComboBox;
class QDialog;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ketenbudget {

/// What every dialog has that writes a file: where to, what went wrong, Save and Cancel. Object names begin with a
/// prefix: "tablePath", "tableBrowse", "tableError", "tableSave", "tableCancel".
struct ExportParts {
    ExportParts(QDialog& dialog, const QString& prefix);

    /// Path and its button, side by side.
    [[nodiscard]] QBoxLayout* fileRow() const;
    void showError(const QString& text) const;
    /// As it was typed, without the blanks around it.
    [[nodiscard]] QString typedPath() const;
    /// The same place and name with another ending; `known`: the ending there is one of ours, and goes.
    void setEnding(const QString& ending, bool known) const;

    QLineEdit* path;
    QPushButton* browse;
    QLabel* error;
    QDialogButtonBox* buttons;
};

[[nodiscard]] QComboBox* makeExportBox(QDialog& dialog, const QString& name, const QString& accessibleName);

}  // namespace ketenbudget
