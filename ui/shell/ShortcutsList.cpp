#include "ui/shell/ShortcutsList.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>

namespace ketenbudget {
namespace {

QString plain(QString text) { return text.remove(QLatin1Char('&')); }

QString keysOf(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

QTreeWidgetItem* addGroup(QTreeWidget& list, const QString& title)
{
    auto* group = new QTreeWidgetItem(&list, {title});
    group->setFirstColumnSpanned(true);
    QFont bold = list.font();
    bold.setBold(true);
    group->setFont(0, bold);
    return group;
}

void listActions(QTreeWidgetItem& group, const QList<QAction*>& actions)
{
    for (const QAction* action : actions) {
        if (action->menu() != nullptr) {
            listActions(group, action->menu()->actions());
        } else if (!action->isSeparator() && !action->shortcuts().isEmpty()) {
            new QTreeWidgetItem(&group, {plain(action->text()), keysOf(*action)});
        }
    }
}

}  // namespace

ShortcutsList::ShortcutsList(const QMenuBar& menus, QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("shortcutsList"));
    setAccessibleName(tr("Keyboard shortcuts"));
    setHeaderLabels({tr("What"), tr("Keys")});
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    for (const QAction* menu : menus.actions()) {
        if (menu->menu() != nullptr) listActions(*addGroup(*this, plain(menu->text())), menu->menu()->actions());
    }
    QTreeWidgetItem* table = addGroup(*this, tr("In the table"));
    const QString enter = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    new QTreeWidgetItem(table, {tr("Drill into the line"), enter});
    new QTreeWidgetItem(table, {tr("Open or close a branch"), QStringLiteral("+ / −")});
    new QTreeWidgetItem(table, {tr("Extend the selection"), tr("Shift + arrows")});
    QTreeWidgetItem* chart = addGroup(*this, tr("In a chart"));
    new QTreeWidgetItem(chart, {tr("Exact values of the next row or year"), tr("arrows, Home, End")});
    new QTreeWidgetItem(chart, {tr("Drill into the line"), enter});
    QTreeWidgetItem* search = addGroup(*this, tr("In the search field"));
    new QTreeWidgetItem(search, {tr("Go to the table"), tr("Enter or Down")});
    new QTreeWidgetItem(search, {tr("Clear the search"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)});
    expandAll();
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

}  // namespace ketenbudget
