#include "ui/charts/ScenarioFill.h"

#include "ui/charts/Hatch.h"
#include "ui/charts/PaintTools.h"

#include <QPainter>

namespace ketenbudget {

void paintScenario(QPainter& painter, const QRectF& bar, FillRole fill, const ChartTheme& theme)
{
    switch (fill) {
    case FillRole::Realisation: paintSolid(painter, bar, theme.realisation); break;
    case FillRole::EarlierYear: paintOutlined(painter, bar, theme.earlierYearOutline, theme.earlierYear, 1); break;
    case FillRole::Budget: paintOutlined(painter, bar, theme.budgetOutline, theme.budgetFill, 1); break;
    case FillRole::Supplementary: paintOutlined(painter, bar, theme.budgetOutline, theme.budgetFill, 3); break;
    case FillRole::Forecast:
        paintOutlined(painter, bar, theme.forecast, theme.budgetFill, 1);
        paintHatch(painter, bar, theme.forecast);
        break;
    }
}

}  // namespace ketenbudget
