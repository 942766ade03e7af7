#pragma once

#include <QMenu>

class QScreen;

namespace ketenbudget {

class Preferences;

/// On which screen a meeting is shown. The choice is kept by the screen's name, for the next time it is plugged in.
class ScreenMenu final : public QMenu {
    Q_OBJECT

public:
    ScreenMenu(Preferences& preferences, QWidget* parent);

    /// The screen that was chosen, if it is there; else the first that is not the program's own, else that one.
    [[nodiscard]] QScreen* chosen() const;

private:
    void fill();

    Preferences& m_preferences;
};

}  // namespace ketenbudget
