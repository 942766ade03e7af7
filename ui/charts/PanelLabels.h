#pragma once

#include "ui/charts/PanelPlan.h"

namespace ketenbudget {

/// Adds the texts inside a plot, beside what they name and on nothing else: what does not end in the last
/// year, and the highest and the lowest value where there is room. The rest of the panel is laid out.
void placePanelLabels(PanelLayout& layout, const SeriesPanel& panel, const PanelRoom& room, const ChartFonts& fonts);

}  // namespace ketenbudget
