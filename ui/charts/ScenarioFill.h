#pragma once

#include "ui/charts/ChartTheme.h"

class QPainter;
class QRectF;

namespace ketenbudget {

/// A bar as its scenario is shown everywhere: by fill, not by hue.
void paintScenario(QPainter& painter, const QRectF& bar, FillRole fill, const ChartTheme& theme);

}  // namespace ketenbudget
