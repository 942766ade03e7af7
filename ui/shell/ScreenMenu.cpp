#include "ui/shell/ScreenMenu.h"

#include "ui/shell/Preferences.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

namespace ketenbudget {
namespace {

QString screenKey() { return QStringLiteral("meeting/screen"); }

}  // namespace

ScreenMenu::ScreenMenu(Preferences& preferences, QWidget* parent) : QMenu(parent), m_preferences(preferences)
{
    setTitle(tr("S&how on screen"));
    setObjectName(QStringLiteral("screenMenu"));
    connect(this, &QMenu::aboutToShow, this, &ScreenMenu::fill);
    fill();
}

void ScreenMenu::fill()
{
    clear();
    auto* group = new QActionGroup(this);
    const QScreen* present = chosen();
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QSize size = screen->size();
        QAction* action = addAction(tr("%1 (%2 x %3)").arg(screen->name()).arg(size.width()).arg(size.height()));
        action->setObjectName(QStringLiteral("screen-") + screen->name());
        action->setCheckable(true);
        action->setChecked(screen == present);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, name = screen->name()] { m_preferences.settings().setValue(screenKey(), name); });
    }
}

QScreen* ScreenMenu::chosen() const
{
    const QString name = m_preferences.settings().value(screenKey()).toString();
    const QScreen* own = parentWidget() ? parentWidget()->window()->screen() : nullptr;
    QScreen* other = nullptr;
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen->name() == name) return screen;
        if (screen != own && other == nullptr) other = screen;
    }
    return other ? other : QGuiApplication::primaryScreen();
}

}  // namespace ketenbudget
