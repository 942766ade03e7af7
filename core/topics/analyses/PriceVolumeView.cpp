#include "core/topics/analyses/PriceVolumeView.h"

#include "core/analysis/Calculation.h"
#include "core/topics/chain/ChainParts.h"
#include "core/topics/ind/IndBridge.h"

#include <QCoreApplication>

namespace ketenbudget::analyses {
namespace {

struct PriceVolumeViewWords {
    Q_DECLARE_TR_FUNCTIONS(PriceVolumeViewWords)
};

const QString baseKey = QStringLiteral("base");
const QString actualKey = QStringLiteral("actual");
const QString deltaKey = QStringLiteral("delta");

Quantity differenceBetween(const QString& label, const Operand& actual, const Operand& base)
{
    return differenceOf(label, actual, base);
}

/// A side that the row shows, with its printed row behind it.
void addSides(TopicView& view, const Snapshot& snapshot, const QString& label, const Operand& base,
              const Operand& actual, RowKind kind = RowKind::Line)
{
    TopicRow& row = addRow(view, label,
                           {base.quantity, actual.quantity, differenceBetween(deltaHeader(view.columns[0].header), actual, base)},
                           kind);
    if (!actual.quantity.figure) return;
    const CellRef& cell = snapshot.figure(*actual.quantity.figure).cell;
    row.printed = RowRef{cell.table, cell.row};
}

/// The price; a derived one as what it is derived from, which is not rounded.
QString priceTerm(const PricedStand& stand)
{
    if (!stand.derived) return said(stand.price);
    return QStringLiteral("%1 / %2").arg(saidTerm(stand.variable), said(stand.quantity));
}

QString priceChange(const PriceVolume& split)
{
    return QStringLiteral("(%1 − %2)").arg(priceTerm(split.actual), priceTerm(split.base));
}

TopicChart bridgeOf(const TopicView& view, const PriceVolume& split, const PriceVolumeShape& shape, int firstEffect)
{
    IndBridge bridge(view, deltaKey, shape.unit, shape.decimals);
    bridge.total(0, baseKey, shape.base);
    int row = firstEffect;
    for (const Operand& effect : split.effects()) bridge.step(row++, effect.quantity, 1, effect.label);
    bridge.total(0, actualKey, shape.actual);
    TopicChart chart = bridge.take(shape.name);
    auto& spec = std::get<BridgeChart>(chart.spec);
    spec.labelHeader = shape.amountLabel;
    spec.amountHeader = QStringLiteral("%1 − %2").arg(shape.actual, shape.base);
    spec.rows.front().fill = shape.baseFill;
    return chart;
}

}  // namespace

QStringList effectSentences(const PriceVolume& split)
{
    const QString q0 = said(split.base.quantity);
    const QString q1 = said(split.actual.quantity);
    QStringList said;
    said << PriceVolumeViewWords::tr("Volume, at the old price: (%1 − %2) × %3 = %4.")
                .arg(q1, q0, split.base.derived ? QLatin1Char('(') + priceTerm(split.base) + QLatin1Char(')') : priceTerm(split.base),
                     saidEffect(split.volume));
    if (split.split == PriceVolumeSplit::TwoSteps) {
        said << PriceVolumeViewWords::tr("Then price, at the new quantity: %1 × %2 = %3.")
                    .arg(priceChange(split), q1, saidEffect(split.price));
    } else {
        said << PriceVolumeViewWords::tr("Price, at the old quantity: %1 × %2 = %3.")
                    .arg(priceChange(split), q0, saidEffect(split.price))
             << PriceVolumeViewWords::tr("Joint, both changes together: %1 × (%2 − %3) = %4.")
                    .arg(priceChange(split), q1, q0, saidEffect(split.joint));
    }
    if (split.fixed.quantity.hasValue() && (split.base.fixed.quantity.value != 0 || split.actual.fixed.quantity.value != 0))
        said << PriceVolumeViewWords::tr("Outside price x volume: %1 − %2 = %3.")
                    .arg(saidTerm(split.actual.fixed), saidTerm(split.base.fixed), saidEffect(split.fixed));
    QStringList terms;
    for (const Operand& effect : split.effects()) {
        if (!terms.isEmpty() && effect.quantity.value == 0) continue;
        terms.append(terms.isEmpty() ? analyses::said(effect) : saidTerm(effect));
    }
    said << PriceVolumeViewWords::tr("Together %1 = %2.")
                .arg(terms.join(QStringLiteral(" + ")), saidEffect(split.delta));
    return said;
}

QString exactSentence()
{
    return PriceVolumeViewWords::tr("The steps add up to the whole difference exactly: what is between two steps is rounded once.");
}

void addPriceVolume(TopicView& view, const Snapshot& snapshot, PriceVolume split, const PriceVolumeShape& shape)
{
    if (!shape.fixedLabel.isEmpty()) split.fixed.label = shape.fixedLabel;
    view.columns = {{baseKey, shape.base, TopicColumn::Kind::Amount},
                    {actualKey, shape.actual, TopicColumn::Kind::Amount},
                    {deltaKey, deltaHeader(shape.base), TopicColumn::Kind::Delta}};
    addSides(view, snapshot, shape.amountLabel, split.base.amount, split.actual.amount, RowKind::Total);
    addSides(view, snapshot, shape.quantityLabel, split.base.quantity, split.actual.quantity);
    addSides(view, snapshot, shape.priceLabel, split.base.price, split.actual.price);
    view.rows.back().note = shape.priceNote;
    if (split.fixed.quantity.hasValue())
        addSides(view, snapshot, shape.fixedLabel.isEmpty() ? PriceVolumeViewWords::tr("Fixed and one-off part") : shape.fixedLabel, split.base.fixed, split.actual.fixed);
    chain::addHeading(view, PriceVolumeViewWords::tr("The difference, divided"));
    const int firstEffect = static_cast<int>(view.rows.size());
    for (const Operand& effect : split.effects()) addRow(view, effect.label, {{}, {}, effect.quantity}).level = 1;
    addRow(view, PriceVolumeViewWords::tr("Together"), {{}, {}, totalOf(PriceVolumeViewWords::tr("Together"), split.effects())},
           RowKind::Total);
    view.sentences += effectSentences(split);
    view.sentences << exactSentence();
    view.charts.push_back(bridgeOf(view, split, shape, firstEffect));
}

}  // namespace ketenbudget::analyses
