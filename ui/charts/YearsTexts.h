#pragma once

#include "ui/charts/YearsLayout.h"

namespace ketenbudget {

/// Empties labels of columns that stand too close for all of them. The first, the last and the
/// realised column keep theirs; between them every second, fifth or tenth year does.
void thinColumnLabels(YearsLayout& layout, const YearsChart& chart);

/// Moves `text` outward past every mark of another document that would strike it through.
void avoidOtherMarks(TextBlock& text, std::vector<QRectF> marks, bool downward);

/// Amounts of the realised, the last, the highest and the lowest column, where all would touch: above
/// what stands beside them, with a leader if that is far from the column. What finds no place is left out.
void placeFewValues(YearsLayout& layout, const YearsChart& chart, const ChartFonts& fonts);

}  // namespace ketenbudget
