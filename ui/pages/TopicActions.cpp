#include "ui/pages/TopicActions.h"

#include "ui/pages/PageAction.h"
#include "ui/pages/ScaleSwitch.h"

#include <QAction>
#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(TopicActions)
};

}  // namespace

TopicActions::TopicActions(QWidget& page)
    : copy(makePageAction(page, "topicCopy", ActionWords::tr("&Copy"), {QKeySequence::Copy})),
      copyWithHeaders(makePageAction(page, "topicCopyWithHeaders", ActionWords::tr("Copy with &headers"),
                                     {Qt::CTRL | Qt::SHIFT | Qt::Key_C})),
      find(makePageAction(page, "topicFind", ActionWords::tr("&Find name or amount"), {QKeySequence::Find})),
      back(makePageAction(page, "topicBack", ActionWords::tr("Back on this pa&ge"), {Qt::Key_Backspace})),
      previousView(makePageAction(page, "topicPreviousView", ActionWords::tr("&Previous tab"), {Qt::CTRL | Qt::Key_PageUp})),
      nextView(makePageAction(page, "topicNextView", ActionWords::tr("&Next tab"), {Qt::CTRL | Qt::Key_PageDown})),
      openRow(makePageAction(page, "topicOpenRow", ActionWords::tr("&Open the row (Enter)"))),
      provenance(makePageAction(page, "topicProvenance", ActionWords::tr("&Where does this number come from?"), {Qt::Key_F4})),
      expandAll(makePageAction(page, "topicExpandAll", ActionWords::tr("&Expand all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E})),
      collapseAll(makePageAction(page, "topicCollapseAll", ActionWords::tr("C&ollapse all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W})),
      switchUnit(makePageAction(page, "topicSwitchUnit", ActionWords::tr("&Amounts in € 1.000 or € million"), {Qt::CTRL | Qt::Key_U})),
      columnLeft(makePageAction(page, "topicColumnLeft", ActionWords::tr("Move column le&ft"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Left})),
      columnRight(makePageAction(page, "topicColumnRight", ActionWords::tr("Move column ri&ght"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Right})),
      limits(makePageAction(page, "topicLimits", ActionWords::tr("Change the li&mits…"), {Qt::CTRL | Qt::ALT | Qt::Key_G})),
      sameScale(makeScaleSwitch(page, "topicSameScale")),
      saveScenario(makePageAction(page, "topicSaveScenario", ActionWords::tr("&Save scenario…"))),
      deleteScenario(makePageAction(page, "topicDeleteScenario", ActionWords::tr("&Delete scenario"))),
      backToBase(makePageAction(page, "topicBackToBase", ActionWords::tr("Back to the &base"))),
      runRate(makePageAction(page, "topicRunRate", ActionWords::tr("&Run-rate (needs monthly figures; these documents print years only)")))
{
    runRate->setEnabled(false);
}

}  // namespace ketenbudget
