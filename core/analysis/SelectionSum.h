#pragma once

#include "core/analysis/Quantity.h"

#include <vector>

namespace ketenbudget {

/// Sum, count and average of selected amounts. Percentages are never added; missing amounts are
/// not counted.
struct SelectionSum {
    int count = 0;
    Money sum;
    /// Average in thousands of euro, rounded half away from zero; 0 if nothing was counted.
    Money average;
};

[[nodiscard]] SelectionSum sumOf(const std::vector<Quantity>& selected);

}  // namespace ketenbudget
