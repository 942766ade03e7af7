#pragma once

#include <QDialog>

#include <functional>
#include <vector>

namespace ketenbudget::test {

/// Calls `open`, which shows a modal dialog and waits for its end; does `work` in the dialog once
/// it has the keyboard, and cancels it if it is still open then. No dialog is a failure.
void inDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& work);

/// The same for dialogs that come one after the other, the same one again among them. Each work ends its dialog.
void inDialogs(const std::function<void()>& open, const std::vector<std::function<void(QDialog&)>>& works);

}  // namespace ketenbudget::test
