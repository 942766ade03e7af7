#pragma once

#include "ui/presentation/SetExport.h"
#include "ui/shell/ExportParts.h"

#include <QDialog>

namespace ketenbudget {

/// Chooses form, size or paper, and place of a meeting set, and writes it. A failure is told in the dialog, which
/// stays open with everything that was typed.
class SetExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// Precondition: there are views.
    SetExportDialog(SnapshotPtr snapshot, MeetingSet set, std::vector<SavedView> views, const QString& folder, QWidget* parent = nullptr);

    /// What was written; no files while nothing is.
    [[nodiscard]] const SetOutcome& outcome() const { return m_outcome; }
    /// The folder or file.
    [[nodiscard]] QString target() const { return m_parts.typedPath(); }

    /// The folder or file is this one, with its form.
    void propose(const QString& target);

    void accept() override;

private:
    void build();
    void formChanged();
    void browse();
    [[nodiscard]] SetForm form() const;
    [[nodiscard]] SetOptions options() const;

    SnapshotPtr m_snapshot;
    MeetingSet m_set;
    std::vector<SavedView> m_views;
    QComboBox* m_form;
    QComboBox* m_size;
    QComboBox* m_paper;
    ExportParts m_parts;
    QString m_replaceAllowed;  ///< place at which the user has agreed to replace files
    SetOutcome m_outcome;
};

}  // namespace ketenbudget
