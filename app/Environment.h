#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace ketenbudget {

/// The arguments of main() as text.
[[nodiscard]] QStringList argumentsOf(int argc, char** argv);

/// Gives Qt the UTF-8 locale that it otherwise chooses itself with a warning. Language and forms
/// of the user's locale stay. Call it first.
void useUtf8();

/// True where a window can be shown.
[[nodiscard]] bool hasDisplay();

/// The surroundings of a command that runs without a display and leaves nothing behind: Qt's
/// offscreen platform, and folders of its own for what Qt and fontconfig write on the side. Make
/// it before the application object.
class CommandEnvironment {
public:
    CommandEnvironment();

private:
    void provide(const char* variable);

    std::optional<QTemporaryDir> m_folder;
};

}  // namespace ketenbudget
