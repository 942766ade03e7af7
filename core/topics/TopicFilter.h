#pragma once

#include "core/format/NumberFormat.h"
#include "core/topics/TopicView.h"

#include <QString>

#include <vector>

namespace ketenbudget {

/// True where the row itself has the words or the amount.
[[nodiscard]] bool isFound(const TopicView& view, std::size_t row, const QString& typed, AmountUnit unit);

/// Of every row of a view, whether it is shown when this is typed: it has the words or the amount, stands under a row
/// whose name has them, or above one that is shown. All rows without a filter.
[[nodiscard]] std::vector<bool> rowsFound(const TopicView& view, const QString& typed, AmountUnit unit);

}  // namespace ketenbudget
