#include "ui/models/WorkBook.h"
#include "ui/pages/MeetingActions.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/WorkStep.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>

#include <algorithm>

// What the user does with views and sets; each can be taken back.
namespace ketenbudget {

void MeetingPage::change(const QString& step, const WorkChanges& changes) { changeWork(*this, m_work, step, changes); }

/// Empty where the user gave up. A name that is taken is told, and what was typed stays.
QString MeetingPage::askName(const QString& title, const QString& present, const QStringList& taken)
{
    QString name = present;
    while (true) {
        QInputDialog dialog(this);
        dialog.setObjectName(QStringLiteral("meetingName"));
        dialog.setWindowTitle(title);
        dialog.setLabelText(tr("&Name:"));
        dialog.setTextValue(name);
        if (dialog.exec() != QDialog::Accepted) return {};
        name = dialog.textValue().trimmed();
        if (name.isEmpty() || name == present) return {};
        if (!taken.contains(name)) return name;
        QMessageBox::information(this, title, tr("The name “%1” is taken already. Nothing was changed. Choose another name.").arg(name));
    }
}

void MeetingPage::connectSets()
{
    connect(m_actions->newSet, &QAction::triggered, this, [this] {
        const QStringList taken = setNames(m_work.work());
        const QString name = askName(tr("New set"), QString(), taken);
        if (name.isEmpty()) return;
        change(tr("new set “%1”").arg(name), saveSet(m_work.work(), {name, {}, false}));
        chooseSet(name);
    });
    connect(m_actions->renameSet, &QAction::triggered, this, [this] { renameCurrent(*m_sets); });
    connect(m_actions->removeSet, &QAction::triggered, this,
            [this] { change(tr("set “%1” deleted").arg(currentSet()), removeSet(m_work.work(), currentSet())); });
    connect(m_actions->sameScale, &QAction::triggered, this, [this](bool on) {
        const MeetingSet* set = findSet(m_work.work(), currentSet());
        if (set == nullptr) return;
        MeetingSet changed = *set;
        changed.sameScale = on;
        change(tr("scale of the set “%1”").arg(set->name), saveSet(m_work.work(), changed));
    });
    connect(m_actions->exportSet, &QAction::triggered, this, [this] { Q_EMIT exportWanted(currentSet()); });
}

void MeetingPage::connectViews()
{
    connect(m_actions->addView, &QAction::triggered, this, [this] {
        const MeetingSet* set = findSet(m_work.work(), currentSet());
        const QListWidgetItem* view = m_views->currentItem();
        if (set == nullptr || view == nullptr) return;
        MeetingSet changed = *set;
        const QString name = view->data(Qt::UserRole).toString();
        changed.views.insert(m_places->currentRow() + 1, name);
        const int place = m_places->currentRow() + 1;
        change(tr("“%1” into the set").arg(name), saveSet(m_work.work(), changed));
        m_places->setCurrentRow(place);
    });
    connect(m_actions->takeOut, &QAction::triggered, this, [this] {
        const MeetingSet* set = findSet(m_work.work(), currentSet());
        const int place = m_places->currentRow();
        if (set == nullptr || place < 0) return;
        MeetingSet changed = *set;
        changed.views.removeAt(place);
        change(tr("“%1” out of the set").arg(set->views.at(place)), saveSet(m_work.work(), changed));
    });
    connect(m_actions->up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_actions->down, &QAction::triggered, this, [this] { move(1); });
    connect(m_actions->openView, &QAction::triggered, this, [this] {
        if (const auto view = currentView(); view && !view->link.isEmpty()) Q_EMIT viewWanted(view->link, view->name);
    });
    connect(m_actions->renameView, &QAction::triggered, this, [this] { renameCurrent(*m_views); });
    connect(m_actions->removeView, &QAction::triggered, this, [this] {
        if (const auto view = currentView()) change(tr("view “%1” deleted").arg(view->name), removeView(m_work.work(), view->name));
    });
}

void MeetingPage::renameCurrent(QListWidget& list)
{
    if (&list == m_sets) {
        const QString present = currentSet();
        const QString name = askName(tr("Rename set"), present, setNames(m_work.work()));
        if (name.isEmpty()) return;
        change(tr("set “%1” renamed").arg(present), renameSet(m_work.work(), present, name));
        chooseSet(name);
        return;
    }
    const auto view = currentView();
    if (!view) return;
    const QString name = askName(tr("Rename view"), view->name, viewNames(m_work.work()));
    if (!name.isEmpty()) change(tr("view “%1” renamed").arg(view->name), renameView(m_work.work(), view->name, name));
}

void MeetingPage::move(int by)
{
    const MeetingSet* set = findSet(m_work.work(), currentSet());
    const int from = m_places->currentRow();
    const int to = from + by;
    if (set == nullptr || from < 0 || to < 0 || to >= m_places->count()) return;
    MeetingSet changed = *set;
    changed.views.move(from, to);
    change(tr("order of the set “%1”").arg(set->name), saveSet(m_work.work(), changed));
    m_places->setCurrentRow(to);
}

/// The order as the user dragged it.
void MeetingPage::takeOrder()
{
    const MeetingSet* set = findSet(m_work.work(), currentSet());
    if (set == nullptr || m_filling) return;
    MeetingSet changed = *set;
    changed.views.clear();
    for (int row = 0; row < m_places->count(); ++row) changed.views.append(m_places->item(row)->data(Qt::UserRole).toString());
    if (changed.views != set->views) change(tr("order of the set “%1”").arg(set->name), saveSet(m_work.work(), changed));
}

void MeetingPage::connectLists()
{
    connect(m_sets, &QListWidget::currentRowChanged, this, [this] {
        if (m_filling) return;
        m_last = m_places;
        showViews();
    });
    for (QListWidget* list : {m_places, m_views}) {
        connect(list, &QListWidget::currentRowChanged, this, [this, list] {
            if (m_filling) return;
            m_last = list;
            showPicture();
            tellActions();
        });
        connect(list, &QListWidget::itemActivated, m_actions->openView, &QAction::trigger);
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(list, &QWidget::customContextMenuRequested, this, [this, list](const QPoint& at) {
            QMenu menu(this);
            fillEditMenu(menu);
            menu.exec(list->viewport()->mapToGlobal(at));
        });
    }
    // When the rows have settled: the move is a removal and an insertion.
    connect(m_places->model(), &QAbstractItemModel::rowsMoved, this, [this] { takeOrder(); }, Qt::QueuedConnection);
    connect(m_places->model(), &QAbstractItemModel::rowsRemoved, this, [this] { takeOrder(); }, Qt::QueuedConnection);
}

void MeetingPage::fillEditMenu(QMenu& menu)
{
    menu.addActions({m_actions->newSet, m_actions->renameSet, m_actions->removeSet, m_actions->sameScale});
    menu.addSeparator();
    menu.addActions({m_actions->addView, m_actions->up, m_actions->down, m_actions->takeOut});
    menu.addSeparator();
    menu.addActions({m_actions->renameView, m_actions->removeView, m_actions->exportSet});
}

void MeetingPage::fillViewMenu(QMenu&) {}

void MeetingPage::fillGoMenu(QMenu& menu) { menu.addAction(m_actions->openView); }

}  // namespace ketenbudget
