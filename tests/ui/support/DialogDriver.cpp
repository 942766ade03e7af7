#include "tests/ui/support/DialogDriver.h"

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

/// The offscreen platform has no window manager that would pass the keyboard on.
void giveKeyboardTo(QWidget& window)
{
    window.activateWindow();
    const auto hasIt = [&window] {
        return QApplication::activeWindow() == &window && window.isAncestorOf(QApplication::focusWidget());
    };
    EXPECT_TRUE(QTest::qWaitFor(hasIt)) << "the window does not get the keyboard";
}

}  // namespace

void inDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& work)
{
    const QPointer<QWidget> before = QApplication::activeWindow();
    bool reached = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        const QPointer<QDialog> dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) return;
        look.stop();
        reached = true;
        giveKeyboardTo(*dialog);
        work(*dialog);
        if (dialog != nullptr && dialog->isVisible()) dialog->reject();
    });
    look.start(1);
    open();
    EXPECT_TRUE(reached) << "no dialog was opened";
    if (before != nullptr) giveKeyboardTo(*before);
}

void inDialogs(const std::function<void()>& open, const std::vector<std::function<void(QDialog&)>>& works)
{
    const QPointer<QWidget> before = QApplication::activeWindow();
    std::size_t reached = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) return;
        look.stop();
        giveKeyboardTo(*dialog);
        if (reached < works.size()) works[reached](*dialog);
        else dialog->reject();
        ++reached;
        look.start(1);
    });
    look.start(1);
    open();
    EXPECT_EQ(reached, works.size()) << "dialogs that were opened";
    if (before != nullptr) giveKeyboardTo(*before);
}

}  // namespace ketenbudget::test
