#pragma once

#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"
#include "ui/models/ArticlesNode.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace ketenbudget {

class Breadcrumb;
class UnitSwitch;

/// The switches above the table: measure, structure, unit, search, and the breadcrumb.
class ArticlesBar final : public QWidget {
    Q_OBJECT

public:
    explicit ArticlesBar(SnapshotPtr snapshot, QWidget* parent = nullptr);

    /// Shows the view's settings without telling anyone.
    void showView(const ArticlesView& view);
    void addAction(QAction* action);
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] Breadcrumb& breadcrumb() { return *m_breadcrumb; }

Q_SIGNALS:
    void measureChosen(ketenbudget::Measure measure);
    void structureChosen(ketenbudget::Structure structure);
    void unitChosen(ketenbudget::AmountUnit unit);

private:
    void fillSwitches();

    Breadcrumb* m_breadcrumb;
    QComboBox* m_measure;
    QComboBox* m_structure;
    UnitSwitch* m_unit;
    QLineEdit* m_search;
    QLabel* m_hint;
    QHBoxLayout* m_switches;
};

}  // namespace ketenbudget
