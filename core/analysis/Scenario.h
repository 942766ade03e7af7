#pragma once

#include "core/analysis/Quantity.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace ketenbudget {

// What-if: an amount calculated from named drivers, once as they are and once as the user assumes them.

/// The amount that the drivers give, in their order.
using ScenarioModel = std::function<Quantity(const std::vector<Operand>& drivers)>;

/// `base` with another value, in the base's own decimals. Its formula is the base and the change, so that the assumption
/// stays visible; the base itself where nothing changes.
[[nodiscard]] Operand assumedOperand(const QString& label, const Operand& base, std::int64_t value);

/// What the amount becomes with one driver changed and the others as they are.
struct DriverEffect {
    std::size_t driver = 0;
    int percent = 0;  ///< by which the driver is changed: −10, +10
    Operand value;    ///< of the changed driver
    Operand result;
    Quantity delta;   ///< against the amount of the unchanged drivers
};

/// Every driver `percent` lower and higher, the driver with the largest effect first.
[[nodiscard]] std::vector<DriverEffect> sensitivity(const std::vector<Operand>& drivers, const ScenarioModel& model,
                                                    const Operand& unchanged, int percent);

}  // namespace ketenbudget
