#pragma once

#include <QString>
#include <QtGlobal>

namespace ketenbudget::test {

/// While one exists, every Qt warning or critical message that no ExpectWarning waits for is a
/// test failure with its text. Both mains make one around all tests.
class MessageGuard {
public:
    MessageGuard();
    ~MessageGuard();
    Q_DISABLE_COPY_MOVE(MessageGuard)

    [[nodiscard]] static bool active();

private:
    QtMessageHandler m_outer;     ///< the outer guard's way out, put back at the end
    QtMessageHandler m_previous;  ///< the handler that was there
};

/// Says that, as long as it lives, a message that contains `part` comes at least once. It is a
/// failure if none did.
class ExpectWarning {
public:
    explicit ExpectWarning(const QString& part);
    ~ExpectWarning();
    Q_DISABLE_COPY_MOVE(ExpectWarning)

private:
    friend class MessageGuardState;
    QString m_part;
    int m_seen = 0;
};

}  // namespace ketenbudget::test
