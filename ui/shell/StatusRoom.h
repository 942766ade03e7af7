#pragma once

#include <QObject>
#include <QWidgetList>

class QStatusBar;

namespace ketenbudget {

/// Gives a message of the status bar its room: what stands at the right steps aside while the message would be cut,
/// and the tool tip has the whole of it.
class StatusRoom final : public QObject {
    Q_OBJECT

public:
    /// `aside`: of the bar's widgets those that may go, the first one first. The bar's tool tip is the one
    /// for when there is no message.
    StatusRoom(QStatusBar& bar, QWidgetList aside);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRoom();

    QStatusBar& m_bar;
    QWidgetList m_aside;
    QString m_toolTip;
};

}  // namespace ketenbudget
