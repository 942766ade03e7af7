#pragma once

#include "ui/pages/PageStep.h"

#include <functional>

class QAction;
class QWidget;

namespace ketenbudget {

/// Checkable, and on: the charts of one unit on a page show an amount at the same length. If it is off, a band
/// in each shows the same amount.
[[nodiscard]] QAction* makeScaleSwitch(QWidget& page, const char* objectName);

/// What the user just did with the switch. `show` brings the charts in sight first.
[[nodiscard]] PageStep scaleStep(QAction& scaleSwitch, const std::function<void()>& show = {});

}  // namespace ketenbudget
