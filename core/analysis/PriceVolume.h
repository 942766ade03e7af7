#pragma once

#include "core/analysis/Quantity.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// One side of a price x volume analysis: amount = fixed part + quantity x price.
struct PriceVolumeStand {
    Operand amount;
    Operand quantity;
    /// What one costs, as printed. Without it: what the amount without its fixed part is per one of the quantity.
    std::optional<Operand> price = {};
    /// What does not move with the quantity; blank is nothing. Not looked at where there is a price: then it is what
    /// price x quantity leaves of the amount.
    Operand fixed = {};
};

enum class PriceVolumeSplit {
    TwoSteps,    ///< volume at the price of the base, then price at the new quantity
    ThreeSteps,  ///< volume at the price of the base, price at the quantity of the base, and both together
};

struct PriceVolumeRequest {
    PriceVolumeStand base;
    PriceVolumeStand actual;
    PriceVolumeSplit split = PriceVolumeSplit::TwoSteps;
    Unit unit = Unit::Eur1000;  ///< of the effects
    int decimals = 0;
};

/// A side with what was derived of it.
struct PricedStand {
    Operand amount;
    Operand quantity;
    Operand price;
    Operand fixed;
    Operand variable;  ///< quantity x price: the amount without its fixed part
    bool derived = true;  ///< the price is shown rounded and reckoned with unrounded
};

/// Why an amount differs from its base. The effects add up to the difference exactly, in the last digit shown: the amount
/// of the base at the new quantity is rounded once, half away from zero, and each effect is a difference between whole
/// amounts; of three effects the joint one is what the other two leave. Blank where a number is missing, "n.v.t." where
/// a quantity is 0.
struct PriceVolume {
    PricedStand base;
    PricedStand actual;
    PriceVolumeSplit split = PriceVolumeSplit::TwoSteps;
    Operand atNewQuantity;  ///< the base at the new quantity and its own price
    Operand delta;
    Operand volume;
    Operand price;
    Operand joint;  ///< blank in two steps
    Operand fixed;

    /// volume, price, joint and fixed: those that the split has, the last where it changes anything.
    [[nodiscard]] std::vector<Operand> effects() const;
};

[[nodiscard]] PriceVolume priceVolume(const PriceVolumeRequest& request);

/// The volume effects of several products, divided: more or fewer of them all at their average price, and another mix
/// of dear and cheap ones. Both add up to the volume effects exactly.
struct VolumeMix {
    Operand volume;
    Operand mix;
};
[[nodiscard]] VolumeMix volumeMix(const std::vector<PriceVolume>& products, Unit unit, int decimals);

}  // namespace ketenbudget
