#include "ui/pages/MeetingActions.h"

#include "ui/pages/PageAction.h"

#include <QAction>
#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingActions)
};

}  // namespace

MeetingActions::MeetingActions(QWidget& page)
    : newSet(makePageAction(page, "meetingNewSet", ActionWords::tr("&New set…"), {Qt::CTRL | Qt::Key_N})),
      renameSet(makePageAction(page, "meetingRenameSet", ActionWords::tr("Rename s&et…"), {Qt::SHIFT | Qt::Key_F2})),
      removeSet(makePageAction(page, "meetingRemoveSet", ActionWords::tr("De&lete set"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Delete})),
      sameScale(makePageAction(page, "meetingSameScale", ActionWords::tr("One &scale over the set"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L})),
      exportSet(makePageAction(page, "meetingExport", ActionWords::tr("E&xport set…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S})),
      addView(makePageAction(page, "meetingAddView", ActionWords::tr("&Add to the set"), {Qt::Key_Insert})),
      up(makePageAction(page, "meetingUp", ActionWords::tr("Move &higher"), {Qt::ALT | Qt::Key_Up})),
      down(makePageAction(page, "meetingDown", ActionWords::tr("Move lo&wer"), {Qt::ALT | Qt::Key_Down})),
      takeOut(makePageAction(page, "meetingTakeOut", ActionWords::tr("&Take out of the set"), {Qt::Key_Delete})),
      openView(makePageAction(page, "meetingOpenView", ActionWords::tr("&Open view (Enter)"))),
      renameView(makePageAction(page, "meetingRenameView", ActionWords::tr("Rename &view…"), {Qt::Key_F2})),
      removeView(makePageAction(page, "meetingRemoveView", ActionWords::tr("Delete v&iew"), {Qt::SHIFT | Qt::Key_Delete}))
{
    sameScale->setCheckable(true);
}

}  // namespace ketenbudget
