#include "ui/pages/ArticlesActions.h"

#include "ui/pages/PageAction.h"
#include "ui/pages/ScaleSwitch.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace ketenbudget {
namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(ArticlesActions)
};

}  // namespace

ArticlesActions::ArticlesActions(QWidget& page)
    : copy(makePageAction(page, "copy", ActionWords::tr("&Copy"), {QKeySequence::Copy})),
      copyWithHeaders(makePageAction(page, "copyWithHeaders", ActionWords::tr("Copy with &headers"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C})),
      find(makePageAction(page, "find", ActionWords::tr("&Find name or amount"), {QKeySequence::Find})),
      back(makePageAction(page, "back", ActionWords::tr("Back on this pa&ge"), {Qt::Key_Backspace})),
      up(makePageAction(page, "up", ActionWords::tr("&Up one level"), {Qt::ALT | Qt::Key_Up})),
      drill(makePageAction(page, "drill", ActionWords::tr("&Drill into the line (Enter)"))),
      provenance(makePageAction(page, "provenance", ActionWords::tr("&Where does this number come from?"), {Qt::Key_F4})),
      expandAll(makePageAction(page, "expandAll", ActionWords::tr("&Expand all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E})),
      collapseAll(makePageAction(page, "collapseAll", ActionWords::tr("C&ollapse all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W})),
      nextMeasure(makePageAction(page, "nextMeasure", ActionWords::tr("Next &measure (expenditure, commitments, receipts)"), {Qt::CTRL | Qt::Key_M})),
      switchStructure(makePageAction(page, "switchStructure", ActionWords::tr("&Recast series or legal structure"), {Qt::CTRL | Qt::Key_R})),
      switchUnit(makePageAction(page, "switchUnit", ActionWords::tr("&Amounts in € 1.000 or € million"), {Qt::CTRL | Qt::Key_U})),
      columnLeft(makePageAction(page, "columnLeft", ActionWords::tr("Move column le&ft"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Left})),
      columnRight(makePageAction(page, "columnRight", ActionWords::tr("Move column ri&ght"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Right})),
      sameScale(makeScaleSwitch(page, "sameScale"))
{
}

}  // namespace ketenbudget
