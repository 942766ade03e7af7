#include "core/analysis/PriceVolume.h"

#include "core/analysis/Calculation.h"

#include <QCoreApplication>

#include <utility>

namespace ketenbudget {
namespace {

struct PriceVolumeWords {
    Q_DECLARE_TR_FUNCTIONS(PriceVolumeWords)
};

/// "Volume effect — COA": what, of what.
QString named(const QString& what, const Operand& of)
{
    return of.label.isEmpty() ? what : what + QStringLiteral(" — ") + of.label;
}

Operand difference(const QString& label, const Operand& first, const Operand& second)
{
    return {label, differenceOf(label, first, second)};
}

PricedStand priced(const PriceVolumeStand& stand, Unit unit, int decimals)
{
    PricedStand made{stand.amount, stand.quantity, {}, stand.fixed, stand.amount};
    const QString variable = named(PriceVolumeWords::tr("Quantity x price"), stand.amount);
    if (stand.price) {
        made.price = *stand.price;
        made.derived = false;
        made.variable = {variable, productOf(variable, stand.quantity, *stand.price, unit, decimals)};
        made.fixed = difference(named(PriceVolumeWords::tr("Not in quantity x price"), stand.amount), stand.amount, made.variable);
        return made;
    }
    // Without a fixed part the printed amount itself stays the operand, with its cell.
    if (stand.fixed.quantity.hasValue() && stand.fixed.quantity.value != 0)
        made.variable = difference(variable, stand.amount, stand.fixed);
    const QString price = named(PriceVolumeWords::tr("Derived price"), stand.quantity);
    made.price = {price, quotientOf(price, made.variable, stand.quantity, Unit::Eur, 0)};
    return made;
}

/// What one side would be with the quantity of the other. A printed price is taken as it is; a derived one is not
/// rounded on the way.
Operand atQuantity(const PricedStand& stand, const PriceVolumeStand& asked, const Operand& quantity,
                   const PriceVolumeRequest& request)
{
    const QString label = named(PriceVolumeWords::tr("At another quantity"), stand.variable);
    if (asked.price) return {label, productOf(label, quantity, *asked.price, request.unit, request.decimals)};
    return {label, proportionOf(label, stand.variable, quantity, stand.quantity, request.unit, request.decimals)};
}

Operand sumOf(const QString& label, const std::vector<PriceVolume>& products, const Operand& (*part)(const PriceVolume&))
{
    std::vector<Operand> operands;
    for (const PriceVolume& product : products) operands.push_back(part(product));
    return {label, totalOf(label, std::move(operands))};
}

}  // namespace

std::vector<Operand> PriceVolume::effects() const
{
    std::vector<Operand> all{volume, price};
    if (split == PriceVolumeSplit::ThreeSteps) all.push_back(joint);
    if (fixed.quantity.hasValue() && fixed.quantity.value != 0) all.push_back(fixed);
    return all;
}

PriceVolume priceVolume(const PriceVolumeRequest& request)
{
    PriceVolume made;
    made.split = request.split;
    made.base = priced(request.base, request.unit, request.decimals);
    made.actual = priced(request.actual, request.unit, request.decimals);
    made.delta = difference(PriceVolumeWords::tr("Difference"), made.actual.amount, made.base.amount);
    made.fixed = difference(PriceVolumeWords::tr("Fixed and one-off"), made.actual.fixed, made.base.fixed);
    made.atNewQuantity = atQuantity(made.base, request.base, made.actual.quantity, request);
    made.volume = difference(PriceVolumeWords::tr("Volume effect"), made.atNewQuantity, made.base.variable);
    const QString price = PriceVolumeWords::tr("Price effect");
    const Operand whole = difference(price, made.actual.variable, made.atNewQuantity);
    made.price = whole;
    if (request.split == PriceVolumeSplit::TwoSteps) return made;
    const Operand atOldQuantity = atQuantity(made.actual, request.actual, made.base.quantity, request);
    made.price = difference(price, atOldQuantity, made.base.variable);
    made.joint = difference(PriceVolumeWords::tr("Joint effect"),
                            {PriceVolumeWords::tr("Price effect at the new quantity"), whole.quantity}, made.price);
    return made;
}

VolumeMix volumeMix(const std::vector<PriceVolume>& products, Unit unit, int decimals)
{
    const Operand quantityBase = sumOf(PriceVolumeWords::tr("All quantities, base"), products,
                                       [](const PriceVolume& each) -> const Operand& { return each.base.quantity; });
    const Operand quantity = sumOf(PriceVolumeWords::tr("All quantities"), products,
                                   [](const PriceVolume& each) -> const Operand& { return each.actual.quantity; });
    const Operand base = sumOf(PriceVolumeWords::tr("All amounts, base"), products,
                               [](const PriceVolume& each) -> const Operand& { return each.base.variable; });
    const Operand volumes = sumOf(PriceVolumeWords::tr("All volume effects"), products,
                                  [](const PriceVolume& each) -> const Operand& { return each.volume; });
    const QString moved = PriceVolumeWords::tr("All amounts at the new number, in the old mix");
    VolumeMix made;
    made.volume = difference(PriceVolumeWords::tr("Volume in an unchanged mix"),
                             {moved, proportionOf(moved, base, quantity, quantityBase, unit, decimals)}, base);
    made.mix = difference(PriceVolumeWords::tr("Mix effect"), volumes, made.volume);
    return made;
}

}  // namespace ketenbudget
