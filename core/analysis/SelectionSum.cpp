#include "core/analysis/SelectionSum.h"

#include "core/format/NumberFormat.h"

namespace ketenbudget {

SelectionSum sumOf(const std::vector<Quantity>& selected)
{
    SelectionSum result;
    for (const Quantity& quantity : selected) {
        const auto amount = quantity.money();
        if (!amount) continue;
        ++result.count;
        result.sum += *amount;
    }
    if (result.count > 0) result.average = Money::fromKeur(roundedDivision(result.sum.keur(), result.count));
    return result;
}

}  // namespace ketenbudget
