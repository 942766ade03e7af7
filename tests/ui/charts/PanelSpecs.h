#pragma once

#include "core/charts/ChartSpec.h"

namespace ketenbudget::test {

/// Numbers as the report prints them, split at blanks: "31.020 19.600 – 7,3"; "–" is a gap.
[[nodiscard]] std::vector<Mark> marksOf(const QString& printed);

/// Tabel 8, 2019-2025, four measures of one unit on one axis, each with the number the budget was made with.
[[nodiscard]] PanelsChart inflowPanels();
/// Tabel 10: three lines in a panel with percentages, beside Tabel 12 in months.
[[nodiscard]] PanelsChart timelinessPanels();
/// Five lines with long names that end close together, a gap, a break and a forecast.
[[nodiscard]] PanelsChart crowdedPanels();
/// Tabel 8: departures by kind, in shares; the last column is the budget's.
[[nodiscard]] StackedChart departures();
/// Tabel 6: expenditure of article 37 by part.
[[nodiscard]] StackedChart expenditureByPart();

}  // namespace ketenbudget::test
