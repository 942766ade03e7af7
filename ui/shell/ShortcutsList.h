#pragma once

#include <QTreeWidget>

class QMenuBar;

namespace ketenbudget {

/// Every key that the window and its page know, by menu; read from the menus, so that none is forgotten.
class ShortcutsList final : public QTreeWidget {
    Q_OBJECT

public:
    explicit ShortcutsList(const QMenuBar& menus, QWidget* parent = nullptr);
};

}  // namespace ketenbudget
