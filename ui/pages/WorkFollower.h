#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace ketenbudget {

class WorkBook;

/// Shows a page anew when the user's work changed; one that is out of sight only when it comes into sight.
class WorkFollower final : public QObject {
    Q_OBJECT

public:
    WorkFollower(QWidget& page, WorkBook& work, std::function<void()> showAnew);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_page;
    std::function<void()> m_showAnew;
    bool m_stale = false;
};

}  // namespace ketenbudget
