#pragma once

#include <QDialog>

#include <functional>

namespace ketenbudget::test {

/// Calls `open`, which shows a modal dialog and waits for its end; does `work` in the dialog once
/// it has the keyboard, and cancels it if it is still open then. No dialog is a failure.
void inDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& work);

}  // namespace ketenbudget::test
