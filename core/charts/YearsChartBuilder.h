#pragma once

#include "core/charts/ChartSpec.h"
#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"

namespace ketenbudget {

struct YearsChartRequest {
    LineId line{0};
    Measure measure = Measure::Expenditure;
    AmountUnit unit = AmountUnit::Keur;
    QString message;
};

/// A line's realisation over the years of its structure, with the adopted budget where one is
/// printed. The legal structure has a break before the first year of chapter XX.
[[nodiscard]] YearsChart buildYearsChart(const Snapshot& snapshot, const YearsChartRequest& request);

}  // namespace ketenbudget
