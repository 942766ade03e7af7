#pragma once

#include <QObject>
#include <QVariantMap>

#include <functional>
#include <optional>

class QHeaderView;
class QMenu;

namespace ketenbudget {

/// What the user did with the columns, in the words of whoever keeps their state.
struct ColumnStep {
    QString name;
    QVariantMap before;
    QVariantMap after;
    bool widths = false;  ///< the widths are part of the step
};

/// Choosing and resetting the columns of a header: in its context menu, and in any other menu.
/// The first column cannot be hidden.
class ColumnMenu final : public QObject {
    Q_OBJECT

public:
    /// `state` tells order, hidden ones and widths as they are now.
    ColumnMenu(QHeaderView* header, std::function<QVariantMap()> state);

    /// Fills `menu` anew each time it is about to be shown.
    void attach(QMenu& menu);
    /// One place to the left (−1) or right (1), past hidden columns; the first column stays first.
    void move(int column, int step);
    /// All columns shown, in the model's order.
    void reset();

Q_SIGNALS:
    void wasReset();
    /// The user hid, showed, moved or reset columns. Block it while the program lays them out.
    void changed(const ketenbudget::ColumnStep& step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(QMenu& menu);
    void asStep(const QString& name, bool widths, const std::function<void()>& change);
    void tell(const ColumnStep& step);
    [[nodiscard]] QString nameOf(int column) const;

    QHeaderView* m_header;
    std::function<QVariantMap()> m_state;
    std::optional<QVariantMap> m_pressed;  ///< the state when the mouse went down: a drag begins with it
    bool m_changing = false;
};

}  // namespace ketenbudget
