#pragma once

#include <QObject>

class QHeaderView;
class QMenu;

namespace ketenbudget {

/// Choosing and resetting the columns of a header: in its context menu, and in any other menu.
/// The first column cannot be hidden.
class ColumnMenu final : public QObject {
    Q_OBJECT

public:
    explicit ColumnMenu(QHeaderView* header);

    /// Fills `menu` anew each time it is about to be shown.
    void attach(QMenu& menu);
    /// One place to the left (−1) or right (1), past hidden columns; the first column stays first.
    void move(int column, int step);
    /// All columns shown, in the model's order.
    void reset();

Q_SIGNALS:
    void wasReset();

private:
    void fill(QMenu& menu);

    QHeaderView* m_header;
};

}  // namespace ketenbudget
