#pragma once

#include "core/domain/Check.h"

#include <Qt>

#include <optional>

namespace ketenbudget {

/// By what a list of checks is sorted; without a column what needs work comes first, and the largest
/// difference before the others.
struct CheckOrder {
    enum class By { State, Title, Kind, Left, Right, Difference, Tolerance };

    std::optional<By> by;
    Qt::SortOrder direction = Qt::AscendingOrder;

    /// A strict weak order; differences by their size, whatever their sign.
    [[nodiscard]] bool comesBefore(const Check& a, const Check& b) const;
};

}  // namespace ketenbudget
