#pragma once

#include "core/charts/VarianceChart.h"
#include "core/format/NumberFormat.h"

#include "core/topics/TopicView.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace ketenbudget {

// What a tile says shorter than its view does in full.

/// "2025 against adopted budget 2025, € mln": what the numbers of a tile are, beside its name. Without `base` the rows
/// name theirs.
[[nodiscard]] QString briefWords(int year, AmountUnit unit, const QString& base = {});
/// "2025 / budget", "Δ budget", "Δ% budget" over the tiers.
void shortenHeaders(VarianceChart& chart, int year);

/// The rows at these positions as one, summed column by column; it stands where the first of them stood.
struct TogetherRequest {
    std::vector<std::size_t> rows;
    QString label;
    std::vector<std::size_t> columns;  ///< the others are left blank
};
void putTogether(TopicView& view, const TogetherRequest& request);

/// Positions of the rows of a view that are no header or total, the largest number in the column first.
[[nodiscard]] std::vector<std::size_t> largestRows(const TopicView& view, std::size_t column);

}  // namespace ketenbudget
