#pragma once

#include "core/report/TableFile.h"
#include "ui/shell/ExportParts.h"

#include <QDialog>

class QTextEdit;

namespace ketenbudget {

/// Chooses form and place of a table, shows how it begins, and writes it. A failure is told in the dialog, which
/// stays open with everything that was typed.
class TableExportDialog final : public QDialog {
    Q_OBJECT

public:
    TableExportDialog(ReportTable table, const QString& folder, QWidget* parent = nullptr);

    /// The file that was written; empty while there is none.
    [[nodiscard]] QString writtenFile() const { return m_written; }

    void accept() override;

private:
    void build();
    void formChanged();
    void updatePreview();
    void browse();
    [[nodiscard]] TableForm form() const;

    ReportTable m_table;
    QComboBox* m_form;
    ExportParts m_parts;
    QTextEdit* m_preview;
    QString m_replaceAllowed;  ///< existing file that the user has agreed to replace
    QString m_written;
};

}  // namespace ketenbudget
