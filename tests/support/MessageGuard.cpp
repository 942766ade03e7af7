#include "tests/support/MessageGuard.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <vector>

namespace ketenbudget::test {

/// Qt's message handler is one free function, so what it looks at has to be reachable from one.
class MessageGuardState {
public:
    std::atomic<QtMessageHandler> previous = nullptr;
    std::atomic<int> guards = 0;

    void add(ExpectWarning* expected)
    {
        const std::lock_guard lock(m_mutex);
        m_expected.push_back(expected);
    }
    /// Returns how often it was seen.
    int remove(ExpectWarning* expected)
    {
        const std::lock_guard lock(m_mutex);
        m_expected.erase(std::remove(m_expected.begin(), m_expected.end(), expected), m_expected.end());
        return expected->m_seen;
    }
    bool isExpected(const QString& text)
    {
        const std::lock_guard lock(m_mutex);
        for (ExpectWarning* expected : m_expected) {
            if (text.contains(expected->m_part)) {
                ++expected->m_seen;
                return true;
            }
        }
        return false;
    }

private:
    std::mutex m_mutex;
    std::vector<ExpectWarning*> m_expected;
};

namespace {

MessageGuardState& state()
{
    static MessageGuardState theState;
    return theState;
}

/// The offscreen platform says this for every window, and of popups that they cannot be raised or
/// grab the keyboard.
bool isHarmless(const QString& text)
{
    return text.startsWith(QLatin1String("This plugin does not support "));
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool complaint = type == QtWarningMsg || type == QtCriticalMsg;
    if (!complaint) {
        if (const QtMessageHandler previous = state().previous) previous(type, context, text);
        return;
    }
    if (isHarmless(text) || state().isExpected(text)) return;
    ADD_FAILURE() << "unexpected message of category " << (context.category != nullptr ? context.category : "default")
                  << ": " << text.toStdString();
}

}  // namespace

MessageGuard::MessageGuard() : m_outer(state().previous), m_previous(qInstallMessageHandler(handle))
{
    if (m_previous != handle) state().previous = m_previous;
    ++state().guards;
}

MessageGuard::~MessageGuard()
{
    --state().guards;
    state().previous = m_outer;
    qInstallMessageHandler(m_previous);
}

bool MessageGuard::active() { return state().guards > 0; }

ExpectWarning::ExpectWarning(const QString& part) : m_part(part) { state().add(this); }

ExpectWarning::~ExpectWarning()
{
    if (state().remove(this) == 0) {
        ADD_FAILURE() << "no message came that contains: " << m_part.toStdString();
    }
}

}  // namespace ketenbudget::test
