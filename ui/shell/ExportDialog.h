#pragma once

#include "ui/charts/ChartExport.h"
#include "ui/pages/Page.h"
#include "ui/shell/ExportParts.h"

#include <QDialog>

#include <optional>

class QLabel;

namespace ketenbudget {

/// Chooses chart, kind of file, size and place, and writes. A failure is told in the dialog, which
/// stays open with everything that was typed.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// Precondition: `charts` is not empty; the first one is chosen.
    ExportDialog(std::vector<PageChart> charts, const QString& folder, QWidget* parent = nullptr);

    /// The file that was written; empty while there is none.
    [[nodiscard]] QString writtenFile() const { return m_written; }

    void accept() override;

private:
    void build();
    void fillSizes();
    void chartChanged();
    void formatChanged();
    void browse();
    void updatePreview();
    [[nodiscard]] const PageChart& chart() const;
    [[nodiscard]] ExportOptions options() const;

    std::vector<PageChart> m_charts;
    QComboBox* m_chart;
    QComboBox* m_format;
    QComboBox* m_size;
    ExportParts m_parts;
    QLabel* m_preview;
    QString m_replaceAllowed;  ///< existing file that the user has agreed to replace
    QString m_written;
};

}  // namespace ketenbudget
