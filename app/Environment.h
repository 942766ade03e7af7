#pragma once

#include <QApplication>
#include <QStringList>

#include <memory>

namespace ketenbudget {

/// The arguments of main() as text.
[[nodiscard]] QStringList argumentsOf(int argc, char** argv);

/// Gives Qt the UTF-8 locale that it otherwise chooses itself with a warning. Language and forms
/// of the user's locale stay. Call it first.
void useUtf8();

/// True where a window can be shown.
[[nodiscard]] bool hasDisplay();

/// An application that draws without a display and leaves nothing behind, for commands.
[[nodiscard]] std::unique_ptr<QApplication> makeOffscreenApplication(int& argc, char** argv);

}  // namespace ketenbudget
