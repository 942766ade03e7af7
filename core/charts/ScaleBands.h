#pragma once

#include "core/charts/ChartSpec.h"
#include "core/format/NumberFormat.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// Charts with one unit and amounts: a reader holds their lengths against each other.
struct ScaleGroup {
    std::vector<std::size_t> charts;  ///< two or more, by their positions
    /// They can be drawn on one scale. False where nothing of the smallest would then be seen, or where one of
    /// them has panels with scales of their own.
    bool oneScale = true;
};

[[nodiscard]] std::optional<ScaleBand> bandOf(const ChartSpec& chart);

[[nodiscard]] std::vector<ScaleGroup> scaleGroups(const std::vector<ChartSpec>& charts);

/// Draws one round amount as a band in all the charts and names it in their footers. Nothing happens where one
/// of them has no amount above zero. `unit` is that of the money in them.
void addScaleBands(const std::vector<ChartSpec*>& charts, AmountUnit unit);

}  // namespace ketenbudget
