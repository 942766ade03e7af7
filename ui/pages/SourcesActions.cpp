#include "ui/pages/SourcesActions.h"

#include "ui/pages/PageAction.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace ketenbudget {
namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(SourcesActions)
};

}  // namespace

SourcesActions::SourcesActions(QWidget& page)
    : copy(makePageAction(page, "sourcesCopy", ActionWords::tr("&Copy"), {QKeySequence::Copy})),
      copyWithHeaders(makePageAction(page, "sourcesCopyWithHeaders", ActionWords::tr("Copy with &headers"),
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_C})),
      find(makePageAction(page, "sourcesFind", ActionWords::tr("&Find text or amount"), {QKeySequence::Find})),
      back(makePageAction(page, "sourcesBack", ActionWords::tr("Back on this pa&ge"), {Qt::Key_Backspace})),
      previous(makePageAction(page, "sourcesPrevious", ActionWords::tr("&Previous table"), {Qt::CTRL | Qt::Key_PageUp})),
      next(makePageAction(page, "sourcesNext", ActionWords::tr("&Next table"), {Qt::CTRL | Qt::Key_PageDown})),
      provenance(makePageAction(page, "sourcesProvenance", ActionWords::tr("&Where does this number come from?"), {Qt::Key_F4})),
      usedIn(makePageAction(page, "sourcesUsedIn", ActionWords::tr("Panel “&Used in”"), {Qt::CTRL | Qt::Key_I}))
{
    usedIn->setCheckable(true);
    usedIn->setChecked(true);
}

}  // namespace ketenbudget
