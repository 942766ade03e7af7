#pragma once

#include "core/analysis/Glossary.h"

#include <QWidget>

class QLineEdit;
class QTableWidget;

namespace ketenbudget {

/// The terms and abbreviations with their meaning in the language of the window, and a field to look
/// for one. Fits in a dialog.
class GlossaryView final : public QWidget {
    Q_OBJECT

public:
    explicit GlossaryView(SnapshotPtr snapshot, QWidget* parent = nullptr);

    /// Selects the first term that occurs in the text; leaves the list as it is where none does.
    void look(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void search(const QString& text);

    SnapshotPtr m_snapshot;
    Glossary m_glossary;
    QLineEdit* m_field;
    QTableWidget* m_list;
};

}  // namespace ketenbudget
