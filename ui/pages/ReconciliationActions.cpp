#include "ui/pages/ReconciliationActions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace ketenbudget {
namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(ReconciliationActions)
};

/// `ofPage`: the key means something of its own in the provenance panel.
QAction* make(QWidget& page, const char* name, const QString& text, const QKeySequence& key, bool ofPage)
{
    auto* action = new QAction(text, &page);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(ofPage ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    page.addAction(action);
    return action;
}

}  // namespace

ReconciliationActions::ReconciliationActions(QWidget& page)
    : find(make(page, "checksFind", ActionWords::tr("&Find a check"), QKeySequence::Find, false)),
      copy(make(page, "checksCopy", ActionWords::tr("&Copy the check"), QKeySequence::Copy, true)),
      copyWithHeaders(make(page, "checksCopyWithHeaders", ActionWords::tr("Copy with &headers"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_C, true)),
      showAll(make(page, "checksShowAll", ActionWords::tr("Show &all checks"), {}, true)),
      provenance(make(page, "checksProvenance", ActionWords::tr("&Where does this number come from?"), Qt::Key_F4, true))
{
}

}  // namespace ketenbudget
