#include "ui/shell/ShortcutsDialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

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

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcutsList"));
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("What"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    for (const QAction* menu : menus.actions()) {
        if (menu->menu() != nullptr) listActions(*addGroup(*list, plain(menu->text())), menu->menu()->actions());
    }
    QTreeWidgetItem* table = addGroup(*list, tr("In the table"));
    const QString enter = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    new QTreeWidgetItem(table, {tr("Drill into the line"), enter});
    new QTreeWidgetItem(table, {tr("Open or close a branch"), QStringLiteral("+ / −")});
    new QTreeWidgetItem(table, {tr("Extend the selection"), tr("Shift + arrows")});
    QTreeWidgetItem* chart = addGroup(*list, tr("In a chart"));
    new QTreeWidgetItem(chart, {tr("Exact values of the next row or year"), tr("arrows, Home, End")});
    new QTreeWidgetItem(chart, {tr("Drill into the line"), enter});
    QTreeWidgetItem* search = addGroup(*list, tr("In the search field"));
    new QTreeWidgetItem(search, {tr("Go to the table"), tr("Enter or Down")});
    new QTreeWidgetItem(search, {tr("Clear the search"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)});
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("shortcutsClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(620, 560);
}

}  // namespace ketenbudget
