#include "ui/pages/SourcesActions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace ketenbudget {
namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(SourcesActions)
};

/// `ofPage`: the key means something of its own in the provenance panel.
QAction* make(QWidget& page, const char* name, const QString& text, const QList<QKeySequence>& keys, bool ofPage)
{
    auto* action = new QAction(text, &page);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    action->setShortcutContext(ofPage ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    page.addAction(action);
    return action;
}

}  // namespace

SourcesActions::SourcesActions(QWidget& page)
    : copy(make(page, "sourcesCopy", ActionWords::tr("&Copy"), {QKeySequence::Copy}, true)),
      copyWithHeaders(make(page, "sourcesCopyWithHeaders", ActionWords::tr("Copy with &headers"),
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, false)),
      find(make(page, "sourcesFind", ActionWords::tr("&Find text or amount"), {QKeySequence::Find}, false)),
      back(make(page, "sourcesBack", ActionWords::tr("Back on this pa&ge"), {Qt::Key_Backspace}, true)),
      previous(make(page, "sourcesPrevious", ActionWords::tr("&Previous table"), {Qt::CTRL | Qt::Key_PageUp}, false)),
      next(make(page, "sourcesNext", ActionWords::tr("&Next table"), {Qt::CTRL | Qt::Key_PageDown}, false)),
      provenance(make(page, "sourcesProvenance", ActionWords::tr("&Where does this number come from?"), {Qt::Key_F4}, true)),
      usedIn(make(page, "sourcesUsedIn", ActionWords::tr("Panel “&Used in”"), {Qt::CTRL | Qt::Key_I}, false))
{
    usedIn->setCheckable(true);
    usedIn->setChecked(true);
}

}  // namespace ketenbudget
