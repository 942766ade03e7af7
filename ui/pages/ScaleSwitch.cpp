#include "ui/pages/ScaleSwitch.h"

#include "ui/pages/PageAction.h"

#include <QAction>
#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ScaleSwitchWords {
    Q_DECLARE_TR_FUNCTIONS(ScaleSwitch)
};

}  // namespace

QAction* makeScaleSwitch(QWidget& page, const char* objectName)
{
    QAction* action = makePageAction(page, objectName, ScaleSwitchWords::tr("Same &scale in charts of one unit"),
                                     {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    action->setCheckable(true);
    action->setChecked(true);
    // In words, so that the state is seen without colour.
    const auto showState = [action](bool on) {
        action->setIconText(on ? ScaleSwitchWords::tr("Same scale: on") : ScaleSwitchWords::tr("Same scale: off"));
    };
    QObject::connect(action, &QAction::toggled, action, showState);
    showState(true);
    action->setToolTip(ScaleSwitchWords::tr("Same scale in charts of one unit; if off, a band in each shows the same amount"));
    return action;
}

PageStep scaleStep(QAction& scaleSwitch, const std::function<void()>& show)
{
    const auto to = [&scaleSwitch, show](bool on) {
        return [&scaleSwitch, show, on] {
            if (show) show();
            scaleSwitch.setChecked(on);
            return true;
        };
    };
    const bool on = scaleSwitch.isChecked();
    return {scaleSwitch.iconText(), to(!on), to(on)};
}

}  // namespace ketenbudget
