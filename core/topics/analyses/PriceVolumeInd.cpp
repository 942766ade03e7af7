#include "core/analysis/Calculation.h"
#include "core/topics/analyses/AnalysisViews.h"
#include "core/topics/analyses/IndProducts.h"
#include "core/topics/analyses/PriceVolumeView.h"
#include "core/topics/chain/ChainParts.h"
#include "core/topics/ind/IndBridge.h"
#include "core/topics/ind/IndParts.h"

#include <QCoreApplication>

// Price x volume per product group of the IND: turnover and cost price of Tabel 33, quantities derived from them.
namespace ketenbudget {
namespace {

using namespace analyses;

struct IndPriceVolumeWords {
    Q_DECLARE_TR_FUNCTIONS(IndPriceVolumeWords)
};

struct IndSplit {
    std::vector<IndProduct> products;
    std::vector<PriceVolume> parts;  ///< one per product
    bool three = false;
};

void addColumns(TopicView& view, bool three)
{
    const auto add = [&](const char* key, const QString& header, TopicColumn::Kind kind = TopicColumn::Kind::Amount) {
        view.columns.push_back({QString::fromLatin1(key), unbroken(header), kind});
    };
    add("turnover_base", IndPriceVolumeWords::tr("Turnover, adopted budget 2025 (€ mln)"));
    add("turnover", IndPriceVolumeWords::tr("Turnover, realisation 2025 (€ mln)"));
    // The difference and its parts come first: a narrow window shows those.
    add("delta", IndPriceVolumeWords::tr("Δ turnover, adopted budget 2025 (€ mln)"), TopicColumn::Kind::Delta);
    add("volume", IndPriceVolumeWords::tr("Volume effect against adopted budget 2025 (€ mln)"),
        TopicColumn::Kind::Delta);
    add("price_effect", IndPriceVolumeWords::tr("Price effect against adopted budget 2025 (€ mln)"),
        TopicColumn::Kind::Delta);
    if (three)
        add("joint", IndPriceVolumeWords::tr("Joint effect against adopted budget 2025 (€ mln)"),
            TopicColumn::Kind::Delta);
    add("price_base", IndPriceVolumeWords::tr("Cost price, adopted budget 2025 (€)"));
    add("price", IndPriceVolumeWords::tr("Cost price, realisation 2025 (€)"));
    add("quantity_base", IndPriceVolumeWords::tr("Quantity derived, adopted budget 2025"));
    add("quantity", IndPriceVolumeWords::tr("Quantity derived, realisation 2025"));
}

/// The difference and the effects in the order of the columns; `of` gives the number for each.
template <class Of>
void addEffects(std::vector<Quantity>& numbers, bool three, Of of)
{
    numbers.push_back(of(&PriceVolume::delta));
    numbers.push_back(of(&PriceVolume::volume));
    numbers.push_back(of(&PriceVolume::price));
    if (three) numbers.push_back(of(&PriceVolume::joint));
}

void addProducts(TopicView& view, const IndSplit& split)
{
    for (std::size_t at = 0; at < split.parts.size(); ++at) {
        const PriceVolume& part = split.parts[at];
        std::vector<Quantity> numbers{part.base.amount.quantity, part.actual.amount.quantity};
        addEffects(numbers, split.three, [&part](Operand PriceVolume::*which) { return (part.*which).quantity; });
        for (const auto which : {&PricedStand::price, &PricedStand::quantity}) {
            numbers.push_back((part.base.*which).quantity);
            numbers.push_back((part.actual.*which).quantity);
        }
        TopicRow& row = addRow(view, split.products[at].name, std::move(numbers));
        row.note = IndPriceVolumeWords::tr("quantity inferred: turnover divided by cost price");
        row.target = ViewRef{QStringLiteral("ind-doelmatigheid"), split.products[at].row};
    }
}

/// Tabel 9 has a fourth product group without a cost price.
void addGroupWithoutPrice(TopicView& view, const Snapshot& snapshot)
{
    const auto funding = TableReader::open(snapshot, 9);
    const auto at =
        funding ? funding->rowOfAccount(QStringLiteral("ind/bekostiging/ketenondersteuning")) : std::nullopt;
    if (!at) return;
    TopicRow& row = addRow(view, funding->row(*at).label, {});
    row.note = IndPriceVolumeWords::tr("Table 33 prints no cost price and no turnover for this product group");
    row.target = ViewRef{QStringLiteral("ind-bekostiging"), funding->ref(*at)};
}

void addTotal(TopicView& view, const IndSplit& split)
{
    const QString label = IndPriceVolumeWords::tr("Total of the product groups with a cost price");
    const auto sum = [&](const auto& operandOf) {
        std::vector<Operand> operands;
        for (const PriceVolume& part : split.parts) operands.push_back(operandOf(part));
        return totalOf(label, std::move(operands));
    };
    std::vector<Quantity> numbers{sum([](const PriceVolume& part) { return part.base.amount; }),
                                  sum([](const PriceVolume& part) { return part.actual.amount; })};
    addEffects(numbers, split.three, [&sum](Operand PriceVolume::*which) {
        return sum([which](const PriceVolume& part) { return part.*which; });
    });
    addRow(view, label, std::move(numbers), RowKind::Total).note =
        IndPriceVolumeWords::tr("cost prices and quantities of different products are not added up");
}

/// The mix, where the quantities of several products are known: below the total, in the column of the volume.
void addMix(TopicView& view, const IndSplit& split)
{
    const VolumeMix mix = volumeMix(split.parts, Unit::EurMln, 1);
    chain::addHeading(view, IndPriceVolumeWords::tr("The volume effect of the total, divided"));
    for (const Operand& part : {mix.volume, mix.mix}) {
        TopicRow& row = addRow(view, part.label, {{}, {}, {}, part.quantity});
        row.level = 1;
        row.note = IndPriceVolumeWords::tr(
            "inferred: the derived quantities of all product groups together, at their average price in the budget");
    }
}

/// From turnover in the budget to turnover realised, over `addSteps`.
template <class AddSteps>
TopicChart bridgeOf(const TopicView& view, const char* name, const QString& tab, AmountUnit unit, AddSteps addSteps)
{
    int total = 0;
    while (view.rows[static_cast<std::size_t>(total)].kind != RowKind::Total) ++total;
    IndBridge bridge(view, QStringLiteral("turnover_base"), unit, 1);
    bridge.total(total, QStringLiteral("turnover_base"), view.columns[0].header);
    addSteps(bridge, total);
    bridge.total(total, QStringLiteral("turnover"), view.columns[1].header);
    TopicChart chart = bridge.take(QString::fromLatin1(name));
    chart.tab = tab;
    auto& spec = std::get<BridgeChart>(chart.spec);
    spec.amountHeader = QStringLiteral("€ mln");
    spec.rows.front().fill = FillRole::Budget;
    return chart;
}

TopicChart groupsBridge(const TopicView& view, const IndSplit& split, AmountUnit unit)
{
    return bridgeOf(view, "pxq-ind", IndPriceVolumeWords::tr("Per product group"), unit, [&](IndBridge& bridge, int) {
        for (std::size_t at = 0; at < split.parts.size(); ++at) {
            for (const Operand& effect : split.parts[at].effects())
                bridge.step(static_cast<int>(at), effect.quantity, 1,
                            QStringLiteral("%1: %2").arg(view.rows[at].label, effect.label));
        }
    });
}

/// All groups together, with the mix as a step of its own.
TopicChart mixBridge(const TopicView& view, AmountUnit unit)
{
    return bridgeOf(view, "pxq-ind-mix", IndPriceVolumeWords::tr("With the mix"), unit, [&](IndBridge& bridge, int total) {
        for (std::size_t at = view.rows.size() - 2; at < view.rows.size(); ++at)
            bridge.step(static_cast<int>(at), quantityAt(view, view.rows[at], QStringLiteral("volume")), 1, view.rows[at].label);
        const TopicRow& sum = view.rows[static_cast<std::size_t>(total)];
        bridge.step(total, quantityAt(view, sum, QStringLiteral("price_effect")), 1, IndPriceVolumeWords::tr("Price effect"));
        if (columnOf(view, QStringLiteral("joint")))
            bridge.step(total, quantityAt(view, sum, QStringLiteral("joint")), 1, IndPriceVolumeWords::tr("Joint effect"));
    });
}

/// The formulas behind the mix, with their figures.
QString mixSentence(const IndSplit& split)
{
    const auto sum = [&split](const auto& operandOf) {
        std::vector<Operand> operands;
        for (const PriceVolume& part : split.parts) operands.push_back(operandOf(part));
        return Operand{{}, totalOf({}, std::move(operands))};
    };
    const VolumeMix mix = volumeMix(split.parts, Unit::EurMln, 1);
    return IndPriceVolumeWords::tr("All groups: volume in an unchanged mix, (%1 / %2 − 1) × %3 = %4. Mix, %5 − %6 = %7.")
        .arg(said(sum([](const PriceVolume& part) { return part.actual.quantity; })),
             said(sum([](const PriceVolume& part) { return part.base.quantity; })),
             said(sum([](const PriceVolume& part) { return part.base.amount; })), saidEffect(mix.volume),
             said(sum([](const PriceVolume& part) { return part.volume; })), saidTerm(mix.volume), saidEffect(mix.mix));
}

/// The cells that are split, and in what they are counted.
QString cellsSentence(const Snapshot& snapshot, const std::vector<IndProduct>& products)
{
    QStringList lines;
    const auto line = [&snapshot](const Operand& operand) {
        return QString::number(operand.quantity.figure ? snapshot.figure(*operand.quantity.figure).textLine : 0);
    };
    for (const IndProduct& product : products)
        lines << IndPriceVolumeWords::tr("%1 and %2 (%3)").arg(line(product.actual.turnover), line(product.actual.price), product.name);
    return IndPriceVolumeWords::tr("Turnover and cost price: Table 33, text lines %1. Cost prices in €, turnover and effects in € mln.")
        .arg(lines.join(QStringLiteral(", ")));
}

/// All groups beside each other.
void showGroups(TopicView& view, const Snapshot& snapshot, const IndSplit& split, const TopicOptions& options)
{
    addColumns(view, split.three);
    addProducts(view, split);
    addGroupWithoutPrice(view, snapshot);
    addTotal(view, split);
    addMix(view, split);
    for (std::size_t at = 0; at < split.parts.size(); ++at)
        view.sentences << split.products[at].name + QStringLiteral(": ") + effectSentences(split.parts[at]).join(QLatin1Char(' '));
    view.sentences << mixSentence(split) << exactSentence() << cellsSentence(snapshot, split.products);
    view.charts.push_back(groupsBridge(view, split, options.unit));
    view.charts.push_back(mixBridge(view, options.unit));
}

/// One group, of which the user may know what is fixed.
void showGroup(TopicView& view, const Snapshot& snapshot, const IndProduct& product, PriceVolumeSplit split,
               const TopicOptions& options)
{
    const Operand fixedBase = enteredFixed(view, options, FixedSide::Base, product.base.turnover);
    const Operand fixed = enteredFixed(view, options, FixedSide::Actual, product.actual.turnover);
    PriceVolumeShape shape{view.name,
                           unbroken(IndPriceVolumeWords::tr("%1: turnover (€ mln)").arg(product.name)),
                           IndPriceVolumeWords::tr("Quantity, derived"),
                           IndPriceVolumeWords::tr("Cost price (€)"),
                           {},
                           IndPriceVolumeWords::tr("Adopted budget 2025"),
                           IndPriceVolumeWords::tr("Realisation 2025")};
    shape.unit = options.unit;
    shape.decimals = 1;
    addPriceVolume(view, snapshot, splitOf(product, split, fixedBase, fixed), shape);
    view.sentences << cellsSentence(snapshot, {product});
}

void addNotes(TopicView& view, const TableReader& table)
{
    view.notes
        << IndPriceVolumeWords::tr(
               "Inferred: quantity = turnover divided by cost price, both from Table 33. The report prints no "
               "quantities. Turnover is printed in whole millions, so the quantities are approximate.")
        << IndPriceVolumeWords::tr(
               "The cost price covers all costs, with lump sum and specific funding. It is therefore not divided into "
               "the funding of Table 9, which splits these off.");
    if (budgetPricesAreThoseOf2023(table))
        view.notes << IndPriceVolumeWords::tr(
            "The budgeted cost prices 2025 equal the realised cost prices 2023, for every product group: the "
            "price effect is measured against prices of two years before.");
}

/// Empty: all groups.
QString chosenGroup(TopicView& view, const TopicOptions& options, const std::vector<IndProduct>& products)
{
    TopicChoice choice{QStringLiteral("groep"), IndPriceVolumeWords::tr("Product &group"), {}, {}};
    choice.options.push_back({{}, IndPriceVolumeWords::tr("all")});
    for (const IndProduct& product : products) choice.options.push_back({product.id, product.name});
    return chosen(view, options, std::move(choice));
}

QString whatOf(const std::vector<IndProduct>& products, const QString& group)
{
    for (const IndProduct& product : products) {
        if (product.id == group) return IndPriceVolumeWords::tr("%1: turnover as price x volume").arg(product.name);
    }
    return IndPriceVolumeWords::tr("Turnover per product group as price x volume");
}

}  // namespace

TopicView priceVolumeInd(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("pxq-ind");
    view.tab = IndPriceVolumeWords::tr("Price x volume: IND");
    view.labelHeader = IndPriceVolumeWords::tr("Product group");
    const auto table = TableReader::open(snapshot, 33);
    if (!table) return view;
    IndSplit split{indProducts(*table), {}, false};
    const QString group = chosenGroup(view, options, split.products);
    const PriceVolumeSplit steps = chosenSplit(view, options);
    split.three = steps == PriceVolumeSplit::ThreeSteps;
    for (const IndProduct& product : split.products) {
        split.parts.push_back(splitOf(product, steps));
        if (product.id == group) showGroup(view, snapshot, product, steps, options);
    }
    if (group.isEmpty()) showGroups(view, snapshot, split, options);
    addNotes(view, *table);
    chain::linkToView(view, IndPriceVolumeWords::tr("Funding per product group"), QStringLiteral("ind-bekostiging"));
    chain::linkToView(view, IndPriceVolumeWords::tr("Efficiency"), QStringLiteral("ind-doelmatigheid"));
    chain::linkToView(view, IndPriceVolumeWords::tr("Scenario: IND"), QStringLiteral("scenario-ind"));
    finishView(view, snapshot,
               {indName(), whatOf(split.products, group),
                IndPriceVolumeWords::tr("Realisation 2025 against adopted budget 2025")},
               IndPriceVolumeWords::tr("€ mln"));
    sayNotJudged(view);
    return view;
}

}  // namespace ketenbudget
