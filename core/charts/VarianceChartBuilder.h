#pragma once

#include "core/analysis/Variance.h"
#include "core/charts/ChartSpec.h"
#include "core/domain/Snapshot.h"
#include "core/format/NumberFormat.h"

#include <optional>

namespace ketenbudget {

/// What a variance chart shows. Without `level` the articles of the structure; else the children
/// of that line with the line itself as total, or the line alone where it has no children.
struct VarianceChartRequest {
    Structure structure = Structure::Recast;
    Comparison comparison;
    std::optional<LineId> level;
    AmountUnit unit = AmountUnit::Keur;
    QString message;
};

/// The lines that the chart of a level shows, in printed order; subtotals are left out, and lines
/// that have no figure of the measure.
[[nodiscard]] std::vector<LineId> linesOfLevel(const Snapshot& snapshot, Structure structure,
                                               std::optional<LineId> level, Measure measure);

[[nodiscard]] VarianceChart buildVarianceChart(const Snapshot& snapshot, const VarianceChartRequest& request);

}  // namespace ketenbudget
