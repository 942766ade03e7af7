#pragma once

#include <QDialog>

class QMenuBar;

namespace ketenbudget {

/// Every action of the menus with its keys, and the keys that belong to the table and the charts.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMenuBar& menus, QWidget* parent = nullptr);
};

}  // namespace ketenbudget
