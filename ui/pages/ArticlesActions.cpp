#include "ui/pages/ArticlesActions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace ketenbudget {
namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(ArticlesActions)
};

QAction* make(QWidget& page, const char* name, const QString& text, const QList<QKeySequence>& keys = {})
{
    auto* action = new QAction(text, &page);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    // Copy, Backspace and F4 mean something of their own in the provenance panel; the rest works
    // wherever the keyboard is.
    const bool ofPage = keys.contains(QKeySequence(QKeySequence::Copy)) || keys.contains(QKeySequence(Qt::Key_Backspace)) ||
                        keys.contains(QKeySequence(Qt::Key_F4));
    action->setShortcutContext(ofPage ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    page.addAction(action);
    return action;
}

}  // namespace

ArticlesActions::ArticlesActions(QWidget& page)
    : copy(make(page, "copy", ActionWords::tr("&Copy"), {QKeySequence::Copy})),
      copyWithHeaders(make(page, "copyWithHeaders", ActionWords::tr("Copy with &headers"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C})),
      find(make(page, "find", ActionWords::tr("&Find name or amount"), {QKeySequence::Find})),
      back(make(page, "back", ActionWords::tr("Back on this pa&ge"), {Qt::Key_Backspace})),
      up(make(page, "up", ActionWords::tr("&Up one level"), {Qt::ALT | Qt::Key_Up})),
      drill(make(page, "drill", ActionWords::tr("&Drill into the line (Enter)"))),
      provenance(make(page, "provenance", ActionWords::tr("&Where does this number come from?"), {Qt::Key_F4})),
      expandAll(make(page, "expandAll", ActionWords::tr("&Expand all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E})),
      collapseAll(make(page, "collapseAll", ActionWords::tr("C&ollapse all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W})),
      nextMeasure(make(page, "nextMeasure", ActionWords::tr("Next &measure (expenditure, commitments, receipts)"), {Qt::CTRL | Qt::Key_M})),
      switchStructure(make(page, "switchStructure", ActionWords::tr("&Recast series or legal structure"), {Qt::CTRL | Qt::Key_R})),
      switchUnit(make(page, "switchUnit", ActionWords::tr("&Amounts in € 1.000 or € million"), {Qt::CTRL | Qt::Key_U})),
      columnLeft(make(page, "columnLeft", ActionWords::tr("Move column le&ft"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Left})),
      columnRight(make(page, "columnRight", ActionWords::tr("Move column ri&ght"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Right})),
      sameScale(make(page, "sameScale", ActionWords::tr("Same &scale in both charts"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L}))
{
    sameScale->setCheckable(true);
    sameScale->setChecked(true);
    // In words, so that the state is seen without colour.
    const auto showState = [action = sameScale](bool on) {
        action->setIconText(on ? ActionWords::tr("Same scale: on") : ActionWords::tr("Same scale: off"));
    };
    QObject::connect(sameScale, &QAction::toggled, sameScale, showState);
    showState(true);
    sameScale->setToolTip(ActionWords::tr("Same scale in both charts; if off, a band in each shows the same amount"));
}

}  // namespace ketenbudget
