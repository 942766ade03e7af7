#pragma once

#include "core/charts/ChartSpec.h"
#include "ui/theme/Theme.h"

namespace ketenbudget {

/// The colours of a chart; marks stand on `background`.
struct ChartTheme {
    QColor background;
    QColor text;
    QColor mutedText;
    QColor gridLine;
    QColor axis;
    QColor realisation;
    QColor earlierYear;
    QColor earlierYearOutline;
    QColor budgetOutline;
    QColor budgetFill;
    QColor forecast;
    QColor good;
    QColor bad;
    QColor notJudged;
    QColor currentRow;
    QColor hoveredRow;
    QColor focus;
    QColor scaleBand;  ///< behind everything

    [[nodiscard]] const QColor& judged(Judgement judgement) const;
};

[[nodiscard]] ChartTheme chartTheme(const Theme& theme);

}  // namespace ketenbudget
