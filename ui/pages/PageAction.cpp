#include "ui/pages/PageAction.h"

#include <QAction>
#include <QToolButton>
#include <QWidget>

namespace ketenbudget {

QAction* makePageAction(QWidget& page, const char* name, const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, &page);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    const bool ofPage = keys.contains(QKeySequence(QKeySequence::Copy)) || keys.contains(QKeySequence(Qt::Key_Backspace)) ||
                        keys.contains(QKeySequence(Qt::Key_F4));
    action->setShortcutContext(ofPage ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    page.addAction(action);
    return action;
}

QToolButton* makeActionButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace ketenbudget
